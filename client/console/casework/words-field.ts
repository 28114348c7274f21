import { html, nothing, type TemplateResult } from "lit";
import type { CaseSource, OwnWords } from "../../../shared/casework/record/case-record.ts";
import { languageName } from "../../i18n/display-names.ts";
import { formatDay } from "../../i18n/format-day.ts";
import { localize } from "../../i18n/localize.ts";
import { languageOptions } from "../language-choice.ts";
import { hintOf, textOf, type FieldName } from "./choice-fields.ts";

/** The one field of words that is open: to be written in, or to take words from a letter (`source`: whose text is shown). */
export type OpenWords =
  | { readonly field: string; readonly mode: "write" }
  | { readonly field: string; readonly mode: "take"; readonly source: string };

/** What a field of words needs of the page around it. */
export interface WordsAccess {
  /** Letters, by submission id, of which nothing proves that the person wrote them. */
  readonly doubted: readonly string[];
  readonly words: OpenWords | null;
  readonly sources: readonly CaseSource[];
  readonly onOpen: (open: OpenWords | null) => void;
}

/** Somebody's words in their language. */
export interface WordsField extends FieldName {
  readonly value: OwnWords;
  readonly onChange: (value: OwnWords) => void;
}

/** Shows words as they were written. Nothing changes them but who says so first: by writing, or by taking a passage from a letter. */
export function wordsField(field: WordsField, access: WordsAccess): TemplateResult {
  const { id } = field;
  const open = access.words?.field === id ? access.words : null;
  return html`
    <div class="field words-field" role="group" aria-labelledby="${id}-label">
      <p class="words-label" id="${id}-label">${field.label}</p>
      ${hintOf(field)}
      ${
        open === null
          ? closed(field, access)
          : open.mode === "write"
            ? writing(field, access)
            : taking(field, open.source, access)
      }
    </div>
  `;
}

/** Words in their own language and direction. */
export function wordsAsWritten({ language, text }: OwnWords): TemplateResult {
  return html`<div class="prose own-words" lang=${language === "und" ? nothing : language} dir="auto">${text}</div>`;
}

function closed({ id, label, onChange, value }: WordsField, { onOpen, sources }: WordsAccess): TemplateResult {
  const [first] = sources;
  const isEmpty = value.text === "";
  return html`
    ${isEmpty ? nothing : wordsAsWritten(value)}
    <p class="words-actions">
      ${action(
        isEmpty ? localize("words-write") : localize("words-change"),
        label,
        () => {
          onOpen({ field: id, mode: "write" });
        },
        `${id}-write`,
      )}
      ${
        first === undefined
          ? nothing
          : action(
              localize("words-take"),
              label,
              () => {
                onOpen({ field: id, mode: "take", source: first.id });
              },
              `${id}-take`,
            )
      }
      ${
        isEmpty
          ? nothing
          : action(localize("words-remove"), label, () => {
              onChange({ language: "und", text: "" });
              // This button goes; the one beside it stays.
              document.getElementById(`${id}-write`)?.focus();
            })
      }
    </p>
  `;
}

function writing({ id, label, onChange, value }: WordsField, { onOpen, sources }: WordsAccess): TemplateResult {
  const language = value.language === "und" ? "en" : value.language;
  return html`
    <div class="words-editor">
      <label class="field-hint" for="${id}-language">${localize("words-language")}</label>
      <select
        id="${id}-language"
        @change=${(event: Event) => {
          onChange({ ...value, language: textOf(event) });
        }}
      >
        ${languageOptions(
          language,
          sources.map(({ words }) => words.language).filter((each) => each !== "und"),
        )}
      </select>
      <textarea
        id="${id}-text"
        dir="auto"
        lang=${language}
        rows="5"
        aria-label=${label}
        .value=${value.text}
        @input=${(event: Event) => {
          onChange({ language, text: textOf(event) });
        }}
      ></textarea>
      <p class="words-actions">
        ${action(localize("words-done"), label, () => {
          onOpen(null);
        })}
      </p>
    </div>
  `;
}

function taking(
  { id, label, onChange, value }: WordsField,
  chosen: string,
  { doubted, onOpen, sources }: WordsAccess,
): TemplateResult {
  const source = sources.find((each) => each.id === chosen);
  const passage = `${id}-passage`;
  return html`
    <div class="words-editor">
      <label class="field-hint" for="${id}-source">${localize("words-source")}</label>
      <select
        id="${id}-source"
        @change=${(event: Event) => {
          onOpen({ field: id, mode: "take", source: textOf(event) });
        }}
      >
        ${sources.map(
          (each) =>
            html`<option value=${each.id} .selected=${each.id === chosen}>${sourceName(each, doubted)}</option>`,
        )}
      </select>
      <label class="field-hint" for=${passage}>${localize("words-passage")}</label>
      <textarea
        id=${passage}
        class="passage"
        readonly
        dir="auto"
        lang=${source === undefined || source.words.language === "und" ? nothing : source.words.language}
        rows="6"
        .value=${source?.words.text ?? ""}
      ></textarea>
      <p class="words-actions">
        <button
          type="button"
          class="button"
          @click=${() => {
            if (source === undefined) return;
            onChange({ language: source.words.language, text: chosenPassage(passage, source.words.text) });
            onOpen(null);
          }}
        >
          ${value.text === "" ? localize("words-use") : localize("words-use-instead")}
        </button>
        ${action(localize("words-cancel"), label, () => {
          onOpen(null);
        })}
      </p>
    </div>
  `;
}

/** A source by its kind, day and language, and whether it may be by somebody else. */
export function sourceName({ day, id, kind, submission, words }: CaseSource, doubted: readonly string[]): string {
  const names = {
    answer: localize("source-answer"),
    letter: localize("source-letter"),
    other: localize("source-other"),
  };
  const said = day === "" ? "" : `, ${/^\d{4}-\d{2}-\d{2}$/.test(day) ? formatDay(day) : day}`;
  const language = words.language === "und" ? "" : `, ${languageName(words.language)}`;
  const isDoubted = submission !== null && doubted.includes(submission);
  const doubt = isDoubted ? ` – ${localize("source-doubted")}` : "";
  return `${id}: ${names[kind]}${said}${language}${doubt}`;
}

/** What is marked in the text; all of it when nothing is. */
function chosenPassage(id: string, whole: string): string {
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement) || field.selectionStart === field.selectionEnd) return whole;
  return field.value.slice(field.selectionStart, field.selectionEnd);
}

function action(label: string, of: string, onPress: () => void, id?: string): TemplateResult {
  return html`
    <button type="button" id=${id ?? nothing} class="button--plain" aria-label="${label}: ${of}" @click=${onPress}>
      ${label}
    </button>
  `;
}
