import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import type { FieldError } from "../elements/error-summary.ts";
import { notice } from "../elements/notice.ts";
import { numberedWords } from "../elements/numbered-words.ts";
import { focusStep } from "../elements/step-focus.ts";
import { localize } from "../i18n/localize.ts";
import type { SuggestedPassphrase } from "../workers/console-messages.ts";
import { isCopiedRight, ownPassphraseFault, passphraseOf } from "./passphrase-rules.ts";
import "../elements/error-summary.ts";
import "../elements/words-input.ts";
import "./secret-field.ts";

type Step = "copy" | "prove" | "own";

/** Shows the words of a new passphrase and makes sure that they were copied, or takes one of the person's own: `amparo-passphrase`. */
export class AmparoChoosePassphrase extends LitElement {
  static override properties = {
    suggested: { attribute: false },
    errors: { state: true },
    step: { state: true },
  };
  declare suggested: SuggestedPassphrase;
  declare private errors: readonly FieldError[];
  declare private step: Step;
  #typed: readonly string[] = [];

  constructor() {
    super();
    this.suggested = { check: [], words: [] };
    this.errors = [];
    this.step = "copy";
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    switch (this.step) {
      case "copy":
        return this.#copy();
      case "prove":
        return this.#prove();
      case "own":
        return this.#own();
    }
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("step") && changed.get("step") !== undefined) void focusStep(this);
  }

  #copy(): TemplateResult {
    return html`
      <h1 tabindex="-1">${localize("passphrase-title")}</h1>
      <p class="lede">${localize("passphrase-lede")}</p>
      ${numberedWords(this.suggested.words, "en", true)}
      ${notice("warning", localize("passphrase-paper"), localize("passphrase-paper-title"))}
      <p>${localize("passphrase-how")}</p>
      <div class="actions">
        <button type="button" class="button button--main" @click=${this.#to("prove")}>
          ${localize("passphrase-written")}
        </button>
        <button type="button" class="button" @click=${this.#to("own")}>${localize("passphrase-own")}</button>
      </div>
    `;
  }

  #prove(): TemplateResult {
    return html`
      <h1 tabindex="-1">${localize("passphrase-prove-title")}</h1>
      <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
      <form novalidate @submit=${this.#onProve}>
        <amparo-words-input
          .positions=${this.suggested.check}
          label=${localize("passphrase-prove-label")}
          ?invalid=${this.errors.length > 0}
          @amparo-words-changed=${(event: HTMLElementEventMap["amparo-words-changed"]) => {
            this.#typed = event.detail.words;
          }}
        ></amparo-words-input>
        <div class="actions">
          <button type="submit" class="button button--main">${localize("passphrase-make")}</button>
          <button type="button" class="button" @click=${this.#to("copy")}>${localize("passphrase-show-again")}</button>
        </div>
      </form>
    `;
  }

  #own(): TemplateResult {
    const isWrong = this.errors.length > 0;
    return html`
      <h1 tabindex="-1">${localize("passphrase-own-title")}</h1>
      <p class="lede">${localize("passphrase-own-lede")}</p>
      <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
      <form novalidate @submit=${this.#onOwn}>
        <amparo-secret-field
          field="passphrase-first"
          label=${localize("passphrase-own-first")}
          hint=${localize("passphrase-own-hint")}
          ?invalid=${isWrong}
        ></amparo-secret-field>
        <amparo-secret-field
          field="passphrase-second"
          label=${localize("passphrase-own-second")}
          hint=""
          ?invalid=${isWrong}
        ></amparo-secret-field>
        <div class="actions">
          <button type="submit" class="button button--main">${localize("passphrase-make")}</button>
          <button type="button" class="button" @click=${this.#to("copy")}>${localize("passphrase-use-words")}</button>
        </div>
      </form>
    `;
  }

  #to(step: Step): () => void {
    return () => {
      this.errors = [];
      this.#typed = [];
      this.step = step;
    };
  }

  readonly #onProve = (event: Event): void => {
    event.preventDefault();
    const isRight = isCopiedRight(this.suggested, this.#typed);
    const [first = 1] = this.suggested.check;
    this.errors = isRight ? [] : [{ field: `word-${String(first)}`, text: localize("passphrase-prove-wrong") }];
    if (isRight) this.#give(passphraseOf(this.suggested));
  };

  readonly #onOwn = (event: Event): void => {
    event.preventDefault();
    const [first = "", second = ""] = [...this.querySelectorAll("amparo-secret-field")].map(({ value }) => value);
    const fault = ownPassphraseFault(first, second);
    if (fault === null) this.#give(first);
    else {
      const text = fault === "different" ? localize("passphrase-own-different") : localize("passphrase-own-short");
      this.errors = [{ field: fault === "different" ? "passphrase-second" : "passphrase-first", text }];
    }
  };

  #give(passphrase: string): void {
    this.dispatchEvent(new CustomEvent("amparo-passphrase", { detail: { passphrase }, bubbles: true }));
  }
}

customElements.define("amparo-choose-passphrase", AmparoChoosePassphrase);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-choose-passphrase": AmparoChoosePassphrase;
  }
  interface HTMLElementEventMap {
    "amparo-passphrase": CustomEvent<{ readonly passphrase: string }>;
  }
}
