import { html, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { regionName } from "../../../i18n/display-names.ts";
import { localize } from "../../../i18n/localize.ts";
import { valueOf } from "../../views/portal-ui.ts";
import { withPart } from "../said.ts";
import { STATE_CODES } from "../state-codes.ts";
import type { ControlField } from "./control-field.ts";
import type { Asking } from "./question-ui.ts";

/** A State, by its name in the language of the page: the browser's own list, which typing the first letters searches. */
export function stateSelect({ answer, said }: Asking, field: ControlField): TemplateResult {
  return states(field, said.rows[0]?.[0] ?? "", (code) => {
    answer(withPart(said, 0, 0, code));
  });
}

/** The list of States, wherever one stands. */
export function states(
  { id, described }: Pick<ControlField, "described" | "id">,
  chosen: string,
  change: (code: string) => void,
): TemplateResult {
  return html`<select
    id=${id}
    autocomplete="off"
    aria-describedby=${described}
    @change=${(event: Event) => {
      change(valueOf(event));
    }}
  >
    ${guard([chosen, document.documentElement.lang], () => [
      html`<option value="" .selected=${chosen === ""}>${localize("question-not-chosen")}</option>`,
      ...statesByName().map(
        ([code, name]) => html`<option value=${code} .selected=${code === chosen}>${name}</option>`,
      ),
    ])}
  </select>`;
}

/** Codes and names, as a dictionary of the language has them. */
function statesByName(): readonly (readonly [string, string])[] {
  const { compare } = new Intl.Collator(document.documentElement.lang);
  return STATE_CODES.map((code) => [code, regionName(code)] as const).sort(([, a], [, b]) => compare(a, b));
}
