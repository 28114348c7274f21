import type { Facts } from "./facts.ts";
import type { Decision } from "./outcome.ts";
import type { Part } from "./routing-rule.ts";

/** What the order needs of a decision. */
type Placed = Pick<Decision, "outcome" | "would"> & { readonly part: Part };

/** Parts that are acted on together: first all of them that are recommended, in this order, then what is possible. */
type Step = readonly Part[];

/**
 * Danger first: who can bring a person out of it or hold it off comes before who asks about it, and these before who writes it down;
 * a court that can stop a removal comes before a fund that may perhaps help. Public attention comes late: it cannot be taken back.
 */
const IN_DANGER: readonly Step[] = [
  ["urgent_support", "urgent_protection"],
  ["first_responder"],
  ["urgent_political"],
  ["additional"],
  ["prevention"],
  ["legal_remedy"],
  ["publicity"],
  ["information"],
];

/** When it is over, the body concerned comes first, then the others that answer and the remedies; support has time. */
const AFTERWARDS: readonly Step[] = [
  ["first_responder"],
  ["urgent_protection"],
  ["urgent_political"],
  ["additional"],
  ["legal_remedy"],
  ["urgent_support"],
  ["prevention"],
  ["publicity"],
  ["information"],
];

/** In the order to act: a part, and whether it is recommended. */
interface Rank {
  readonly part: Part;
  readonly sure: boolean;
}

/**
 * The same decisions in the order to act, with their number; those that do not apply come last and have none. Within a step what is
 * recommended comes before what is possible, and what waits for consent has the place that it would have with it; then the order given.
 * An urgency that nobody knows counts as danger. A hearing that is coming makes prevention first of all: afterwards it is too late.
 */
export function inOrder<T extends Placed>(
  decisions: readonly T[],
  { hearing, urgency }: Facts,
): readonly (T & { readonly order: number | null })[] {
  const ranks = ranksOf(urgency === "past" ? AFTERWARDS : IN_DANGER, hearing === "planned");
  const rank = ({ outcome, part, would }: T): number => {
    const isSure = (would ?? outcome) === "recommended";
    return ranks.findIndex((each) => each.part === part && each.sure === isSure);
  };
  const applicable = decisions.filter(({ outcome }) => outcome !== "not_applicable");
  const others = decisions.filter(({ outcome }) => outcome === "not_applicable");
  return [
    ...applicable.toSorted((a, b) => rank(a) - rank(b)).map((each, index) => ({ ...each, order: index + 1 })),
    ...others.map((each) => ({ ...each, order: null })),
  ];
}

function ranksOf(usual: readonly Step[], preventionFirst: boolean): readonly Rank[] {
  const prevention: Step = ["prevention"];
  const others = usual.filter((step) => !step.includes("prevention"));
  const steps = preventionFirst ? [prevention, ...others] : usual;
  return steps.flatMap((step) => [true, false].flatMap((sure) => step.map((part) => ({ part, sure }))));
}
