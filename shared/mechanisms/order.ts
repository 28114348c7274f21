import type { Facts } from "./facts.ts";
import type { Decision } from "./outcome.ts";
import type { Part } from "./routing-rule.ts";

/** What the order needs of a decision. */
type Placed = Pick<Decision, "outcome" | "would"> & { readonly part: Part };

/**
 * Danger first: who can bring a person out of it or hold it off comes before who asks about it, and these before who writes it down.
 * Public attention comes late: it cannot be taken back.
 */
const IN_DANGER: readonly Part[] = [
  "urgent_support",
  "urgent_protection",
  "first_responder",
  "urgent_political",
  "additional",
  "prevention",
  "legal_remedy",
  "publicity",
  "information",
];

/** When it is over, the body concerned comes first, then the others that answer and the remedies; support has time. */
const AFTERWARDS: readonly Part[] = [
  "first_responder",
  "urgent_protection",
  "urgent_political",
  "additional",
  "legal_remedy",
  "urgent_support",
  "prevention",
  "publicity",
  "information",
];

/**
 * The same decisions in the order to act, with their number; those that do not apply come last and have none. Within a part what is
 * recommended comes before what is possible, and what waits for consent has the place that it would have with it; then the order given.
 * An urgency that nobody knows counts as danger. A hearing that is coming makes prevention first of all: afterwards it is too late.
 */
export function inOrder<T extends Placed>(
  decisions: readonly T[],
  { hearing, urgency }: Facts,
): readonly (T & { readonly order: number | null })[] {
  const usual = urgency === "past" ? AFTERWARDS : IN_DANGER;
  const parts = hearing === "planned" ? ["prevention", ...usual.filter((part) => part !== "prevention")] : usual;
  const rank = (each: T): number =>
    parts.indexOf(each.part) * 2 + ((each.would ?? each.outcome) === "recommended" ? 0 : 1);
  const applicable = decisions.filter(({ outcome }) => outcome !== "not_applicable");
  const others = decisions.filter(({ outcome }) => outcome === "not_applicable");
  return [
    ...applicable.toSorted((a, b) => rank(a) - rank(b)).map((each, index) => ({ ...each, order: index + 1 })),
    ...others.map((each) => ({ ...each, order: null })),
  ];
}
