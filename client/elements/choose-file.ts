import { html, LitElement, nothing, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import { sentenceGap } from "../i18n/sentence-gap.ts";
import { droppedFiles } from "./dropped-files.ts";

/**
 * Chooses one file, by the browser's own dialog or by dropping it on the field. `amparo-file-chosen` gives it at once; with
 * `keeps` the field also shows its name, for forms that are sent later. `main` makes it the main thing to do on the page. With
 * `multiple` several can be chosen together, and `amparo-files-chosen` gives them.
 */
export class AmparoChooseFile extends LitElement {
  static override properties = {
    field: { type: String },
    label: { type: String },
    hint: { type: String },
    accept: { type: String },
    disabled: { type: Boolean },
    keeps: { type: Boolean },
    main: { type: Boolean },
    multiple: { type: Boolean },
    name: { state: true },
    over: { state: true },
  };
  /** Id of the field, unique in the page. */
  declare field: string;
  declare label: string;
  declare hint: string;
  declare accept: string;
  declare disabled: boolean;
  declare keeps: boolean;
  declare main: boolean;
  declare multiple: boolean;
  declare private name: string;
  declare private over: boolean;

  constructor() {
    super();
    this.field = "";
    this.label = "";
    this.hint = "";
    this.accept = "";
    this.disabled = false;
    this.keeps = false;
    this.main = false;
    this.multiple = false;
    this.name = "";
    this.over = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const hintId = `${this.field}-hint`;
    return html`
      <div
        class="drop-zone choose-file ${this.over ? "drop-zone--over" : ""}"
        @dragover=${this.#onOver}
        @dragleave=${() => {
          this.over = false;
        }}
        @drop=${this.#onDrop}
      >
        <input
          class="file-input"
          id=${this.field}
          type="file"
          accept=${this.accept === "" ? nothing : this.accept}
          ?disabled=${this.disabled}
          ?multiple=${this.multiple}
          aria-describedby=${this.hint === "" ? nothing : hintId}
          @change=${this.#onChange}
        />
        <label class="button ${this.main ? "button--main" : ""}" for=${this.field}>${this.label}</label>
        ${this.hint === "" ? nothing : html`<p class="field-hint" id=${hintId}>${this.hint}</p>`}
        ${
          this.keeps
            ? html`<p role="status">
                ${this.name === "" ? localize("choose-none") : html`${localize("choose-chosen")}${sentenceGap()}<bdi>${this.name}</bdi>`}
              </p>`
            : nothing
        }
      </div>
    `;
  }

  readonly #onOver = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = this.disabled ? "none" : "copy";
    this.over = !this.disabled;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    if (!this.disabled) this.#choose(droppedFiles(event.dataTransfer?.items ?? []).files);
  };

  readonly #onChange = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const files = [...(input.files ?? [])];
    // So that the same file can be chosen again: it may be another one by then.
    input.value = "";
    this.#choose(files);
  };

  #choose(files: readonly File[]): void {
    const [file] = files;
    if (file === undefined) return;
    if (this.multiple) {
      this.dispatchEvent(new CustomEvent("amparo-files-chosen", { detail: { files }, bubbles: true }));
      return;
    }
    this.name = file.name;
    this.dispatchEvent(new CustomEvent("amparo-file-chosen", { detail: { file }, bubbles: true }));
  }
}

customElements.define("amparo-choose-file", AmparoChooseFile);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-choose-file": AmparoChooseFile;
  }
  interface HTMLElementEventMap {
    "amparo-file-chosen": CustomEvent<{ readonly file: File }>;
    "amparo-files-chosen": CustomEvent<{ readonly files: readonly File[] }>;
  }
}
