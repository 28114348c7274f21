import { html, LitElement, type PropertyValues, type TemplateResult } from "lit";
import { localize } from "../i18n/localize.ts";
import type { CheckedFile } from "../workers/console-messages.ts";

/** Text beyond this is not shown: the page would stand still. */
const TEXT_SHOWN_BYTES = 1024 * 1024;

/**
 * Shows one checked file inside of the page, under the media type that its bytes have, never the sender's. Nothing plays or opens
 * by itself; text stays text.
 */
export class AmparoShowFile extends LitElement {
  static override properties = {
    file: { attribute: false },
    text: { state: true },
    url: { state: true },
    isPdfWanted: { state: true },
  };
  declare file: CheckedFile | null;
  declare private text: string;
  declare private url: string;
  declare private isPdfWanted: boolean;

  constructor() {
    super();
    this.file = null;
    this.text = "";
    this.url = "";
    this.isPdfWanted = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#release();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!changed.has("file")) return;
    this.#release();
    const { file } = this;
    if (file?.safe?.kind === "text") void this.#readText(file);
    else if (file !== null) this.url = URL.createObjectURL(file.blob);
  }

  protected override render(): TemplateResult {
    const { file } = this;
    switch (file?.safe?.kind) {
      case "image":
        return html`<img class="shown-image" src=${this.url} alt=${localize("show-image-alt", { name: file.name })} />`;
      case "audio":
        return html`<audio class="shown-media" controls preload="metadata" src=${this.url}></audio>`;
      case "video":
        return html`<video class="shown-media" controls preload="metadata" src=${this.url}></video>`;
      case "pdf":
        return this.#pdf(file.name);
      case "text":
        return html`
          <pre class="shown-text prose" dir="auto" tabindex="0" role="region" aria-label=${file.name}>${this.text}</pre>
          ${file.blob.size > TEXT_SHOWN_BYTES ? html`<p class="soft">${localize("show-text-cut")}</p>` : ""}
        `;
      case undefined:
        return html``;
    }
  }

  #pdf(name: string): TemplateResult {
    if (this.isPdfWanted) {
      return html`<iframe class="shown-pdf" src=${this.url} title=${localize("show-pdf-title", { name })}></iframe>`;
    }
    return html`
      <p>${localize("show-pdf-hint")}</p>
      <button
        type="button"
        class="button"
        @click=${() => {
          this.isPdfWanted = true;
        }}
      >
        ${localize("show-pdf")}
      </button>
    `;
  }

  async #readText(file: CheckedFile): Promise<void> {
    const text = await file.blob.slice(0, TEXT_SHOWN_BYTES).text();
    if (this.file === file) this.text = text;
  }

  #release(): void {
    if (this.url !== "") URL.revokeObjectURL(this.url);
    this.url = "";
    this.text = "";
    this.isPdfWanted = false;
  }
}

customElements.define("amparo-show-file", AmparoShowFile);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-show-file": AmparoShowFile;
  }
}
