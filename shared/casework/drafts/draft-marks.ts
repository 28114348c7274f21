import { leftOutThings } from "../consent/left-out-things.ts";
import type { Withheld } from "../consent/seen-record.ts";
import type { DraftMarks, DraftSection } from "./draft.ts";

/** Counts what is open in a draft. What a mechanism would only like to have is not counted; nor are several marks for one thing left out. */
export function marksOf(sections: readonly DraftSection[], withheld: readonly Withheld[]): DraftMarks {
  const fields = sections.flatMap((section) => section.fields);
  return {
    missing: fields.filter(({ missing }) => missing === "required" || missing === "consent").length,
    leftOut: leftOutThings(withheld).length,
  };
}
