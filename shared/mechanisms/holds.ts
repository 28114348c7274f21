import { consentOf } from "./consent-levels.ts";
import { FACT_VALUES, isFactKey, type FactName, type Facts } from "./facts.ts";
import type { Condition } from "./routing-rule.ts";

/** One fact that a condition speaks of, with the values that it lists. */
export interface Demand {
  readonly fact: FactName;
  readonly values: readonly string[];
}

/** What is known of a fact, in the order of its values; empty when it is not known. Nobody who has not been asked has consented. */
export function knownValues(facts: Facts, fact: FactName): readonly string[] {
  const values = valuesOf(facts, fact);
  return values.length > 1 && isFactKey(fact) ? FACT_VALUES[fact].filter((value) => values.includes(value)) : values;
}

function valuesOf(facts: Facts, fact: FactName): readonly string[] {
  const known = fact === "consent" ? consentOf(facts) : (facts[fact] ?? []);
  return typeof known === "string" ? [known] : known;
}

/** What a condition demands, each with the values as it lists them. */
export function demandsOf(condition: Condition): readonly Demand[] {
  const known = DEMANDS.get(condition);
  if (known !== undefined) return known;
  const demands = FACT_NAMES.flatMap((fact) => {
    const values = condition.when[fact];
    return values === undefined ? [] : [{ fact, values }];
  });
  DEMANDS.set(condition, demands);
  return demands;
}

// Conditions never change, and each is looked at many times for one case.
const DEMANDS = new WeakMap<Condition, readonly Demand[]>();

/** Whether a value is among those of a list. `tb:*` lists every treaty body. */
export function isListed(value: string, values: readonly string[]): boolean {
  return values.includes(value) || (value.startsWith("tb:") && values.includes("tb:*"));
}

/** Whether what is known meets one demand of a condition. Nothing that is not known does. */
export function meets(facts: Facts, { fact, values }: Demand, only: boolean): boolean {
  const known = valuesOf(facts, fact);
  if (only && fact === "body") return known.length > 0 && known.every((value) => isListed(value, values));
  return known.some((value) => isListed(value, values));
}

/** Whether all of a condition is known to be so. */
export function holds(facts: Facts, condition: Condition): boolean {
  return demandsOf(condition).every((demand) => meets(facts, demand, condition.only === true));
}

const FACT_NAMES: readonly FactName[] = [
  ...Object.keys(FACT_VALUES).filter(isFactKey),
  "state",
  "residence",
  "whereabouts",
  "victim_kind",
  "incident_type",
];
