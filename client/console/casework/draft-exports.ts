import { html, nothing, type TemplateResult } from "lit";
import { DRAFT_FORMATS, type DraftFormat } from "../../../shared/casework/sending/sending.ts";
import { localize } from "../../i18n/localize.ts";
import type { WorkView } from "../../workers/casework-views.ts";
import { exportText, FORMAT_LABELS } from "./draft-formats.ts";
import type { DraftPage } from "./work-place.ts";

/** How a draft leaves. */
export interface LeavingActions {
  /** Enters that it was copied. */
  readonly onCopied: () => void;
  readonly onExport: (format: DraftFormat) => void;
  readonly onPrint: () => void;
  /** Chooses an address that the e-mail goes to, or no more. */
  readonly onTick: (address: string) => void;
}

/** The ways for a draft to leave, and those that it has left by. */
export function draftExports(page: DraftPage, work: WorkView, actions: LeavingActions): TemplateResult {
  const { onCopied, onExport, onPrint } = actions;
  return html`
    ${addresseesField(page, actions)}
    <div class="actions draft-exports">
      ${DRAFT_FORMATS.map(
        (format, index) =>
          html`<button
            type="button"
            class="button ${index === 0 ? "button--main" : ""}"
            @click=${() => {
              onExport(format);
            }}
          >
            ${localize("export-as", { format: localize(FORMAT_LABELS[format]) })}
          </button>`,
      )}
      <button type="button" class="button" @click=${onPrint}>${localize("export-print")}</button>
      <button type="button" class="button" @click=${onCopied}>${localize("export-copied")}</button>
    </div>
    <p class="soft no-print">${localize("export-hint")}</p>
    ${hasLeft(page, work)}
  `;
}

// Each address is chosen for each draft: nothing goes to an older one by itself.
function addresseesField(
  { answer: { addressees }, ticked }: DraftPage,
  { onTick }: LeavingActions,
): TemplateResult | typeof nothing {
  if (addressees.length === 0) return html`<p class="soft no-print">${localize("export-eml-hint")}</p>`;
  return html`<fieldset class="field checks no-print" id="addressees">
    <legend>${localize("export-addressees")}</legend>
    ${addressees.map(
      (address) =>
        html`<label class="choice">
          <input
            type="checkbox"
            .checked=${ticked.includes(address)}
            @change=${() => {
              onTick(address);
            }}
          />
          <span class="code" dir="ltr">${address}</span>
        </label>`,
    )}
  </fieldset>`;
}

function hasLeft({ answer, language }: DraftPage, { work: { exports } }: WorkView): TemplateResult | typeof nothing {
  const left = exports.filter((each) => each.mechanism === answer.mechanism.id && each.language === language);
  if (left.length === 0) return nothing;
  return html`<div class="no-print" role="status">
    <p>${localize("export-left")}</p>
    <ul>
      ${left.toReversed().map((each) => html`<li>${exportText(each)}</li>`)}
    </ul>
  </div>`;
}
