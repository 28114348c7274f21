import { html, type TemplateResult } from "lit";
import { localize, message } from "../../../i18n/localize.ts";
import { sentenceGap } from "../../../i18n/sentence-gap.ts";
import { DATE_PARTS, dateFault, type DateFault } from "../date-text.ts";
import type { Question } from "../question.ts";
import type { Said } from "../said.ts";

const FAULTS: Readonly<Record<DateFault, string>> = {
  year: message("date-wrong-year"),
  no_year: message("date-no-year"),
  no_month: message("date-no-month"),
  day: message("date-wrong-day"),
  to_come: message("date-to-come"),
};

/** What is wrong with the date that is the answer; null when there is none, or it has been answered otherwise. */
export function faultOf({ form }: Question, { mark, rows: [row = []] }: Said): DateFault | null {
  return form.kind === "date" && mark === null ? dateFault(row, Date.now()) : null;
}

/** True when she has left the date at least once: nobody is told that a year is wrong while typing it. */
export function isDateLeft({ rows: [row = []] }: Said): boolean {
  return (row[DATE_PARTS.left] ?? "") !== "";
}

/** What she can do about it, and that she need not. */
export function faultNote(fault: DateFault): TemplateResult {
  return html`<p class="field-error">${localize(FAULTS[fault])}${sentenceGap()}${localize("date-may-stay")}</p>`;
}
