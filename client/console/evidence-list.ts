import { html, nothing, type TemplateResult } from "lit";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import { notice } from "../elements/notice.ts";
import { formatSize } from "../i18n/format-size.ts";
import { localize } from "../i18n/localize.ts";
import { evidenceFileName } from "../workers/evidence-file-name.ts";
import type { FileKey } from "../workers/console-messages.ts";
import type { FileView, LetterView } from "../workers/console-views.ts";
import type { FailedFile, FilesCheck, ShownFile } from "./console-state.ts";
import { evidenceFailure } from "./evidence-failure.ts";
import { filesCheckNotice, savedFilesField } from "./file-check.ts";
import "../elements/choose-file.ts";
import "./show-file.ts";

/** From here on the memory that a file takes is worth a word: browsers hold it, and a copy of it while they save it. */
const LARGE_BYTES = 256 * 1024 * 1024;

/** What a list of files can ask for. */
export interface EvidenceActions {
  readonly onBringBundle: (file: File, submission: SubmissionId) => void;
  /** Files that are said to be saved evidence. */
  readonly onCheckFiles: (files: readonly File[], submission: SubmissionId) => void;
  readonly onHideFile: () => void;
  readonly onOtherCopy: (submission: SubmissionId) => void;
  readonly onSaveFile: (key: FileKey) => void;
  readonly onShowFile: (key: FileKey) => void;
}

/** What is shown of files in the open case, and the last check of saved ones. */
export interface EvidenceNews {
  readonly check: FilesCheck | null;
  readonly file: ShownFile | FailedFile | null;
}

/** The files of one letter. They can be read once the bundle that holds them has been chosen. */
export function evidenceList(
  letter: LetterView,
  letterId: string,
  { check, file }: EvidenceNews,
  actions: EvidenceActions,
): TemplateResult {
  const { bundleAtHand, files, instance, submission } = letter;
  const heading = `${letterId}-files`;
  return html`
    <section aria-labelledby=${heading}>
      <h4 id=${heading}>${localize("files-title", { count: files.length })}</h4>
      ${bundleAtHand ? notice("plain", localize("files-danger")) : bundleNeeded(letter, letterId, actions)}
      <ul class="file-list evidence-list">
        ${files.map((each, index) => {
          const isHere = file?.instance === instance && file.submission === submission && file.index === index;
          return html`<li>
            ${line(each, { index, instance, submission }, bundleAtHand, isHere ? file : null, actions)}
          </li>`;
        })}
      </ul>
      ${filesCheckNotice(check, submission)}
      ${isHeldForFiles(letter) ? heldNotice(letter, `${heading}-saved`, actions) : nothing}
    </section>
  `;
}

/** A letter may be held back for another reason, which has nothing to do with its files. */
function isHeldForFiles({ files, held }: LetterView): boolean {
  return held && files.some(({ kept, size }) => size > 0 && kept !== "saved");
}

/** The server keeps the letter while the stick holds the only other copy of its files, for all that is known. */
function heldNotice(
  { files, submission }: LetterView,
  field: string,
  { onCheckFiles, onOtherCopy }: EvidenceActions,
): TemplateResult {
  return html`
    ${
      files.some(({ kept }) => kept === "handed_over")
        ? notice("warning", localize("files-check-text"), localize("files-check-title"))
        : notice("warning", localize("files-held-text"), localize("files-held-title"))
    }
    ${savedFilesField(field, (chosen) => {
      onCheckFiles(chosen, submission);
    })}
    <div class="actions">
      <button
        type="button"
        class="button"
        @click=${() => {
          onOtherCopy(submission);
        }}
      >
        ${localize("files-other-copy")}
      </button>
    </div>
  `;
}

function bundleNeeded(
  { submission }: LetterView,
  letterId: string,
  { onBringBundle }: EvidenceActions,
): TemplateResult {
  return html`
    <amparo-choose-file
      field="${letterId}-bundle"
      label=${localize("files-bring-bundle")}
      hint=${localize("files-bring-bundle-hint")}
      accept=".tar"
      @amparo-file-chosen=${(event: HTMLElementEventMap["amparo-file-chosen"]) => {
        onBringBundle(event.detail.file, submission);
      }}
    ></amparo-choose-file>
  `;
}

function line(
  { kept, name, size, type }: FileView,
  key: FileKey,
  isReadable: boolean,
  file: ShownFile | FailedFile | null,
  { onHideFile, onSaveFile, onShowFile }: EvidenceActions,
): TemplateResult {
  const shown = file !== null && "shown" in file ? file.shown : null;
  const isShown = shown !== null;
  const call = (action: (key: FileKey) => void) => (): void => {
    action(key);
  };
  return html`
    <span class="file-name"><bdi>${name}</bdi></span>
    <span class="soft"
      >${formatSize(size)} ·
      <bdi class="code">${type}</bdi>${kept === "saved" ? html` · ${localize("files-saved")}` : nothing}</span
    >
    ${
      kept === "handed_over"
        ? html`<span class="soft file-note"
            >${localize("files-handed-over")} <bdi>${evidenceFileName(key.submission, name)}</bdi></span
          >`
        : nothing
    }
    ${
      isReadable
        ? html`<span class="file-actions">
            <button
              type="button"
              class="button"
              aria-expanded=${isShown ? "true" : "false"}
              aria-label=${isShown ? localize("files-hide-named", { name }) : localize("files-show-named", { name })}
              @click=${isShown ? onHideFile : call(onShowFile)}
            >
              ${isShown ? localize("files-hide") : localize("files-show")}
            </button>
            <button
              type="button"
              class="button"
              aria-label=${localize("files-save-named", { name })}
              @click=${call(onSaveFile)}
            >
              ${localize("files-save")}
            </button>
          </span>`
        : nothing
    }
    ${size >= LARGE_BYTES ? html`<span class="soft file-note">${localize("files-large", { memory: formatSize(2 * size) })}</span>` : nothing}
    ${isShown ? html`<amparo-show-file class="file-shown" .file=${shown}></amparo-show-file>` : nothing}
    ${file !== null && "code" in file ? html`<div class="file-shown">${notice("error", evidenceFailure(file.code))}</div>` : nothing}
  `;
}
