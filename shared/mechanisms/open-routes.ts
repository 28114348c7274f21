import type { Facts } from "./facts.ts";
import type { Route } from "./outcome.ts";

/** The facts that decide most, in the order to ask for them. */
export const DECIDING_FACTS = ["state", "body", "urgency"] as const;
export type DecidingFact = (typeof DECIDING_FACTS)[number];

/** Of the facts that decide most, those that are not known: whatever is said without them says little. A region stands for its States. */
export function undecidedFacts(facts: Facts): readonly DecidingFact[] {
  return DECIDING_FACTS.filter(
    (fact) => facts[fact] === undefined && !(fact === "state" && facts.region !== undefined),
  );
}

/** Whether something that does not apply is only open: it still could, by what is not known yet or was not agreed to. */
export function isOpen({ missing, outcome }: Pick<Route, "missing" | "outcome">): boolean {
  return outcome === "not_applicable" && missing.length > 0;
}
