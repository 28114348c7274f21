import type { DraftNote } from "../sending/sending.ts";

/** The section whose note says how the organisation that writes can be reached. */
export const WRITER = "writer";

/**
 * What a caseworker adds to one draft. How the organisation can be reached is told once for a case: a draft that says nothing of it says
 * what the latest other one does.
 */
export function notesFor(
  notes: readonly DraftNote[],
  { language, mechanism }: Pick<DraftNote, "language" | "mechanism">,
): readonly DraftNote[] {
  const own = notes.filter((note) => note.mechanism === mechanism && note.language === language);
  const latest = notes.findLast(({ section }) => section === WRITER);
  if (latest === undefined || own.some(({ section }) => section === WRITER)) return own;
  return [...own, { ...latest, mechanism, language }];
}
