import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import { draftField, readRhythm } from "./organisation-draft.ts";
import { rhythmField } from "./rhythm-field.ts";
import "../elements/error-summary.ts";

/** Changes how often the organisation promises to look and answer; gives the days as `amparo-rhythm-changed`. */
export class AmparoChangeRhythm extends LitElement {
  static override properties = { rhythm: { type: Number }, typed: { state: true }, isWrong: { state: true } };
  /** Days, as the profile has them. */
  declare rhythm: number;
  declare private typed: string;
  declare private isWrong: boolean;

  constructor() {
    super();
    this.rhythm = 1;
    this.typed = "";
    this.isWrong = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("rhythm")) this.typed = String(this.rhythm);
  }

  protected override render(): TemplateResult {
    const errors = this.isWrong ? [{ field: draftField.rhythm, text: localize("describe-rhythm-wrong") }] : [];
    return html`
      <amparo-error-summary .errors=${errors}></amparo-error-summary>
      <form novalidate autocomplete="off" @submit=${this.#onSubmit}>
        ${rhythmField(this.typed, this.isWrong, (typed) => {
          this.typed = typed;
        })}
        <button type="submit" class="button">${localize("organisation-rhythm-change")}</button>
      </form>
    `;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const days = readRhythm(this.typed);
    this.isWrong = days === null;
    if (days === null) return;
    this.dispatchEvent(new CustomEvent("amparo-rhythm-changed", { detail: days, bubbles: true }));
  };
}

customElements.define("amparo-change-rhythm", AmparoChangeRhythm);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-change-rhythm": AmparoChangeRhythm;
  }
  interface HTMLElementEventMap {
    "amparo-rhythm-changed": CustomEvent<number>;
  }
}
