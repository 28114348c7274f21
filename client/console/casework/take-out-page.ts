import { html, nothing, type TemplateResult } from "lit";
import { CASE_FORMATS, type CaseFormat } from "../../../shared/casework/sending/sending.ts";
import { notice } from "../../elements/notice.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import type { Labels } from "./choice-fields.ts";
import { refusalNotice, type RefusalActions } from "./refusal-notice.ts";

/** What the page can ask for. */
export interface TakeOutActions extends RefusalActions {
  readonly onExport: (format: CaseFormat) => void;
}

const FORMAT_LABELS: Labels<CaseFormat> = {
  archive: message("take-out-archive"),
  events: message("take-out-events"),
  json: message("take-out-json"),
  uwazi: message("take-out-uwazi"),
};

/** Files of the whole case for the organisation's own records, which the person has to have agreed to. */
export function takeOutPage({ ownRecords, work }: WorkView, actions: TakeOutActions): TemplateResult {
  return html`
    <p>${localize("take-out-lede")}</p>
    ${ownRecords === null ? files(actions) : refusalNotice(ownRecords, work, actions)}
    ${work.caseExports.length === 0 ? nothing : hasLeft(work)}
  `;
}

function hasLeft({ caseExports }: WorkView["work"]): TemplateResult {
  return html`
    <h2>${localize("take-out-left")}</h2>
    <ul>
      ${caseExports
        .toReversed()
        .map(
          ({ day, formats }) =>
            html`<li>${formatDay(day)}: ${formats.map((each) => localize(FORMAT_LABELS[each])).join(", ")}</li>`,
        )}
    </ul>
  `;
}

function files({ onExport }: TakeOutActions): TemplateResult {
  return html`
    ${notice("warning", localize("take-out-warning"), localize("take-out-warning-title"))}
    <ul class="take-out">
      ${CASE_FORMATS.map(
        (format) =>
          html`<li>
            <button
              type="button"
              class="button"
              @click=${() => {
                onExport(format);
              }}
            >
              ${localize(FORMAT_LABELS[format])}
            </button>
          </li>`,
      )}
    </ul>
  `;
}
