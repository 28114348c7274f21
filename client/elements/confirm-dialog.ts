import { html, LitElement, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";

/** A question with a safe answer (also by Escape) and one that goes on. Everything is in the person's language already. */
export interface Question {
  readonly heading: string;
  /** What it is about, each by its name, where that is more than a sentence: before the text. */
  readonly about?: TemplateResult;
  readonly text: string;
  readonly confirm: string;
  /** The safe answer, when "Cancel" could be taken for the opposite. */
  readonly cancel?: string;
  /** True when going on destroys something. */
  readonly danger?: boolean;
}

/** Asks before something that cannot be undone. */
export class AmparoConfirmDialog extends LitElement {
  static override properties = { question: { state: true }, wayOut: { attribute: false } };
  /** What can be pressed instead of an answer, last of all: everything outside of an open dialog is out of reach. */
  declare wayOut: TemplateResult | null;
  declare private question: Question | null;
  #answer: ((confirmed: boolean) => void) | null = null;

  constructor() {
    super();
    this.question = null;
    this.wayOut = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  /** Shows the question and waits. Anything but a click on the confirming button is a no. One question at a time. */
  async ask(question: Question): Promise<boolean> {
    this.#settle(false);
    this.question = question;
    await this.updateComplete;
    const answer = new Promise<boolean>((resolve) => {
      this.#answer = resolve;
    });
    const dialog = this.querySelector("dialog");
    if (dialog?.open === false) dialog.showModal();
    // The safe answer has the focus, so that a hasty Enter destroys nothing.
    this.querySelector<HTMLElement>("#confirm-cancel")?.focus();
    return await answer;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#settle(false);
  }

  protected override render(): TemplateResult {
    const { heading = "", about = nothing, text = "", confirm = "", cancel, danger = false } = this.question ?? {};
    return html`
      <dialog aria-labelledby="confirm-heading" aria-describedby="confirm-about confirm-text" @close=${this.#onClose}>
        <h2 id="confirm-heading">${heading}</h2>
        <div id="confirm-about">${about}</div>
        <p id="confirm-text">${text}</p>
        <div class="actions">
          <button
            type="button"
            class="button ${danger ? "button--danger" : "button--main"}"
            @click=${() => {
              this.#close(true);
            }}
          >
            ${confirm}
          </button>
          <button
            id="confirm-cancel"
            type="button"
            class="button"
            @click=${() => {
              this.#close(false);
            }}
          >
            ${cancel ?? localize("confirm-cancel")}
          </button>
        </div>
        ${this.wayOut === null ? nothing : html`<p class="way-out">${this.wayOut}</p>`}
      </dialog>
    `;
  }

  // The event comes late: by then the dialog may be open again, with another question.
  readonly #onClose = (event: Event): void => {
    if (event.target instanceof HTMLDialogElement && !event.target.open) this.#settle(false);
  };

  #close(confirmed: boolean): void {
    this.#settle(confirmed);
    this.querySelector("dialog")?.close();
  }

  #settle(confirmed: boolean): void {
    this.#answer?.(confirmed);
    this.#answer = null;
  }
}

customElements.define("amparo-confirm-dialog", AmparoConfirmDialog);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-confirm-dialog": AmparoConfirmDialog;
  }
}
