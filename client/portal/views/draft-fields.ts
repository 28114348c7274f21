import { html, nothing, type TemplateResult } from "lit";
import { live } from "lit/directives/live.js";
import type { FieldError } from "../../elements/error-summary.ts";
import "../../elements/file-picker.ts";
import { notice } from "../../elements/notice.ts";
import { formatSize } from "../../i18n/format-size.ts";
import { localize, message } from "../../i18n/localize.ts";
import { EVIDENCE_LARGEST_BYTES, LETTER_TEXT_LONGEST_BYTES } from "../../../shared/protocol/limits.ts";
import { textBytes, type Draft, type DraftProblem } from "../draft.ts";
import { valueOf } from "./portal-ui.ts";

/** Languages that a text can be marked as, in their own names; `und` is any other. */
const LANGUAGES = [
  ["ar", "العربية"],
  ["en", "English"],
  ["es", "Español"],
  ["fr", "Français"],
  ["pt", "Português"],
  ["ru", "Русский"],
  ["zh", "中文"],
] as const;

const PROBLEMS: Readonly<Record<DraftProblem, { readonly text: string; readonly field: string }>> = {
  nothing_written: { text: message("problem-nothing-written"), field: "text" },
  text_too_long: { text: message("problem-text-too-long"), field: "text" },
  files_too_large: { text: message("problem-files-too-large"), field: "files" },
  files_too_many: { text: message("problem-files-too-many"), field: "files" },
};

/** What stands in the way, for the summary above a form. `fields` are those on the page: the others are named without a link. */
export function draftErrors(problems: readonly DraftProblem[], fields: readonly string[]): readonly FieldError[] {
  return problems.map((problem) => {
    const { text, field } = PROBLEMS[problem];
    return fields.includes(field) ? { text: localize(text), field } : { text: localize(text) };
  });
}

/** What the person edits of a draft. */
export interface DraftIntents {
  readonly change: (change: Partial<Pick<Draft, "language" | "text">>) => void;
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
        ${LANGUAGES.map(
          ([tag, name]) => html`<option value=${tag} lang=${tag} ?selected=${draft.language === tag}>${name}</option>`,
        )}
        <option value="und" ?selected=${draft.language === "und"}>${localize("language-other")}</option>
      </select>
    </div>
    <div class="field ${isWrong ? "field--wrong" : ""}">
      <label for="text">${label}</label>
      ${hint === undefined ? nothing : html`<p class="field-hint" id="text-hint">${hint}</p>`}
      <textarea
        id="text"
        class="letter"
        dir="auto"
        autocomplete="off"
        autocapitalize="sentences"
        spellcheck="false"
        aria-describedby=${hint === undefined ? "text-room" : "text-hint text-room"}
        aria-invalid=${isWrong ? "true" : "false"}
        .value=${live(draft.text)}
        @input=${(event: Event) => {
          change({ text: valueOf(event) });
        }}
      ></textarea>
      <p class="soft" id="text-room">${room(draft.text)}</p>
    </div>
  `;
}

/** Files, and what to know about them. */
export function fileFields(
  draft: Draft,
  folders: number,
  intents: {
    readonly add: (files: readonly File[], folders: number) => void;
    readonly remove: (index: number) => void;
  },
): TemplateResult {
  return html`
    ${notice("warning", localize("files-hidden-text"), localize("files-hidden"))}
    ${folders === 0 ? nothing : notice("warning", localize("files-folders", { count: folders }))}
    <amparo-file-picker
      .files=${draft.files}
      .limit=${EVIDENCE_LARGEST_BYTES}
      @amparo-files-added=${({ detail }: HTMLElementEventMap["amparo-files-added"]) => {
        intents.add(detail.files, detail.folders);
      }}
      @amparo-file-removed=${({ detail }: HTMLElementEventMap["amparo-file-removed"]) => {
        intents.remove(detail.index);
      }}
    ></amparo-file-picker>
  `;
}

function room(text: string): string {
  const left = LETTER_TEXT_LONGEST_BYTES - textBytes(text);
  return left >= 0
    ? localize("text-room", { left: formatSize(left) })
    : localize("text-over", { over: formatSize(-left) });
}
