import type { Facts } from "./facts.ts";
import { holds } from "./holds.ts";
import type { Route } from "./outcome.ts";
import { RULES } from "./routing-rules.ts";

/**
 * What each mechanism is for a case, in the order to act. Total: any facts, however few, have an answer, and the same facts have the
 * same one.
 */
export function route(facts: Facts): readonly Route[] {
  return RULES.map(({ caveat, part, possible, recommended, reference, rule }, index) => {
    const deciding = recommended.find((each) => holds(facts, each)) ?? possible.find((each) => holds(facts, each));
    const reason = deciding?.why ?? "Nothing in the case speaks for it yet.";
    const outcome = deciding === undefined ? "not_applicable" : recommended.includes(deciding) ? "recommended" : "possible";
    const order = deciding === undefined ? null : index + 1;
    const decision = { outcome, reason, reasons: [reason], missing: [], level: null, would: null } as const;
    return { ...decision, mechanism: rule, rule, reference, caveat, part, order };
  });
}
