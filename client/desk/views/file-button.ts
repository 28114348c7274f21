import { html, type TemplateResult } from "lit";

/** A field that takes one file, and gives it at once. */
export interface FileButton {
  /** Unique in the page. */
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly accept: string;
  readonly isDisabled: boolean;
  readonly onFile: (file: File) => void;
}

/** The browser's own dialog, behind a button with a name and a hint. */
export function fileButton({ id, label, hint, accept, isDisabled, onFile }: FileButton): TemplateResult {
  const onChange = (event: Event): void => {
    const input = event.currentTarget;
    if (!(input instanceof HTMLInputElement)) return;
    const file = input.files?.item(0) ?? null;
    // So that the same name can be chosen again: it may be another file by then.
    input.value = "";
    if (file !== null) onFile(file);
  };
  return html`
    <div class="desk-file">
      <p class="field-hint" id="${id}-hint">${hint}</p>
      <input
        class="file-input"
        id=${id}
        type="file"
        accept=${accept}
        ?disabled=${isDisabled}
        aria-describedby="${id}-hint"
        @change=${onChange}
      />
      <label class="button button--main" for=${id}>${label}</label>
    </div>
  `;
}
