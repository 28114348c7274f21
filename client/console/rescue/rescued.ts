import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import type { DraftNote } from "../../../shared/casework/sending/sending.ts";
import { isEdited, keptNote, type DraftPage, type WorkPlace } from "../casework/work-place.ts";
import type { ConsoleView, OpenState, Rescued, RescuedCase } from "../console-state.ts";
import { lossOf } from "./rescued-loss.ts";
import { isSameValue } from "./same-value.ts";
import { isSameCase } from "../worked-cases.ts";

/** What there is to rescue, after what waits since an earlier break. Null when there is nothing. */
export function rescuedFrom({ rescued, state }: Pick<ConsoleView, "rescued" | "state">): Rescued | null {
  const waiting = rescued ?? { cases: [], replies: [], typed: {} };
  if (state.step !== "vault") return orNull(waiting);
  const { place, typed } = state;
  const isReply = place.at === "reply" && place.draft.text !== "";
  return orNull({
    cases: [...waiting.cases, ...casesIn(state)],
    replies: isReply ? [...waiting.replies, place.draft] : waiting.replies,
    typed: { ...waiting.typed, ...typed },
  });
}

/** The same without what holds nothing any more; null when nothing is left. */
export function orNull({ cases, replies, typed }: Rescued): Rescued | null {
  const left = cases.filter(
    ({ kept, notes, record, saved }) => record !== null || notes.length > 0 || lossOf(saved, kept).isLost,
  );
  return left.length + replies.length + Object.keys(typed).length === 0 ? null : { cases: left, replies, typed };
}

/** Whether two records say the same, whatever a case is called in letters: before it is worked on, that differs with each opening. */
export function isSameRecord(a: CaseRecord, b: CaseRecord): boolean {
  return isSameValue({ ...a, reference: "" }, { ...b, reference: "" });
}

// What was kept in the vault went with it, unless a file is known to have it.
function casesIn({ place, worked }: OpenState): readonly RescuedCase[] {
  const at = place.at === "work" && isEdited(place) ? place : null;
  const others = worked.filter((each) => at === null || !isSameCase(each, at.view));
  const quiet = others.map((each) => ({ ...each, notes: [], record: changed(each.kept.record, each.saved.record) }));
  if (at === null) return quiet;
  const { case: id, instance } = at.view;
  const { work } = at.work;
  const { kept, saved } = worked.find((each) => isSameCase(each, at.view)) ?? { kept: work, saved: work };
  const record = changed(at.page.name === "facts" ? at.page.record : kept.record, saved.record);
  return [...quiet, { case: id, instance, kept, notes: notesIn(at), record, saved }];
}

function changed(record: CaseRecord, saved: CaseRecord): CaseRecord | null {
  return isSameRecord(record, saved) && record.reference === saved.reference ? null : record;
}

function notesIn({ page, work }: WorkPlace): readonly DraftNote[] {
  return page.name === "draft" ? typedNotes(page, work) : [];
}

function typedNotes(page: DraftPage, { work }: WorkPlace["work"]): readonly DraftNote[] {
  const { answer, language, notes } = page;
  return Object.entries(notes)
    .map(([section, text]) => ({ language, mechanism: answer.mechanism.id, section, text }))
    .filter(({ section, text }) => text.trim() !== "" && text !== keptNote(work, page, section));
}
