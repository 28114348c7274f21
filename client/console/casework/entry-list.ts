import { html, nothing, type TemplateResult } from "lit";
import { repeat } from "lit/directives/repeat.js";

/** A list of entries that grows and shrinks, each behind a line that says what it is. */
export interface EntryList<T> {
  readonly entries: readonly T[];
  /** Stays the same while the entry does. */
  readonly keyOf: (entry: T, place: number) => string;
  readonly title: (entry: T, place: number) => string;
  readonly fields: (entry: T, place: number) => TemplateResult;
  readonly empty: string;
  readonly add: { readonly id: string; readonly label: string; readonly onAdd: () => void };
  /** Null for an entry that has to stay, and why it does. */
  readonly remove: (entry: T, place: number) => { readonly label: string; readonly onRemove: () => void } | string;
  /** The key of the entry that has just been added: it is open. */
  readonly added: string | null;
}

export function entryList<T>(list: EntryList<T>): TemplateResult {
  const { add, added, empty, entries, fields, keyOf, remove, title } = list;
  return html`
    ${entries.length === 0 ? html`<p class="soft">${empty}</p>` : nothing}
    ${repeat(
      entries,
      (entry, place) => keyOf(entry, place),
      (entry, place) => {
        const removal = remove(entry, place);
        return html`
          <details class="card entry" ?open=${keyOf(entry, place) === added || entries.length === 1}>
            <summary><bdi>${title(entry, place)}</bdi></summary>
            ${fields(entry, place)}
            ${
              typeof removal === "string"
                ? html`<p class="soft">${removal}</p>`
                : html`<button type="button" class="button--plain remove" @click=${removal.onRemove}>
                    ${removal.label}
                  </button>`
            }
          </details>
        `;
      },
    )}
    <p class="entry-add">
      <button type="button" class="button" id=${add.id} @click=${add.onAdd}>${add.label}</button>
    </p>
  `;
}
