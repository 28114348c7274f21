import { consentOf, levelsAbove } from "./consent-levels.ts";
import { FACT_VALUES, type Facts } from "./facts.ts";
import { demandsOf, isListed, knownValues, meets, type Demand } from "./holds.ts";
import type { Missing } from "./outcome.ts";
import type { Condition } from "./routing-rule.ts";
import { regionOf } from "./states.ts";

/** A day after every change of memberships that the data knows. */
const LATEST = "9999-12-31";

/** Said of a fact that somebody has asked about in vain: to ask again may still bring something better. */
const OPEN_VALUES: readonly string[] = ["unknown", "unclear"];

/**
 * What has to be found out or agreed to before a condition holds: only what is not known, or known to be open, and consent beyond what
 * was given. Null when something known is against it.
 */
export function lacking(facts: Facts, condition: Condition): readonly Missing[] | null {
  const unmet = demandsOf(condition).filter((demand) => !meets(facts, demand, condition.only === true));
  const missing = unmet.map((demand) => ({ fact: demand.fact, needed: valuesToCome(facts, demand) }));
  return missing.every(({ needed }) => needed.length > 0) ? missing : null;
}

/** What a fact could still turn out to be among what a condition lists. */
export function valuesToCome(facts: Facts, { fact, values }: Demand): readonly string[] {
  if (fact === "consent") return levelsAbove(consentOf(facts)).filter((level) => values.includes(level));
  const known = knownValues(facts, fact);
  // A list that has been asked for and is empty is an answer.
  const isOpen = known.length === 0 ? facts[fact] === undefined : known.every((value) => OPEN_VALUES.includes(value));
  if (!isOpen) return [];
  return fact === "state" ? values.filter((state) => isInRegion(state, facts)) : values;
}

// A State of another region than the one that is known would contradict what was said.
function isInRegion(state: string, { region }: Facts): boolean {
  return region === undefined || regionOf(state, LATEST) === region;
}

/**
 * The shortest way to make one of the conditions hold, with some consent, while none of the others does. To find something out comes
 * before to say that it is open. Ways that differ in one fact only are one way, with more values for that fact. Empty when there is none.
 */
export function shortestWay(
  facts: Facts,
  wanted: readonly Condition[],
  unwanted: readonly Condition[],
): readonly Missing[] {
  const ways = wanted
    .map((condition) => lacking(facts, condition))
    .filter((way) => way !== null)
    .flatMap((way) => withConsent(facts, way, unwanted));
  const length = Math.min(...ways.map(lengthOf));
  const [first, ...others] = ways.filter((way) => lengthOf(way) === length);
  return first === undefined ? [] : others.reduce(joined, first);
}

/** The way with the consent that it takes, so that nothing unwanted holds at its end; none when there is no such consent. */
function withConsent(
  facts: Facts,
  way: readonly Missing[],
  unwanted: readonly Condition[],
): readonly (readonly Missing[])[] {
  const own = consentOf(facts);
  const others = way.filter(({ fact }) => fact !== "consent");
  const isClear = (end: readonly Missing[]): boolean => !unwanted.some((each) => staysTrue(facts, each, end));
  const asked = way.find(({ fact }) => fact === "consent");
  if (asked === undefined && own !== "none" && isClear(way)) return [way];
  const needed = (asked?.needed ?? levelsAbove(own)).filter((level) =>
    isClear([...others, { fact: "consent", needed: [level] }]),
  );
  return needed.length === 0 ? [] : [[...others, { fact: "consent", needed }]];
}

/** How many things a way takes. What can only be said to be open counts for more than anything that can be found out. */
function lengthOf(way: readonly Missing[]): number {
  const isOpen = way.some(({ needed }) => needed.every((value) => OPEN_VALUES.includes(value)));
  return way.length + (isOpen ? 100 : 0);
}

/** Whether a condition still holds when a way has been gone. */
function staysTrue(facts: Facts, condition: Condition, way: readonly Missing[]): boolean {
  return demandsOf(condition).every((demand) => {
    const changed = way.find(({ fact }) => fact === demand.fact);
    if (changed === undefined) return meets(facts, demand, condition.only === true);
    return changed.needed.every((value) => isListed(value, demand.values));
  });
}

/** Both ways as one, if they differ in the values of one fact alone; else the first. */
function joined(first: readonly Missing[], second: readonly Missing[]): readonly Missing[] {
  const other = new Map(second.map(({ fact, needed }) => [fact, needed]));
  const differing = first.filter(({ fact, needed }) => other.get(fact)?.join() !== needed.join());
  const [only, further] = differing;
  const more = only === undefined ? undefined : other.get(only.fact);
  if (only === undefined || more === undefined || further !== undefined) return first;
  const either = [...new Set([...only.needed, ...more])];
  const needed = only.fact === "consent" ? FACT_VALUES.consent.filter((level) => either.includes(level)) : either;
  return first.map((each) => (each === only ? { ...each, needed } : each));
}
