import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../../i18n/localize.ts";
import { tickChoice } from "../../views/choice-line.ts";
import { valueOf } from "../../views/portal-ui.ts";
import { DATE_PARTS, withDatePart, type DateFault } from "../date-text.ts";
import { monthNames } from "../month-names.ts";
import { faultNote, faultOf, isDateLeft } from "./date-fault.ts";
import { idOf, type Asking } from "./question-ui.ts";
import { line } from "./text-inputs.ts";

/** The control at which a fault is put right. A day to come may be right. */
const WRONG: Readonly<Record<DateFault, "year" | "month" | "day" | null>> = {
  year: "year",
  no_year: "year",
  no_month: "month",
  day: "day",
  to_come: null,
};

/** A date as well as it is known: a year will do, and so do words. What is wrong with it is told, and keeps nobody from going on. */
export function dateFields({ answer, question, said }: Asking): TemplateResult {
  const id = idOf(question);
  const parts = said.rows[0] ?? [];
  const fault = isDateLeft(said) ? faultOf(question, said) : null;
  const change =
    (part: keyof typeof DATE_PARTS, isLeft = false): ((text: string) => void) =>
    (text) => {
      answer(withDatePart(said, part, text, isLeft));
    };
  const described = fault === null ? nothing : `${id}-wrong`;
  const isWrong = (part: "year" | "month" | "day"): boolean => fault !== null && WRONG[fault] === part;
  const number = (part: "year" | "day"): TemplateResult =>
    line({
      id: `${id}-${part}`,
      described,
      isNumber: true,
      isWrong: isWrong(part),
      text: parts[DATE_PARTS[part]] ?? "",
      change: change(part),
      leave: change(part, true),
    });
  const month = parts[DATE_PARTS.month] ?? "";
  return html`
    <div class="date-parts">
      <div>
        <label for="${id}-year">${localize("date-year")}</label>
        ${number("year")}
      </div>
      <div>
        <label for="${id}-month">${localize("date-month")}</label>
        <select
          id="${id}-month"
          autocomplete="off"
          aria-describedby=${described}
          aria-invalid=${isWrong("month") ? "true" : "false"}
          @change=${(event: Event) => {
            change("month", true)(valueOf(event));
          }}
        >
          <option value="" .selected=${month === ""}>${localize("question-not-chosen")}</option>
          ${monthNames(document.documentElement.lang).map((name, index) => {
            const value = String(index + 1);
            return html`<option value=${value} .selected=${month === value}>${name}</option>`;
          })}
        </select>
      </div>
      <div>
        <label for="${id}-day">${localize("date-day")}</label>
        ${number("day")}
      </div>
    </div>
    <div role="status" id="${id}-wrong">${fault === null ? nothing : faultNote(fault)}</div>
    ${tickChoice({
      label: localize("date-about"),
      isTicked: (parts[DATE_PARTS.about] ?? "") !== "",
      onTick: (isTicked) => {
        change("about")(isTicked ? "yes" : "");
      },
    })}
    <div class="question-more">
      <label for="${id}-more">${localize("date-more")}</label>
      ${line({ id: `${id}-more`, text: parts[DATE_PARTS.more] ?? "", change: change("more") })}
    </div>
  `;
}
