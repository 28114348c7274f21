import { html, nothing, type TemplateResult } from "lit";
import { parsePartialDate, partialDateText, type PartialDate } from "../../../shared/casework/record/partial-date.ts";
import { regionName } from "../../i18n/display-names.ts";
import { localize } from "../../i18n/localize.ts";
import { classOf, describedBy, hintOf, invalid, textOf, type FieldName } from "./choice-fields.ts";
import { understoodDate } from "./understood-date.ts";

/** A line that somebody types. */
export interface LineField extends FieldName {
  readonly value: string;
  /** For addresses of machines and codes, which read from left to right. */
  readonly isCode?: boolean;
  /** What it is when it is left empty; without it, it may be. */
  readonly fallback?: string;
  readonly onChange: (value: string) => void;
}

/** One line of text, in whatever direction it is written. */
export function lineField(field: LineField): TemplateResult {
  const { fallback, id, isCode = false, onChange, value } = field;
  return html`
    <div class=${classOf(field)}>
      <label for=${id}>${field.label}</label>
      ${hintOf(field)}
      <input
        id=${id}
        type="text"
        dir=${isCode ? "ltr" : "auto"}
        autocomplete="off"
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        .value=${value}
        @input=${(event: Event) => {
          onChange(textOf(event));
        }}
        @change=${(event: Event) => {
          if (fallback !== undefined && textOf(event).trim() === "") onChange(fallback);
        }}
      />
    </div>
  `;
}

/** A date as well as it is known. */
export interface DateField extends FieldName {
  readonly value: PartialDate;
  readonly onChange: (value: PartialDate) => void;
  /** Asks for the time of the day too. */
  readonly withTime?: boolean;
}

/** Takes a date in words and says what was understood of them. The words are kept where they say more than that. */
export function dateField(field: DateField): TemplateResult {
  const { id, onChange, value, withTime = false } = field;
  // While somebody types, it stays as typed.
  const typed = value.words === "" ? partialDateText({ ...value, time: "" }) : value.words;
  return html`
    <div class="field">
      <label for=${id}>${field.label}</label>
      <p class="field-hint" id="${id}-hint">${localize("date-hint")}</p>
      <input
        id=${id}
        type="text"
        dir="auto"
        autocomplete="off"
        aria-describedby="${id}-hint ${id}-understood"
        .value=${typed}
        @input=${(event: Event) => {
          const words = textOf(event);
          onChange({ ...parsePartialDate(words), time: value.time, words });
        }}
        @change=${(event: Event) => {
          onChange({ ...parsePartialDate(textOf(event)), time: value.time });
        }}
      />
      <p class="soft understood" id="${id}-understood">${typed.trim() === "" ? nothing : understoodDate(value)}</p>
    </div>
    ${
      withTime
        ? lineField({
            id: `${id}-time`,
            label: localize("date-time"),
            onChange: (time) => {
              onChange({ ...value, time });
            },
            value: value.time,
          })
        : nothing
    }
  `;
}

/** A State by its code, or none. */
export interface StateField extends FieldName {
  /** Codes to choose from, ISO 3166-1 alpha-2. */
  readonly states: readonly string[];
  readonly value: string | null;
  /** Each choice does something, and then nothing is chosen any more. */
  readonly isAction?: boolean;
  readonly onChange: (value: string | null) => void;
}

/** A list of States by name, in the order of the page's language. */
export function stateField(field: StateField): TemplateResult {
  const { id, isAction = false, onChange, states, value } = field;
  const codes = value === null || states.includes(value) ? states : [...states, value];
  const named = codes
    .map((code) => ({ code, name: regionName(code) }))
    .sort((a, b) => a.name.localeCompare(b.name, document.documentElement.lang));
  return html`
    <div class="field">
      <label for=${id}>${field.label}</label>
      ${hintOf(field)}
      <select
        id=${id}
        aria-describedby=${describedBy(field)}
        @change=${(event: Event) => {
          const code = textOf(event);
          if (isAction && event.target instanceof HTMLSelectElement) event.target.value = "";
          onChange(code === "" ? null : code);
        }}
      >
        <option value="" .selected=${value === null}>${localize("field-not-said")}</option>
        ${named.map(({ code, name }) => html`<option value=${code} .selected=${code === value}>${name}</option>`)}
      </select>
    </div>
  `;
}
