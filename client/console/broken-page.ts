import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { ReplyDraft } from "./console-state.ts";
import { unkeptFields } from "./unkept-fields.ts";

/** The worker is gone. What was typed into a reply is shown once more, to be copied. */
export function brokenPage(draft: ReplyDraft | null): TemplateResult {
  return html`
    <h1 tabindex="-1">${localize("broken-title")}</h1>
    <p class="lede">${localize("broken-text")}</p>
    ${
      draft === null || draft.text === ""
        ? nothing
        : html`
            <div class="field">
              <label for="broken-draft">${localize("broken-draft")}</label>
              <p class="field-hint" id="broken-draft-hint">${localize("broken-draft-hint")}</p>
              ${unkeptFields(
                html`<textarea
                  id="broken-draft"
                  dir="auto"
                  lang=${draft.language}
                  rows="12"
                  readonly
                  aria-describedby="broken-draft-hint"
                  .value=${draft.text}
                ></textarea>`,
              )}
            </div>
          `
    }
  `;
}
