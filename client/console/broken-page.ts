import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { Rescued } from "./console-state.ts";
import { rescuedContents } from "./rescue/rescued-contents.ts";

/** The worker is gone. What was typed is still here, and waits for the vault to be opened again. */
export function brokenPage(rescued: Rescued | null, onReopen: () => void): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("broken-title")}</h1>
    <p class="lede">${localize("broken-text")}</p>
    ${
      rescued === null
        ? nothing
        : html`<p>${localize("broken-rescued")}</p>
            ${rescuedContents(rescued)}`
    }
    <div class="actions">
      <button type="button" class="button button--main" @click=${onReopen}>${localize("broken-reopen")}</button>
    </div>
  `;
}
