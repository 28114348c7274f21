import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";

/** One thing that is wrong, in words, and where it can be put right: the id of a field, or a way to another page. */
export interface FieldError {
  readonly text: string;
  readonly field?: string;
  readonly go?: () => void;
}

/**
 * All that is wrong with a form, above the form. When errors appear it takes the focus, so that they are read and found; each leads
 * to its field. Give it a new list after every attempt to send.
 */
export class AmparoErrorSummary extends LitElement {
  static override properties = { errors: { attribute: false } };
  declare errors: readonly FieldError[];

  constructor() {
    super();
    this.errors = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.errors.length === 0) return nothing;
    return html`
      <div class="notice notice--error" role="alert" tabindex="-1">
        <p class="notice-title">${localize("errors-title", { count: this.errors.length })}</p>
        <ul>
          ${this.errors.map((error) => html`<li>${this.#line(error)}</li>`)}
        </ul>
      </div>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has("errors") && this.errors.length > 0) this.querySelector<HTMLElement>("[role=alert]")?.focus();
  }

  #line({ text, field, go: leave }: FieldError): TemplateResult {
    if (leave !== undefined) return html`<button type="button" class="button--plain" @click=${leave}>${text}</button>`;
    if (field === undefined) return html`${text}`;
    const go = (event: Event): void => {
      event.preventDefault();
      const target = document.getElementById(field);
      // A group of answers takes no focus itself.
      (target instanceof HTMLFieldSetElement ? target.querySelector("input") : target)?.focus();
    };
    return html`<a href="#${field}" @click=${go}>${text}</a>`;
  }
}

customElements.define("amparo-error-summary", AmparoErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-error-summary": AmparoErrorSummary;
  }
}
