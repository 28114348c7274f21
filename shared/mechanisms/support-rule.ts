import type { Conditions } from "./decide.ts";
import { EUROPEAN_UNION } from "./european-union.ts";
import { FACT_VALUES } from "./facts.ts";
import { FUND_RULES, FURTHER_FUND_RULES, OUTSIDE_THE_UNION, type FundRule } from "./fund-rules.ts";
import type { Condition, Part } from "./routing-rule.ts";
import { STATES, subregionsOf } from "./states.ts";

/**
 * The rule for all who support, for this organisation: what it says holds in the situations that this one is asked in. Where it has to
 * be checked first, it is at most possible.
 */
export function supportRule({ notApplicable, possible, recommended }: Conditions, mechanism: string): Conditions {
  const first = SITUATIONS.filter((each) => each.first.includes(mechanism));
  const checked = SITUATIONS.filter((each) => each.checkFirst.includes(mechanism));
  return {
    recommended: inSituations(recommended, first, "Asked first"),
    possible: [
      ...inSituations(possible, first, "Asked first"),
      ...inSituations([...recommended, ...possible], checked, "Asked once it is clear that it still works"),
    ],
    notApplicable: [...notApplicable, ...(OUTSIDE_THE_UNION.includes(mechanism) ? [INSIDE_THE_UNION] : [])],
  };
}

const INSIDE_THE_UNION: Condition = {
  when: { state: EUROPEAN_UNION },
  why: "It helps outside of the European Union only.",
};

const SITUATIONS: readonly FundRule[] = [...FUND_RULES, ...FURTHER_FUND_RULES];

/** Each condition in each situation, with both reasons. Situations come first: the first that fits is the one that is told. */
function inSituations(
  conditions: readonly Condition[],
  situations: readonly FundRule[],
  how: string,
): readonly Condition[] {
  return situations.flatMap((situation) =>
    conditions.flatMap((condition) => {
      const when = together(condition.when, whenOf(situation));
      const help = situation.help ?? condition.why;
      return when === null ? [] : [{ when, why: `${how}: ${situation.facts.why}. ${help}` }];
    }),
  );
}

/** All of a situation, with the States that make up a part of the world by their codes. */
function whenOf({ facts, residence, subregion }: FundRule): Condition["when"] {
  const states = STATES.filter(({ code }) => subregion !== undefined && subregionsOf(code).includes(subregion));
  return {
    ...facts.when,
    ...(subregion === undefined ? {} : { state: states.map(({ code }) => code) }),
    ...(residence === undefined ? {} : { residence: [residence] }),
  };
}

/** Both at once. Urgency is the one fact that both can speak of: null when they contradict each other. */
function together(one: Condition["when"], other: Condition["when"]): Condition["when"] | null {
  if (one.urgency === undefined || other.urgency === undefined) return { ...one, ...other };
  const urgency = FACT_VALUES.urgency.filter((each) => one.urgency?.includes(each) && other.urgency?.includes(each));
  return urgency.length === 0 ? null : { ...one, ...other, urgency };
}

/** Who advises on taking part, and neither pays nor protects: nobody waits for that before the body concerned is told. */
const ADVISERS: readonly string[] = ["ngo-upr-info"];

/** The part that this organisation takes, where that of all who support is another. */
export function partOfSupport(mechanism: string, part: Part): Part {
  return ADVISERS.includes(mechanism) ? "additional" : part;
}

/** Where it is said in which situations this organisation is asked. */
export function basisOfSupport(mechanism: string): readonly string[] {
  const naming = SITUATIONS.filter((each) => [...each.first, ...each.checkFirst].includes(mechanism));
  return [...new Set(naming.flatMap(({ basis }) => basis))];
}
