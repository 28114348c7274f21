import { html, LitElement, type TemplateResult } from "lit";
import type { FieldError } from "../elements/error-summary.ts";
import { formatDay } from "../i18n/format-day.ts";
import { localize } from "../i18n/localize.ts";
import "../elements/choose-file.ts";
import "../elements/error-summary.ts";
import "./secret-field.ts";

/** A vault file and its passphrase, as `amparo-open-vault`. */
export interface VaultToOpen {
  readonly file: File;
  readonly passphrase: string;
}

/** Asks for the vault file and its passphrase. */
export class AmparoOpenVault extends LitElement {
  static override properties = {
    today: { type: String },
    errors: { state: true },
  };
  /** The day that this computer believes it is. */
  declare today: string;
  declare private errors: readonly FieldError[];
  #file: File | null = null;

  constructor() {
    super();
    this.today = "";
    this.errors = [];
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <h1 tabindex="-1">${localize("open-title")}</h1>
      <amparo-error-summary .errors=${this.errors}></amparo-error-summary>
      <form novalidate @submit=${this.#onSubmit}>
        <div class="field">
          <amparo-choose-file
            field="vault-file"
            label=${localize("open-file")}
            hint=${localize("open-file-hint")}
            accept=".age"
            keeps
            @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => {
              this.#file = event.detail.file;
            }}
          ></amparo-choose-file>
        </div>
        <amparo-secret-field
          field="passphrase"
          label=${localize("open-passphrase")}
          hint=${localize("open-passphrase-hint")}
          ?invalid=${this.errors.some(({ field }) => field === "passphrase")}
        ></amparo-secret-field>
        ${this.today === "" ? "" : html`<p class="soft">${localize("open-date", { day: formatDay(this.today) })}</p>`}
        <div class="actions">
          <button type="submit" class="button button--main">${localize("open-submit")}</button>
          <button
            type="button"
            class="button"
            @click=${() => this.dispatchEvent(new CustomEvent("amparo-back", { bubbles: true }))}
          >
            ${localize("action-back")}
          </button>
        </div>
      </form>
    `;
  }

  readonly #onSubmit = (event: Event): void => {
    event.preventDefault();
    const secret = this.querySelector("amparo-secret-field");
    const passphrase = secret?.value ?? "";
    const file = this.#file;
    this.errors = [
      ...(file === null ? [{ field: "vault-file", text: localize("open-file-missing") }] : []),
      ...(passphrase === "" ? [{ field: "passphrase", text: localize("open-passphrase-missing") }] : []),
    ];
    if (file === null || this.errors.length > 0) return;
    const detail: VaultToOpen = { file, passphrase };
    this.dispatchEvent(new CustomEvent("amparo-open-vault", { detail, bubbles: true }));
  };
}

customElements.define("amparo-open-vault", AmparoOpenVault);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-open-vault": AmparoOpenVault;
  }
  interface HTMLElementEventMap {
    "amparo-open-vault": CustomEvent<VaultToOpen>;
    "amparo-back": CustomEvent<null>;
  }
}
