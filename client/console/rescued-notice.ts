import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import { caseNameMark } from "./case-name.ts";
import type { ReplyDraft, Rescued } from "./console-state.ts";

/** What can be done with what was rescued. */
export interface RescuedActions {
  readonly onForget: () => void;
  /** Null while a reply is being written, which would be lost by it. */
  readonly onPutBack: (() => void) | null;
}

/** Says what was typed before something broke, and gives it back: facts to their case, a reply to be copied. */
export function rescuedNotice({ facts, reply }: Rescued, { onForget, onPutBack }: RescuedActions): TemplateResult {
  return html`
    <div class="notice notice--warning">
      <p class="notice-title">${localize("rescued-title")}</p>
      ${facts === null ? nothing : html`<p>${localize("rescued-facts")} ${caseNameMark(facts)}</p>`}
      ${reply === null ? nothing : rescuedReply(reply)}
      <div class="actions">
        ${
          facts === null || onPutBack === null
            ? nothing
            : html`<button type="button" class="button button--main" @click=${onPutBack}>
                ${localize("rescued-put-back")}
              </button>`
        }
        <button type="button" class="button" @click=${onForget}>${localize("rescued-forget")}</button>
      </div>
    </div>
  `;
}

/** A reply that was not signed, to be copied. */
export function rescuedReply({ language, text }: ReplyDraft): TemplateResult {
  return html`
    <div class="field">
      <label for="rescued-reply">${localize("rescued-reply")}</label>
      <p class="field-hint" id="rescued-reply-hint">${localize("rescued-reply-hint")}</p>
      <textarea
        id="rescued-reply"
        dir="auto"
        lang=${language}
        rows="12"
        readonly
        aria-describedby="rescued-reply-hint"
        .value=${text}
      ></textarea>
    </div>
  `;
}
