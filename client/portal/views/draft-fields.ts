import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FieldError } from "../../elements/error-summary.ts";
import "../../elements/file-picker.ts";
import { notice } from "../../elements/notice.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, message } from "../../i18n/localize.ts";
import { EVIDENCE_LARGEST_BYTES, LETTER_TEXT_LONGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { withoutUnprintable } from "../../../shared/source/plain-text.ts";
import { bytesToSend } from "../attachments/attachments.ts";
import { textBytes, type Draft, type DraftChange, type DraftProblem } from "../draft.ts";
import { LETTER_LANGUAGES, OTHER_LANGUAGE } from "../letter-languages.ts";
import { attachmentList, type AttachmentIntents } from "./attachment-list.ts";
import { valueOf } from "./portal-ui.ts";

/** There is room for a book: only who comes near its end needs to know. */
const ROOM_TOLD_BYTES = 100_000;

const PROBLEMS: Readonly<Record<DraftProblem, { readonly text: string; readonly field: string }>> = {
  nothing_written: { text: message("problem-nothing-written"), field: "text" },
  text_too_long: { text: message("problem-text-too-long"), field: "text" },
  answer_too_long: { text: message("problem-answer-too-long"), field: "answers" },
  letter_too_large: { text: message("problem-letter-too-large"), field: "text" },
  files_too_large: { text: message("problem-files-too-large"), field: "files" },
  files_too_many: { text: message("problem-files-too-many"), field: "files" },
  files_being_looked_at: { text: message("problem-files-being-looked-at"), field: "files" },
  files_not_looked_at: { text: message("problem-files-not-looked-at"), field: "files" },
  files_need_choice: { text: message("problem-files-need-choice"), field: "files" },
};

/**
 * What stands in the way, for the summary above a form. `fields` are those on the page; `write` leads to the field for words when
 * that is on another.
 */
export function draftErrors(
  problems: readonly DraftProblem[],
  fields: readonly string[],
  write?: () => void,
): readonly FieldError[] {
  return problems.map((problem) => {
    const { text, field } = PROBLEMS[problem];
    if (fields.includes(field)) return { text: localize(text), field };
    return write === undefined ? { text: localize(text) } : { text: localize(text), go: write };
  });
}

/** What the person edits of a draft. */
export interface DraftIntents {
  readonly change: (change: DraftChange) => void;
}

/** What a field for words is called, what to write into it, and whether it is at fault. */
export interface TextLabels {
  readonly label: string;
  readonly hint?: string;
  readonly isWrong: boolean;
}

/** The large field for words, and the language that they are in. */
export function textFields(
  draft: Draft,
  { label, hint, isWrong }: TextLabels,
  { change }: DraftIntents,
): TemplateResult {
  return html`
    <div class="field">
      <label for="language">${localize("language-label")}</label>
      <select
        id="language"
        autocomplete="off"
        @change=${(event: Event) => {
          change({ language: valueOf(event) });
        }}
      >
        ${LETTER_LANGUAGES.map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${draft.language === tag}>${name}</option>`,
        )}
        <option value=${OTHER_LANGUAGE} ?selected=${draft.language === OTHER_LANGUAGE}>
          ${localize("language-other")}
        </option>
      </select>
    </div>
    <div class="field ${isWrong ? "field--wrong" : ""}">
      <label for="text">${label}</label>
      ${hint === undefined ? nothing : html`<p class="field-hint" id="text-hint">${hint}</p>`}
      <textarea
        id="text"
        class="letter"
        dir=${draft.text === "" ? nothing : "auto"}
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck="false"
        aria-describedby=${hint === undefined ? "text-room" : "text-hint text-room"}
        aria-invalid=${isWrong ? "true" : "false"}
        .value=${live(draft.text)}
        @input=${(event: Event) => {
          change({ text: textOf(event) });
        }}
      ></textarea>
      <p class="soft" id="text-room">${room(draft.text)}</p>
      <p class="soft" role="status">${draft.isCleaned ? localize("text-cleaned") : nothing}</p>
    </div>
  `;
}

/** Files, and what to know about them. */
export function fileFields(
  draft: Draft,
  folders: number,
  intents: AttachmentIntents & { addFiles(files: readonly File[], folders: number): void },
): TemplateResult {
  return html`
    <p>${localize("evidence-help")}</p>
    ${folders === 0 ? nothing : notice("warning", localize("files-folders", { count: folders }))}
    <amparo-file-picker
      .count=${draft.attachments.length}
      .size=${bytesToSend(draft.attachments)}
      .limit=${EVIDENCE_LARGEST_BYTES}
      @amparo-files-added=${({ detail }: HTMLElementEventMap["amparo-files-added"]) => {
        intents.addFiles(detail.files, detail.folders);
      }}
    ></amparo-file-picker>
    ${attachmentList(draft.attachments, intents)}
  `;
}

/** What was typed or pasted. What no letter can hold leaves the field at once, and the cursor stays where it was. */
function textOf(event: Event): string {
  const typed = valueOf(event);
  const clean = withoutUnprintable(typed);
  const field = event.currentTarget;
  if (clean !== typed && field instanceof HTMLTextAreaElement) {
    const cursor = withoutUnprintable(typed.slice(0, field.selectionEnd)).length;
    field.value = clean;
    field.setSelectionRange(cursor, cursor);
  }
  return typed;
}

function room(text: string): string | typeof nothing {
  const left = LETTER_TEXT_LONGEST_BYTES - textBytes(text);
  if (left > ROOM_TOLD_BYTES) return nothing;
  return left >= 0
    ? localize("text-room", { left: formatSize(left) })
    : localize("text-over", { over: formatSize(-left) });
}
