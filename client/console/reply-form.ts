import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { isPlainText } from "../../shared/protocol/field.ts";
import { SLOT_BYTES } from "../../shared/protocol/limits.ts";
import { replySpace, type ReplySpace } from "../../shared/protocol/reply-space.ts";
import type { FieldError } from "../elements/error-summary.ts";
import { notice } from "../elements/notice.ts";
import { percentDone } from "../elements/progress-share.ts";
import { focusStep } from "../elements/step-focus.ts";
import { languageName } from "../i18n/display-names.ts";
import { localize } from "../i18n/localize.ts";
import type { CaseView } from "../workers/console-views.ts";
import { caseNameMark } from "./case-name.ts";
import type { ReplyDraft } from "./console-state.ts";
import { languageOptions } from "./language-choice.ts";
import "../elements/error-summary.ts";

/**
 * Writes a reply: `amparo-draft-changed` after each change, `amparo-reply-signed` after the preview, `amparo-back` when it is given
 * up. It shows `draft` and keeps nothing itself.
 */
export class AmparoReplyForm extends LitElement {
  static override properties = {
    draft: { attribute: false },
    isPreview: { type: Boolean },
    view: { attribute: false },
    errors: { state: true },
  };
  declare draft: ReplyDraft;
  declare isPreview: boolean;
  declare view: CaseView | null;
  declare private errors: readonly FieldError[];

  constructor() {
    super();
    this.draft = { language: "en", text: "" };
    this.isPreview = false;
    this.view = null;
    this.errors = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    const { view } = this;
    if (view === null) return nothing;
    return this.isPreview ? this.#preview(view) : this.#form(view);
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("isPreview") && changed.get("isPreview") !== undefined) void focusStep(this);
  }

  #form(view: CaseView): TemplateResult {
    const space = this.#space(view);
    return html`
      <h1 tabindex="-1">${localize("reply-title")} ${caseNameMark(view)}</h1>
      <p class="soft">${localize("reply-sequence", { number: (view.nextSequence ?? 0) + 1 })}</p>
      <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
      <form novalidate autocomplete="off" @submit=${this.#onPreview}>
        <div class="field">
          <label for="reply-language">${localize("reply-language")}</label>
          <select id="reply-language" @change=${this.#onLanguage}>
            ${languageOptions(
              this.draft.language,
              view.letterList.map(({ language }) => language),
            )}
          </select>
        </div>
        <div class="field ${this.errors.length > 0 ? "field--wrong" : ""}">
          <label for="reply-text">${localize("reply-text")}</label>
          <p class="field-hint" id="reply-hint">${localize("reply-hint")}</p>
          <textarea
            id="reply-text"
            dir="auto"
            lang=${this.draft.language}
            rows="12"
            aria-describedby="reply-hint reply-space"
            aria-invalid=${this.errors.length > 0 ? "true" : "false"}
            .value=${this.draft.text}
            @input=${this.#onText}
          ></textarea>
          <p class="soft" id="reply-space">${spaceText(space, this.draft.text)}</p>
        </div>
        <div class="actions">
          <button type="submit" class="button button--main">${localize("reply-preview")}</button>
          <button type="button" class="button" @click=${this.#back}>${localize("reply-give-up")}</button>
        </div>
      </form>
    `;
  }

  #preview(view: CaseView): TemplateResult {
    const { language, text } = this.draft;
    const number = (view.nextSequence ?? 0) + 1;
    return html`
      <h1 tabindex="-1">${localize("reply-preview-title")} ${caseNameMark(view)}</h1>
      ${notice("plain", localize("reply-preview-text"))}
      <article class="card letter letter--ours">
        <p class="soft">${localize("reply-number", { number })} · ${languageName(language)}</p>
        <div class="prose" lang=${language} dir="auto">${text}</div>
      </article>
      <div class="actions">
        <button type="button" class="button button--main" @click=${this.#sign}>${localize("reply-sign")}</button>
        <button
          type="button"
          class="button"
          @click=${() => {
            this.#change(this.draft, false);
          }}
        >
          ${localize("reply-change")}
        </button>
      </div>
    `;
  }

  #space(view: CaseView): ReplySpace {
    const { language, text } = this.draft;
    return replySpace({ language, sequence: view.nextSequence ?? 0, text });
  }

  #change(draft: ReplyDraft, isPreview = this.isPreview): void {
    this.dispatchEvent(new CustomEvent("amparo-draft-changed", { detail: { draft, isPreview }, bubbles: true }));
  }

  readonly #onText = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.#change({ ...this.draft, text: event.target.value });
  };

  readonly #onLanguage = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) this.#change({ ...this.draft, language: event.target.value });
  };

  readonly #onPreview = (event: Event): void => {
    event.preventDefault();
    if (this.view === null) return;
    const { most, used } = this.#space(this.view);
    const wrong =
      this.draft.text.trim() === ""
        ? localize("reply-empty")
        : used > most
          ? localize("code-reply-too-long")
          : isPlainText(this.draft.text, 1, SLOT_BYTES)
            ? null
            : localize("code-reply-malformed");
    this.errors = wrong === null ? [] : [{ field: "reply-text", text: wrong }];
    if (wrong === null) this.#change(this.draft, true);
  };

  readonly #sign = (): void => {
    this.dispatchEvent(new CustomEvent("amparo-reply-signed", { bubbles: true }));
  };

  readonly #back = (): void => {
    this.dispatchEvent(new CustomEvent("amparo-back", { bubbles: true }));
  };
}

/** Letters of some scripts take several bytes: how many more fit is reckoned by those already written. */
function spaceText({ most, used }: ReplySpace, text: string): string {
  if (used > most) return localize("reply-space-over");
  const perLetter = text === "" ? 1 : Math.max(1, used / text.length);
  const letters = Math.floor((most - used) / perLetter);
  return localize("reply-space", { letters, percent: percentDone(used, most) });
}

customElements.define("amparo-reply-form", AmparoReplyForm);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-reply-form": AmparoReplyForm;
  }
  interface HTMLElementEventMap {
    "amparo-draft-changed": CustomEvent<{ readonly draft: ReplyDraft; readonly isPreview: boolean }>;
    "amparo-reply-signed": CustomEvent<null>;
  }
}
