import { decide } from "./decide.ts";
import { FACT_VALUES, type Facts } from "./facts.ts";
import { selectFunds } from "./fund-selection.ts";
import { inOrder } from "./order.ts";
import type { Outcome, Route } from "./outcome.ts";
import { ROUTED_RECORDS, type RoutedRecord, type Way } from "./routed-records.ts";

type Unordered = Omit<Route, "order">;

/**
 * What each mechanism is for a case, in the order to act: one entry for each of `RULES`, for each member of their groups, and for each
 * record that stands beside another. Records that routing never decides on have none. Total: any facts, however few, have an answer,
 * and the same facts have the same one.
 */
export function route(facts: Facts): readonly Route[] {
  const asked = selectFunds(facts).map(({ mechanism }) => mechanism);
  const records = ROUTED_RECORDS.map((record, index) => ({ record, place: placeOf(record, index, asked) }));
  const placed = records.toSorted((a, b) => a.place - b.place);
  return inOrder(
    placed.map(({ record }) => decisionOn(record, facts)),
    facts,
  );
}

/** Organisations that a case can ask stand right after their group, in the order to ask them; everything else where it is. */
function placeOf({ mechanism }: RoutedRecord, index: number, asked: readonly string[]): number {
  const turn = asked.indexOf(mechanism);
  return turn < 0 ? index : SUPPORT_PLACE + (turn + 1) / (asked.length + 1);
}

const SUPPORT_PLACE = ROUTED_RECORDS.findIndex(({ mechanism }) => mechanism === "ngo-and-funds");

function decisionOn({ mechanism, ways: [first, ...others] }: RoutedRecord, facts: Facts): Unordered {
  return others
    .map((way) => decisionBy(mechanism, way, facts))
    .reduce((best, each) => (allows(each) > allows(best) ? each : best), decisionBy(mechanism, first, facts));
}

function decisionBy(
  mechanism: string,
  { caveat, conditions, introduction, reference, rule }: Way,
  facts: Facts,
): Unordered {
  const decision = decide(conditions, facts);
  const introduced = (reason: string): string => (introduction === null ? reason : `${introduction} ${reason}`);
  const reasons = [introduced(decision.reason), ...decision.reasons.slice(1)];
  return {
    ...decision,
    reason: introduced(decision.reason),
    reasons,
    mechanism,
    rule: rule.rule,
    reference,
    caveat,
    part: rule.part,
  };
}

const OUTCOMES: readonly Outcome[] = ["not_applicable", "draft_only", "possible", "recommended"];

/** More for what may be done sooner: by the outcome, then by how little consent it takes. */
function allows({ level, outcome }: Unordered): number {
  const { consent } = FACT_VALUES;
  return OUTCOMES.indexOf(outcome) * 10 - (level === null ? consent.length : consent.indexOf(level));
}
