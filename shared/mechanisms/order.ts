import type { Facts } from "./facts.ts";
import type { Decision } from "./outcome.ts";
import type { Part } from "./routing-rule.ts";

/** What the order needs of a decision. */
type Placed = Pick<Decision, "level" | "missing" | "outcome" | "would"> & { readonly part: Part };

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

/**
 * When nobody knows how urgent it is, nothing but consent speaks for quick support: whoever is known to fit comes first, and what cannot
 * be taken back still comes later.
 */
const NOT_KNOWN: readonly Step[] = [
  ["urgent_protection"],
  ["first_responder"],
  ["urgent_political"],
  ["additional"],
  ["prevention"],
  ["legal_remedy"],
  ["urgent_support"],
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
 * A hearing that is coming makes prevention first of all, because afterwards it is too late: but for danger that is imminent, whoever can
 * hold that off comes before. Of what does not apply, whatever could still do so comes first, in the order of danger and then by how
 * little has to be found out for it: that is what to ask about first.
 *
 * @param isSure - what has the place of what is recommended
 */
export function inOrder<T extends Placed>(
  decisions: readonly T[],
  { hearing, urgency }: Facts,
  isSure: (decision: T) => boolean = isRecommended,
): readonly (T & { readonly order: number | null })[] {
  const isHearingPlanned = hearing === "planned";
  const ranks = ranksOf(stepsFor(urgency, isHearingPlanned));
  const rank = (decision: T): number => {
    const sure = isSure(decision);
    return ranks.findIndex((each) => each.part === decision.part && each.sure === sure);
  };
  // Whether it is urgent is worth asking for the sake of those who could then help at once.
  const asked = stepsFor(urgency ?? "ongoing", isHearingPlanned).flat();
  const turn = ({ level, missing, part }: T): number => {
    const isOpen = missing.length > 0 || level !== null;
    return isOpen ? asked.indexOf(part) * 100 + missing.length : Infinity;
  };
  const applicable = decisions.filter(({ outcome }) => outcome !== "not_applicable");
  const others = decisions.filter(({ outcome }) => outcome === "not_applicable");
  return [
    ...sortedBy(applicable, rank).map((each, index) => ({ ...each, order: index + 1 })),
    ...sortedBy(others, turn).map((each) => ({ ...each, order: null })),
  ];
}

/** True for what is recommended, or would be with more consent. */
export function isRecommended({ outcome, would }: Pick<Decision, "outcome" | "would">): boolean {
  return (would ?? outcome) === "recommended";
}

function stepsFor(urgency: Facts["urgency"], isHearingPlanned: boolean): readonly Step[] {
  const usual = urgency === undefined ? NOT_KNOWN : urgency === "past" ? AFTERWARDS : IN_DANGER;
  if (!isHearingPlanned) return usual;
  const others = usual.filter((step) => !step.includes("prevention"));
  const before = urgency === "imminent" ? 1 : 0;
  return [...others.slice(0, before), ["prevention"], ...others.slice(before)];
}

function ranksOf(steps: readonly Step[]): readonly Rank[] {
  return steps.flatMap((step) => [true, false].flatMap((sure) => step.map((part) => ({ part, sure }))));
}

/** By a number, from the lowest; what has the same one stays in the order given. */
function sortedBy<T>(list: readonly T[], numberOf: (each: T) => number): readonly T[] {
  const numbered = list.map((each) => ({ each, number: numberOf(each) }));
  return numbered.toSorted((a, b) => (a.number === b.number ? 0 : a.number - b.number)).map(({ each }) => each);
}
