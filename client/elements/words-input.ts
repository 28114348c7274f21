import { html, LitElement, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import { spreadWords } from "./spread-words.ts";

/** When a finger or a button of the mouse goes down, and when it is up again. */
const POINTER = ["pointerdown", "pointerup", "pointercancel"] as const;
const ALL_POSITIONS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * Boxes for words of a codename: all twelve, or those at some `positions` (counted from 1) to prove that they were written down.
 * A whole codename may be pasted into any box. It tells the words by `amparo-words-changed`, and by `amparo-words-left` when one box is done; the browser is asked not to learn,
 * complete or check them.
 */
export class AmparoWordsInput extends LitElement {
  static override properties = {
    positions: { attribute: false },
    label: { type: String },
    invalid: { type: Boolean },
    wrong: { attribute: false },
    changed: { attribute: false },
    words: { attribute: false },
    full: { attribute: false },
    language: { type: String },
  };
  declare positions: readonly number[];
  declare label: string;
  declare invalid: boolean;
  /** Positions whose word is known to be wrong; with `invalid`, all are suspect. */
  declare wrong: readonly number[];
  /** Positions whose word is another one than what was typed. */
  declare changed: readonly number[];
  /** What the boxes hold: what is typed, or what was typed before. */
  declare words: readonly string[];
  /** What stands beneath each box: the whole word of which the first letters were typed. */
  declare full: readonly string[];
  /** Language of those words. */
  declare language: string;
  #isPressed = false;
  #isLeft = false;

  constructor() {
    super();
    this.positions = ALL_POSITIONS;
    this.label = "";
    this.invalid = false;
    this.wrong = [];
    this.changed = [];
    this.words = [];
    this.full = [];
    this.language = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    for (const type of POINTER) window.addEventListener(type, this.#onPointer, true);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const type of POINTER) window.removeEventListener(type, this.#onPointer, true);
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const label = this.label === "" ? localize("words-label", { count: this.positions.length }) : this.label;
    return html`
      <fieldset class="field ${this.invalid ? "field--wrong" : ""}">
        <legend>${label}</legend>
        ${
          this.positions.length === ALL_POSITIONS.length
            ? html`<p class="field-hint">${localize("words-hint")}</p>`
            : nothing
        }
        <ol class="word-boxes" dir="ltr">
          ${this.positions.map((position, index) => html`<li>${this.#box(position, index)}</li>`)}
        </ol>
      </fieldset>
    `;
  }

  #box(position: number, index: number): TemplateResult {
    return html`
      <label>
        <span class="word-number" aria-hidden="true">${position}</span>
        <input
          id="word-${position}"
          type="text"
          class=${this.changed.includes(position) ? "word-changed" : nothing}
          autocomplete="off"
          autocapitalize="none"
          autocorrect="off"
          spellcheck="false"
          aria-label=${localize("words-word", { number: position })}
          aria-describedby=${this.full[index] ? `word-${String(position)}-full` : nothing}
          aria-invalid=${this.invalid || this.wrong.includes(position) ? "true" : "false"}
          .value=${this.words[index] ?? ""}
          @input=${(event: Event) => {
            this.#onInput(event, index);
          }}
          @compositionend=${(event: Event) => {
            this.#onInput(event, index);
          }}
          @change=${() => {
            this.#onLeft();
          }}
        />
      </label>
      ${
        this.full[index]
          ? html`<p class="word-full" id="word-${position}-full" lang=${this.language || nothing}>
              ${this.full[index]}
            </p>`
          : nothing
      }
    `;
  }

  readonly #onPointer = ({ type }: Event): void => {
    this.#isPressed = type === "pointerdown";
    if (!this.#isPressed && this.#isLeft) this.#onLeft();
  };

  /** What is said of the words moves what stands beneath: a button that is being pressed stays where it is until it was. */
  #onLeft(): void {
    this.#isLeft = this.#isPressed;
    if (!this.#isLeft) this.dispatchEvent(new CustomEvent("amparo-words-left", { bubbles: true }));
  }

  #onInput(event: Event, index: number): void {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    // Letters on their way to a Chinese character are not a word yet.
    if (event instanceof InputEvent && event.isComposing) return;
    const boxes = this.positions.map((_, box) => this.words[box] ?? "");
    const { values, next } = spreadWords(boxes, index, input.value);
    this.words = values;
    // The box may hold a separator that its word does not have.
    input.value = values[index] ?? "";
    if (next !== index) {
      const box = this.querySelectorAll("input").item(next);
      box.focus();
      // What stands in it is typed over.
      box.select();
    }
    this.dispatchEvent(new CustomEvent("amparo-words-changed", { detail: { words: values }, bubbles: true }));
  }
}

customElements.define("amparo-words-input", AmparoWordsInput);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-words-input": AmparoWordsInput;
  }
  interface HTMLElementEventMap {
    /** What was typed into a box is complete: the person has gone on. */
    "amparo-words-left": CustomEvent;
    "amparo-words-changed": CustomEvent<{ readonly words: readonly string[] }>;
  }
}
