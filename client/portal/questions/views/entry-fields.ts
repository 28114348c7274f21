import { html, nothing, type TemplateResult } from "lit";
import { localize } from "../../../i18n/localize.ts";
import { valueOf } from "../../views/portal-ui.ts";
import type { Form, Part } from "../question.ts";
import { withPart, type Said } from "../said.ts";
import { idOf, type Asking } from "./question-ui.ts";
import { states } from "./state-select.ts";
import { line } from "./text-inputs.ts";

/** More than anybody has to tell in this way. */
const ENTRIES_MOST = 30;

/** Several entries, with room for one more: whoever fills it finds the next, and nobody has to ask for it. */
export function entryFields(asking: Asking, { parts }: Extract<Form, { kind: "list" }>): TemplateResult {
  const { rows } = asking.said;
  const last = rows.findLastIndex((row) => row.some((part) => part.trim() !== ""));
  const count = Math.min(last + 2, ENTRIES_MOST);
  return html`
    ${Array.from({ length: count }, (_, row) => entry(asking, parts, row))}
    <p class="soft">${localize("question-more-entries")}</p>
  `;
}

function entry(asking: Asking, parts: readonly Part[], row: number): TemplateResult {
  const id = `${idOf(asking.question)}-${row}`;
  const name = localize("question-entry", { number: row + 1 });
  const after = localize("question-entry-after", { number: row + 1 });
  return html`<div class="entry" role="group" aria-label=${name}>
    ${parts.map((part, place) => {
      if (part.kind === "blank") return nothing;
      return html`<div class="entry-part">
        <label for="${id}-${place}">${localize(part.label)}<span class="visually-hidden">${after}</span></label>
        ${control(asking, part, { id: `${id}-${place}`, row, place })}
      </div>`;
    })}
  </div>`;
}

function control(
  { answer, said }: Asking,
  part: Exclude<Part, { kind: "blank" }>,
  { id, place, row }: { readonly id: string; readonly row: number; readonly place: number },
): TemplateResult {
  const text = textAt(said, row, place);
  const change = (typed: string): void => {
    answer(withPart(said, row, place, typed));
  };
  if (part.kind === "line") return line({ id, text, change });
  if (part.kind === "state") return states({ id, described: nothing }, text, change);
  return html`<select
    id=${id}
    autocomplete="off"
    @change=${(event: Event) => {
      change(valueOf(event));
    }}
  >
    <option value="" .selected=${text === ""}>${localize("question-not-chosen")}</option>
    ${part.options.map(
      ({ label, value }) => html`<option value=${value} .selected=${text === value}>${localize(label)}</option>`,
    )}
  </select>`;
}

function textAt({ rows }: Said, row: number, place: number): string {
  return rows[row]?.[place] ?? "";
}
