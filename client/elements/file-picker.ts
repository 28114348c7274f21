import { html, LitElement, type TemplateResult } from "lit";
import { formatSize } from "../i18n/format-size.ts";
import { localize } from "../i18n/localize.ts";
import { droppedFiles, type DroppedFiles } from "./dropped-files.ts";

/**
 * Chooses files, by the browser's own dialog or by dropping them. It holds none: `amparo-files-added` says which ones the person wants,
 * and `count` and `size` are those that they have chosen so far.
 */
export class AmparoFilePicker extends LitElement {
  static override properties = {
    count: { type: Number },
    size: { type: Number },
    limit: { type: Number },
    over: { state: true },
  };
  declare count: number;
  /** Bytes of those that were chosen. */
  declare size: number;
  /** Bytes of all files together, to be told beforehand. */
  declare limit: number;
  declare private over: boolean;

  constructor() {
    super();
    this.count = 0;
    this.size = 0;
    this.limit = 0;
    this.over = false;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
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
            ${localize("files-chosen", { count: this.count, size: formatSize(this.size) })}
          </p>
        </div>
      </fieldset>
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
  }
}
