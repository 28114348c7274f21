import { html, LitElement, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";

/** A field for a passphrase: hidden unless the person wants to see it, and nothing that the browser should learn or check. */
export class AmparoSecretField extends LitElement {
  static override properties = {
    field: { type: String },
    label: { type: String },
    hint: { type: String },
    invalid: { type: Boolean },
    visible: { state: true },
  };
  /** Id of the field, unique in the page. */
  declare field: string;
  declare label: string;
  declare hint: string;
  declare invalid: boolean;
  declare private visible: boolean;

  constructor() {
    super();
    this.field = "";
    this.label = "";
    this.hint = "";
    this.invalid = false;
    this.visible = false;
  }

  /** What is in the field. */
  get value(): string {
    return this.querySelector("input")?.value ?? "";
  }

  /** Empties the field. */
  clear(): void {
    const input = this.querySelector("input");
    if (input !== null) input.value = "";
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <div class="field ${this.invalid ? "field--wrong" : ""}">
        <label for=${this.field}>${this.label}</label>
        <p class="field-hint" id="${this.field}-hint">${this.hint}</p>
        <div class="secret-field">
          <input
            id=${this.field}
            type=${this.visible ? "text" : "password"}
            dir="auto"
            autocomplete="off"
            autocapitalize="none"
            autocorrect="off"
            spellcheck="false"
            aria-describedby="${this.field}-hint"
            aria-invalid=${this.invalid ? "true" : "false"}
          />
          <button
            type="button"
            class="button"
            aria-pressed=${this.visible ? "true" : "false"}
            @click=${() => {
              this.visible = !this.visible;
            }}
          >
            ${localize("secret-show")}
          </button>
        </div>
      </div>
    `;
  }
}

customElements.define("amparo-secret-field", AmparoSecretField);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-secret-field": AmparoSecretField;
  }
}
