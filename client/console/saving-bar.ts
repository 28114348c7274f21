import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { VaultView } from "../workers/console-views.ts";
import "../elements/choose-file.ts";

/** What the bar can ask for. */
export interface SavingActions {
  readonly onCheck: (file: File) => void;
  readonly onSave: () => void;
}

type SavedVault = Pick<VaultView, "savedAs" | "saving">;

/**
 * Says on every page of an open vault whether a file holds what is in memory, and offers what makes it so. While something is not
 * saved it stays in view, above the page and not over it.
 */
export function savingBar(vault: SavedVault, { onCheck, onSave }: SavingActions): TemplateResult {
  const { saving } = vault;
  return html`
    <section class="saving-bar saving-bar--${saving}" aria-label=${localize("saving-label")}>
      <p class="saving-text" role="status">${sentence(vault)}</p>
      ${
        saving === "checked"
          ? nothing
          : html`<div class="saving-actions">
              ${
                saving === "handed_over"
                  ? html`<amparo-choose-file
                      field="check-file"
                      label=${localize("saving-check")}
                      accept=".age"
                      main
                      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => {
                        onCheck(event.detail.file);
                      }}
                    ></amparo-choose-file>`
                  : nothing
              }
              <button type="button" class="button ${saving === "unsaved" ? "button--main" : ""}" @click=${onSave}>
                ${saving === "unsaved" ? localize("saving-save") : localize("saving-save-again")}
              </button>
            </div>`
      }
    </section>
  `;
}

function sentence({ savedAs, saving }: SavedVault): TemplateResult {
  switch (saving) {
    case "unsaved":
      return html`<strong>${localize("saving-unsaved")}</strong>
        <span class="saving-more">${localize("saving-unsaved-text")}</span>`;
    case "handed_over":
      return html`<strong>${localize("saving-handed-over", { name: savedAs ?? "" })}</strong>
        ${localize("saving-handed-over-text")}`;
    case "checked":
      return html`<strong>${localize("saving-checked")}</strong> ${localize("saving-checked-text")}`;
  }
}
