import { html, LitElement, nothing, type TemplateResult } from "lit";
import { formatSize } from "../i18n/format-size.ts";
import { localize } from "../i18n/localize.ts";
import { droppedFiles, type DroppedFiles } from "./dropped-files.ts";

/**
 * Chooses files, by the browser's own dialog or by dropping them. It shows `files` and changes nothing itself:
 * `amparo-files-added` and `amparo-file-removed` (index in `files`) say what the person wants.
 */
export class AmparoFilePicker extends LitElement {
  static override properties = {
    files: { attribute: false },
    limit: { type: Number },
    over: { state: true },
  };
  declare files: readonly File[];
  /** Bytes of all files together, to be told beforehand. */
  declare limit: number;
  declare private over: boolean;

  constructor() {
    super();
    this.files = [];
    this.limit = 0;
    this.over = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const size = this.files.reduce((sum, file) => sum + file.size, 0);
    return html`
      <fieldset class="field">
        <legend>${localize("files-label")}</legend>
        <div
          class="drop-zone ${this.over ? "drop-zone--over" : ""}"
          @dragenter=${this.#onOver}
          @dragover=${this.#onOver}
          @dragleave=${this.#onLeave}
          @drop=${this.#onDrop}
        >
          <p class="field-hint" id="files-hint">
            ${this.over ? localize("files-drop-here") : localize("files-hint", { limit: formatSize(this.limit) })}
          </p>
          <input
            class="file-input"
            id="files"
            type="file"
            multiple
            aria-describedby="files-hint"
            @change=${this.#onChange}
          />
          <label class="button" for="files">${localize("files-choose")}</label>
          <p class="soft" role="status">
            ${localize("files-chosen", { count: this.files.length, size: formatSize(size) })}
          </p>
          ${this.files.length === 0 ? nothing : this.#list()}
        </div>
      </fieldset>
    `;
  }

  #list(): TemplateResult {
    return html`
      <ul class="file-list">
        ${this.files.map(
          (file, index) => html`
            <li>
              <span class="file-name"><bdi>${file.name}</bdi></span>
              <span class="soft">${formatSize(file.size)}</span>
              <button
                type="button"
                class="button--plain"
                aria-label=${localize("files-remove", { name: file.name })}
                @click=${() => this.dispatchEvent(new CustomEvent("amparo-file-removed", { detail: { index }, bubbles: true }))}
              >
                ${localize("files-remove-short")}
              </button>
            </li>
          `,
        )}
      </ul>
    `;
  }

  readonly #onOver = (event: DragEvent): void => {
    event.preventDefault();
    if (event.dataTransfer !== null) event.dataTransfer.dropEffect = "copy";
    this.over = true;
  };

  readonly #onLeave = (event: DragEvent): void => {
    const zone = event.currentTarget;
    const staysInside =
      zone instanceof Node && event.relatedTarget instanceof Node && zone.contains(event.relatedTarget);
    if (!staysInside) this.over = false;
  };

  readonly #onDrop = (event: DragEvent): void => {
    event.preventDefault();
    this.over = false;
    if (event.dataTransfer !== null) this.#add(droppedFiles(event.dataTransfer.items));
  };

  readonly #onChange = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    this.#add({ files: [...(input.files ?? [])], folders: 0 });
    // So that the same file can be chosen again after it was removed.
    input.value = "";
  };

  #add(detail: DroppedFiles): void {
    if (detail.files.length === 0 && detail.folders === 0) return;
    this.dispatchEvent(new CustomEvent("amparo-files-added", { detail, bubbles: true }));
  }
}

customElements.define("amparo-file-picker", AmparoFilePicker);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-file-picker": AmparoFilePicker;
  }
  interface HTMLElementEventMap {
    "amparo-files-added": CustomEvent<DroppedFiles>;
    "amparo-file-removed": CustomEvent<{ readonly index: number }>;
  }
}
