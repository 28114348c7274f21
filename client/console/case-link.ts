import { html, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { CaseKey } from "../workers/console-views.ts";
import { caseNameMark } from "./case-name.ts";

/** A case by its name, to be opened. */
export function caseLink(key: CaseKey, onOpen: (key: CaseKey) => void): TemplateResult {
  return html`
    <button
      type="button"
      class="button--plain case-link"
      @click=${() => {
        onOpen(key);
      }}
    >
      ${localize("cases-open")} ${caseNameMark(key)}
    </button>
  `;
}
