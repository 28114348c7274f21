import type { DraftMarks, DraftSection } from "./draft.ts";

/** Counts what is open in the sections of a draft. What a mechanism would only like to have is not counted. */
export function marksOf(sections: readonly DraftSection[]): DraftMarks {
  const fields = sections.flatMap((section) => section.fields);
  return {
    missing: fields.filter(({ missing }) => missing === "required" || missing === "consent").length,
    leftOut: fields.reduce((sum, { leftOut }) => sum + leftOut.length, 0),
  };
}
