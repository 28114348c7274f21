import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../i18n/localize.ts";

/** Ids of messages, one for each value. */
export type Labels<V extends string> = Readonly<Record<V, string>>;

/** What every field of a form has. Texts are in the language of the page already. */
export interface FieldName {
  /** Unique on the page. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with it; empty when nothing is. */
  readonly error?: string;
}

/** One of several values, or none yet. */
export interface ChoiceField<V extends string> extends FieldName {
  readonly values: readonly V[];
  readonly labels: Labels<V>;
  readonly value: V | null;
  readonly onChange: (value: V | null) => void;
}

/** A list to choose one value from; the first line says that nothing is known. */
export function choiceField<V extends string>(field: ChoiceField<V>): TemplateResult {
  const { id, labels, onChange, value, values } = field;
  return html`
    <div class=${classOf(field)}>
      <label for=${id}>${field.label}</label>
      ${hintOf(field)}
      <select
        id=${id}
        aria-describedby=${describedBy(field)}
        aria-invalid=${invalid(field)}
        @change=${(event: Event) => {
          const typed = textOf(event);
          onChange(values.find((each) => each === typed) ?? null);
        }}
      >
        <option value="" .selected=${value === null}>${localize("field-not-said")}</option>
        ${values.map(
          (each) => html`<option value=${each} .selected=${each === value}>${localize(labels[each])}</option>`,
        )}
      </select>
    </div>
  `;
}

/** Any number of things. */
export interface ChecksField<V extends string> extends FieldName {
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}

/** Boxes to tick, in the order of the options. */
export function checksField<V extends string>(field: ChecksField<V>): TemplateResult {
  const { chosen, id, onChange, options } = field;
  return html`
    <fieldset class="${classOf(field)} checks" id=${id} aria-describedby=${describedBy(field)}>
      <legend>${field.label}</legend>
      ${hintOf(field)} ${options.length === 0 ? html`<p class="soft">${localize("field-no-options")}</p>` : nothing}
      <div class="checks-options">
        ${options.map(
          ({ label, value }) => html`
            <label class="choice">
              <input
                type="checkbox"
                .checked=${chosen.includes(value)}
                @change=${(event: Event) => {
                  const isOn = event.target instanceof HTMLInputElement && event.target.checked;
                  onChange(
                    options.map((each) => each.value).filter((each) => (each === value ? isOn : chosen.includes(each))),
                  );
                }}
              />
              <span>${label}</span>
            </label>
          `,
        )}
      </div>
    </fieldset>
  `;
}

/** Values with their words, as options. */
export function optionsOf<V extends string>(
  values: readonly V[],
  labels: Labels<V>,
): readonly { readonly value: V; readonly label: string }[] {
  return values.map((value) => ({ label: localize(labels[value]), value }));
}

/** One thing that is so, or not. */
export interface TickField {
  readonly id: string;
  readonly label: string;
  readonly value: boolean;
  /** Stands back behind the fields that it is beside. */
  readonly isQuiet?: boolean;
  readonly onChange: (value: boolean) => void;
}

export function tickField({ id, isQuiet = false, label, onChange, value }: TickField): TemplateResult {
  return html`
    <label class="choice field ${isQuiet ? "choice--quiet" : ""}" for=${id}>
      <input
        id=${id}
        type="checkbox"
        .checked=${value}
        @change=${(event: Event) => {
          if (event.target instanceof HTMLInputElement) onChange(event.target.checked);
        }}
      />
      <span>${label}</span>
    </label>
  `;
}

/** The lines under a label: what to know, and what is wrong. */
export function hintOf({ error = "", hint, id }: FieldName): TemplateResult {
  return html`
    ${hint === undefined ? nothing : html`<p class="field-hint" id="${id}-hint">${hint}</p>`}
    ${error === "" ? nothing : html`<p class="field-error" id="${id}-error">${error}</p>`}
  `;
}

/** What `aria-describedby` says of those lines. */
export function describedBy({ error = "", hint, id }: FieldName): string | typeof nothing {
  const ids = [...(hint === undefined ? [] : [`${id}-hint`]), ...(error === "" ? [] : [`${id}-error`])];
  return ids.length === 0 ? nothing : ids.join(" ");
}

/** What `aria-invalid` says. */
export function invalid({ error = "" }: Pick<FieldName, "error">): "true" | typeof nothing {
  return error === "" ? nothing : "true";
}

export function classOf({ error = "" }: Pick<FieldName, "error">): string {
  return error === "" ? "field" : "field field--wrong";
}

/** What is in the field that an event comes from. */
export function textOf({ target }: Event): string {
  const isField =
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
  return isField ? target.value : "";
}
