import { decideRecord, type RecordDecision } from "./decide-record.ts";
import type { Facts } from "./facts.ts";
import { selectFunds } from "./fund-selection.ts";
import { inOrder, isRecommended } from "./order.ts";
import type { Route } from "./outcome.ts";
import { ROUTED_RECORDS, type RoutedRecord } from "./routed-records.ts";
import { supportLimitOfAll } from "./support-limits.ts";

/**
 * What each mechanism is for a case, in the order to act: one entry for each of `RULES`, for each member of their groups, and for each
 * record that stands beside another. Records that routing never decides on have none. Total: any facts, however few, have an answer,
 * and the same facts have the same one. Where whereabouts leave less of support than its rule knows, the group stands no earlier than the
 * first of its members.
 */
export function route(facts: Facts): readonly Route[] {
  const asked = selectFunds(facts).map(({ mechanism }) => mechanism);
  const records = ROUTED_RECORDS.map((record, index) => ({ record, place: placeOf(record, index, asked) }));
  const placed = records.toSorted((a, b) => a.place - b.place);
  const decisions = placed.map(({ record }) => decideRecord(record, facts));
  const isUnsure =
    supportLimitOfAll(facts) !== null && !decisions.some((each) => isOfSupport(each) && isRecommended(each));
  return inOrder(decisions, facts, (each) => isRecommended(each) && !(isUnsure && each.mechanism === SUPPORT));
}

/** Organisations that a case can ask stand right after their group, in the order to ask them; everything else where it is. */
function placeOf({ mechanism }: RoutedRecord, index: number, asked: readonly string[]): number {
  const turn = asked.indexOf(mechanism);
  return turn < 0 ? index : SUPPORT_PLACE + (turn + 1) / (asked.length + 1);
}

const SUPPORT = "ngo-and-funds";
const SUPPORT_PLACE = ROUTED_RECORDS.findIndex(({ mechanism }) => mechanism === SUPPORT);

function isOfSupport({ mechanism, rule }: RecordDecision): boolean {
  return rule === SUPPORT && mechanism !== SUPPORT;
}
