import { html, LitElement, nothing, type TemplateResult } from "lit";

/** A button by which a browser is asked to save something (`amparo-save`), and then says so: whether it was saved, no page can know. */
export class AmparoSaveButton extends LitElement {
  static override properties = {
    label: { type: String },
    said: { type: String },
    isPressed: { state: true },
  };
  declare label: string;
  /** What is said once it was pressed. */
  declare said: string;
  declare private isPressed: boolean;

  constructor() {
    super();
    this.label = "";
    this.said = "";
    this.isPressed = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    return html`
      <button
        type="button"
        class="button"
        @click=${() => {
          this.dispatchEvent(new CustomEvent("amparo-save"));
          this.isPressed = true;
        }}
      >
        ${this.label}
      </button>
      <p role="status">${this.isPressed ? this.said : nothing}</p>
    `;
  }
}

customElements.define("amparo-save-button", AmparoSaveButton);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-save-button": AmparoSaveButton;
  }
  interface HTMLElementEventMap {
    "amparo-save": CustomEvent;
  }
}
