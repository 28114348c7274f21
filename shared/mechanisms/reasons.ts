import type { Facts } from "./facts.ts";
import { demandsOf, knownValues, meets } from "./holds.ts";
import { valuesToCome } from "./missing.ts";
import type { Missing } from "./outcome.ts";
import type { Condition } from "./routing-rule.ts";

/** A sentence, with the facts that it rests on: "… (region: africa)." */
export function withFacts(
  sentence: string,
  facts: readonly { readonly fact: string; readonly values: readonly string[] }[],
): string {
  const named = facts.map(({ fact, values }) => `${fact}: ${values.join(", ")}`).join("; ");
  return named === "" ? sentence : `${sentence.replace(/\.$/, "")} (${named}).`;
}

/** Why a condition decided, with what is known of the facts that it speaks of. */
export function becauseOf(condition: Condition, facts: Facts): string {
  const known = demandsOf(condition).map(({ fact }) => ({ fact, values: knownValues(facts, fact) }));
  return withFacts(condition.why, known);
}

/** Why nothing speaks for a mechanism: what would have to be known or agreed to. */
export function becauseMissing(missing: readonly Missing[]): string {
  return withFacts(
    "What would speak for it is not known or not agreed to.",
    missing.map(({ fact, needed }) => ({ fact, values: [needed.join(" or ")] })),
  );
}

/** Why nothing can speak for it: what is known against the conditions, by the one that comes nearest. */
export function becauseAgainst(conditions: readonly Condition[], facts: Facts): string {
  const obstacles = conditions.map((condition) =>
    demandsOf(condition)
      .filter((demand) => !meets(facts, demand, condition.only === true))
      .filter((demand) => valuesToCome(facts, demand).length === 0),
  );
  const nearest = obstacles.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const named = nearest.map(({ fact, values }) => ({
    fact,
    values: [`${knownValues(facts, fact).join(", ")}, not ${values.join(" or ")}`],
  }));
  return withFacts("What is known of the case does not fit.", named);
}
