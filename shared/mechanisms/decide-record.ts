import { MECHANISMS, mechanismOf } from "./dataset.ts";
import { atMostPossible, decide } from "./decide.ts";
import { FACT_VALUES, type Facts } from "./facts.ts";
import type { Family } from "./mechanism.ts";
import type { Outcome, Route } from "./outcome.ts";
import type { RoutedRecord, Way } from "./routed-records.ts";
import { stateOf } from "./states.ts";

/** What routing says of one record, before it has a place among all others. */
export type RecordDecision = Omit<Route, "order">;

/** Decides on a record: by the way that allows most, the first of several that allow the same. */
export function decideRecord({ mechanism, ways: [first, ...others] }: RoutedRecord, facts: Facts): RecordDecision {
  return others
    .map((way) => decisionBy(mechanism, way, facts))
    .reduce((best, each) => (allows(each) > allows(best) ? each : best), decisionBy(mechanism, first, facts));
}

function decisionBy(
  mechanism: string,
  { caveat, conditions, introduction, limit, reference, rule }: Way,
  facts: Facts,
): RecordDecision {
  const limited = limit(facts);
  const decision = decide(limited?.atMostPossible === true ? atMostPossible(conditions) : conditions, facts);
  const caveats = [limited?.caveat ?? null, caveat].filter((each) => each !== null);
  const introduced = (reason: string): string => (introduction === null ? reason : `${introduction} ${reason}`);
  const reasons = [introduced(decision.reason), ...decision.reasons.slice(1)];
  return {
    ...decision,
    reason: introduced(decision.reason),
    reasons,
    mechanism,
    rule: rule.rule,
    reference,
    caveat: caveats.length === 0 ? null : caveats.join(" "),
    doubt: doubtOf([mechanism, rule.rule], facts),
    part: rule.part,
  };
}

/** The doubt about a State matters to the bodies that it is about, and to whatever is decided on by their rules. */
function doubtOf(mechanisms: readonly string[], { state }: Facts): string | null {
  const doubt = state === undefined ? null : (stateOf(state)?.doubt ?? null);
  return mechanisms.some((id) => doubt?.about.some((family) => family === familyOf(id))) ? (doubt?.text ?? null) : null;
}

/** That of a record, or of the members of a group. */
function familyOf(id: string): Family | null {
  const member = MECHANISMS.find(({ routing }) => routing.by === "group" && routing.rule === id);
  return (mechanismOf(id) ?? member)?.family ?? null;
}

const OUTCOMES: readonly Outcome[] = ["not_applicable", "draft_only", "possible", "recommended"];

/** More for what may be done sooner: by the outcome, then by how little consent it takes. */
function allows({ level, outcome }: RecordDecision): number {
  const { consent } = FACT_VALUES;
  return OUTCOMES.indexOf(outcome) * 10 - (level === null ? consent.length : consent.indexOf(level));
}
