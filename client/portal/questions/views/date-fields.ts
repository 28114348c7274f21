import { html, type TemplateResult } from "lit";
import { localize } from "../../../i18n/localize.ts";
import { tickChoice } from "../../views/choice-line.ts";
import { valueOf } from "../../views/portal-ui.ts";
import { DATE_PARTS } from "../date-text.ts";
import { withPart } from "../said.ts";
import { monthNames } from "../month-names.ts";
import { idOf, type Asking } from "./question-ui.ts";
import { line } from "./text-inputs.ts";

/** A date as well as it is known: a year will do, and so do words. */
export function dateFields({ answer, question, said }: Asking): TemplateResult {
  const id = idOf(question);
  const parts = said.rows[0] ?? [];
  const change =
    (part: keyof typeof DATE_PARTS): ((text: string) => void) =>
    (text) => {
      answer(withPart(said, 0, DATE_PARTS[part], text));
    };
  const month = parts[DATE_PARTS.month] ?? "";
  return html`
    <div class="date-parts">
      <div>
        <label for="${id}-year">${localize("date-year")}</label>
        ${line({ id: `${id}-year`, isNumber: true, text: parts[DATE_PARTS.year] ?? "", change: change("year") })}
      </div>
      <div>
        <label for="${id}-month">${localize("date-month")}</label>
        <select
          id="${id}-month"
          autocomplete="off"
          @change=${(event: Event) => {
            change("month")(valueOf(event));
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
        ${line({ id: `${id}-day`, isNumber: true, text: parts[DATE_PARTS.day] ?? "", change: change("day") })}
      </div>
    </div>
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
