import { EUROPEAN_UNION } from "./european-union.ts";
import type { Facts } from "./facts.ts";
import { FUND_RULES, FURTHER_FUND_RULES, OUTSIDE_THE_UNION, type FundRule } from "./fund-rules.ts";
import { holds } from "./holds.ts";
import { subregionsOf } from "./states.ts";

/** A fund, organisation or tool that can support the people of a case. */
export interface FundChoice {
  /** Its id. */
  readonly mechanism: string;
  /** `check_first`: to be asked once somebody has checked that it still works, and after all that come `first`. */
  readonly standing: "first" | "check_first";
  /** The situation that it is chosen for. */
  readonly when: string;
  readonly note: string | null;
  readonly basis: readonly string[];
}

const RULES: readonly FundRule[] = [...FUND_RULES, ...FURTHER_FUND_RULES];

function applies(rule: FundRule, facts: Facts): boolean {
  if (rule.subregion !== undefined && !subregionsOf(facts.state ?? "").includes(rule.subregion)) return false;
  if (rule.residence !== undefined && facts.residence !== rule.residence) return false;
  return holds(facts, rule.facts);
}

/**
 * Who to ask for support, each once and in the order to ask them in. An organisation that is asked first in one situation and only
 * after a check in another is asked first: one more fact about a case never makes it a lesser choice. What any rule says never to offer
 * is not offered by another one either. Consent is not looked at here.
 */
export function selectFunds(facts: Facts, rules: readonly FundRule[] = RULES): readonly FundChoice[] {
  const absent = EUROPEAN_UNION.includes(facts.state ?? "") ? OUTSIDE_THE_UNION : [];
  const never = new Set([...rules.flatMap((rule) => rule.never), ...absent]);
  const chosen = rules.filter((rule) => applies(rule, facts));
  const choices = (["first", "check_first"] as const).flatMap((standing) =>
    chosen.flatMap(({ facts: situation, first, checkFirst, note, basis }) =>
      (standing === "first" ? first : checkFirst)
        .filter((mechanism) => !never.has(mechanism))
        .map((mechanism) => ({ mechanism, standing, when: situation.why, note, basis })),
    ),
  );
  return choices.filter((choice, index) => choices.findIndex((one) => one.mechanism === choice.mechanism) === index);
}
