import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { Saving } from "../workers/console-views.ts";
import "./choose-file.ts";

/** What the bar can ask for. */
export interface SavingActions {
  readonly onCheck: (file: File) => void;
  readonly onSave: () => void;
}

/**
 * Says on every page of an open vault whether a file holds what is in memory, and offers what makes it so. A mark in the corner says
 * it to the eye when the bar has been scrolled away; clicks go through it.
 */
export function savingBar(saving: Saving, { onCheck, onSave }: SavingActions): TemplateResult {
  return html`
    <section class="saving-bar saving-bar--${saving}" aria-label=${localize("saving-label")}>
      <p class="saving-text" role="status">${sentence(saving)}</p>
      ${
        saving === "checked"
          ? nothing
          : html`<div class="saving-actions">
              <button type="button" class="button ${saving === "unsaved" ? "button--main" : ""}" @click=${onSave}>
                ${saving === "unsaved" ? localize("saving-save") : localize("saving-save-again")}
              </button>
              ${
                saving === "handed_over"
                  ? html`<amparo-choose-file
                      field="check-file"
                      label=${localize("saving-check")}
                      hint=""
                      accept=".age"
                      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => {
                        onCheck(event.detail.file);
                      }}
                    ></amparo-choose-file>`
                  : nothing
              }
            </div>`
      }
    </section>
    ${
      saving === "unsaved" ? html`<p class="saving-mark" aria-hidden="true">${localize("saving-unsaved")}</p>` : nothing
    }
  `;
}

function sentence(saving: Saving): TemplateResult {
  switch (saving) {
    case "unsaved":
      return html`<strong>${localize("saving-unsaved")}</strong> ${localize("saving-unsaved-text")}`;
    case "handed_over":
      return html`<strong>${localize("saving-handed-over")}</strong> ${localize("saving-handed-over-text")}`;
    case "checked":
      return html`<strong>${localize("saving-checked")}</strong> ${localize("saving-checked-text")}`;
  }
}
