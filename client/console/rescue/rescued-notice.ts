import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";
import type { Rescued, RescuedCase } from "../console-state.ts";
import { rescuedContents } from "./rescued-contents.ts";

/** What can be done with what was rescued. */
export interface RescuedActions {
  readonly onForget: () => void;
  /** Null while a reply is being written, which would be lost by it. */
  readonly onPutBack: ((found: RescuedCase) => void) | null;
}

/** Says what was typed before something broke, and gives it back: facts to their case, everything else to be copied. */
export function rescuedNotice(rescued: Rescued, { onForget, onPutBack }: RescuedActions): TemplateResult {
  const putBack = (found: RescuedCase): TemplateResult | typeof nothing =>
    found.record === null || onPutBack === null
      ? nothing
      : html`<button
          type="button"
          class="button button--main"
          @click=${() => {
            onPutBack(found);
          }}
        >
          ${localize("rescued-put-back")}
        </button>`;
  return html`
    <div class="notice notice--warning">
      <p class="notice-title">${localize("rescued-title")}</p>
      ${rescuedContents(rescued, putBack)}
      <div class="actions">
        <button type="button" class="button" @click=${onForget}>${localize("rescued-forget")}</button>
      </div>
    </div>
  `;
}
