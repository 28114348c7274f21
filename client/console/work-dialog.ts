import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from "lit";
import { percentDone } from "../elements/progress-share.ts";
import { localize, message } from "../i18n/localize.ts";
import type { Work } from "./console-state.ts";

const TITLES: Readonly<Record<Work["kind"], string>> = {
  checking: message("work-checking"),
  comparing: message("work-comparing"),
  importing: message("work-importing"),
  making: message("work-making"),
  opening: message("work-opening"),
  reading: message("work-reading"),
  saving: message("work-saving"),
};

const HINTS: Readonly<Partial<Record<Work["kind"], string>>> = {
  opening: message("work-passphrase-hint"),
  saving: message("work-passphrase-hint"),
  importing: message("work-importing-hint"),
};

/** Shows what takes its time, and keeps the rest of the page from being used meanwhile. It opens and closes with `work`. */
export class AmparoWorkDialog extends LitElement {
  static override properties = { work: { attribute: false } };
  declare work: Work | null;

  constructor() {
    super();
    this.work = null;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override render(): TemplateResult {
    const { work } = this;
    return html`
      <dialog class="work-dialog" aria-labelledby="work-title" @cancel=${this.#onCancel}>
        ${work === null ? nothing : this.#content(work)}
      </dialog>
    `;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (!changed.has("work")) return;
    const dialog = this.querySelector("dialog");
    if (this.work === null) dialog?.close();
    else if (dialog?.open === false) dialog.showModal();
  }

  #content({ cancel, kind, progress }: Work): TemplateResult {
    const percent = progress === null ? null : percentDone(progress.done, progress.total);
    const hint = HINTS[kind];
    return html`
      <h2 id="work-title" tabindex="-1">${localize(TITLES[kind])}</h2>
      ${hint === undefined ? nothing : html`<p>${localize(hint)}</p>`}
      <p class="progress-text" aria-hidden="true">
        ${percent === null ? localize("work-begins") : localize("work-percent", { percent })}
      </p>
      <progress max="100" .value=${percent ?? 0} aria-labelledby="work-title"></progress>
      ${
        cancel === null
          ? nothing
          : html`<div class="actions">
              <button type="button" class="button" @click=${cancel}>${localize("work-stop")}</button>
            </div>`
      }
    `;
  }

  // Escape would close the dialog and leave the work running unseen.
  readonly #onCancel = (event: Event): void => {
    event.preventDefault();
    this.work?.cancel?.();
  };
}

customElements.define("amparo-work-dialog", AmparoWorkDialog);

declare global {
  interface HTMLElementTagNameMap {
    "amparo-work-dialog": AmparoWorkDialog;
  }
}
