import { html, type TemplateResult } from "lit";
import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";
import type { MissingPlace } from "./fact-names.ts";
import { personName } from "./person-name.ts";
import { withheldPlace } from "./withheld-place.ts";

/** What the list can ask for. */
export interface WithheldActions {
  /** Opens the place where it is written, at its control if that is known. */
  readonly onMissing: (place: MissingPlace, target: string | null) => void;
}

/** Why it is left out, in the order in which something can be done about it. */
const KINDS = ["evidence", "person", "name", "contact", "detail"] as const satisfies readonly Withheld["holds"][];

const WITHHELD_LABELS: Labels<Withheld["holds"]> = {
  contact: message("withheld-contact"),
  detail: message("withheld-detail"),
  evidence: message("withheld-evidence"),
  name: message("withheld-name"),
  person: message("withheld-person"),
};

/** What can be done about it. */
const ADVICE_LABELS: Labels<Withheld["holds"]> = {
  contact: message("withheld-advice-contact"),
  detail: message("withheld-advice-detail"),
  evidence: message("withheld-advice-evidence"),
  name: message("withheld-advice-name"),
  person: message("withheld-advice-person"),
};

/** What is left out of a draft, by what can be done about it: each with the way to where it is written, and because of whom. */
export function withheldList(
  withheld: readonly Withheld[],
  record: CaseRecord,
  actions: WithheldActions,
): TemplateResult {
  const kinds = KINDS.filter((kind) => withheld.some(({ holds }) => holds === kind));
  return html`${kinds.map(
    (kind) => html`
      <p>${localize(ADVICE_LABELS[kind])}</p>
      <ul>
        ${withheld.filter(({ holds }) => holds === kind).map((each) => html`<li>${entry(each, record, actions)}</li>`)}
      </ul>
    `,
  )}`;
}

function entry(each: Withheld, record: CaseRecord, { onMissing }: WithheldActions): TemplateResult {
  const { name, section, target } = withheldPlace(each, record);
  const person = record.people.find(({ id }) => id === each.person);
  const who = person === undefined ? (each.person ?? "") : personName(person);
  return html`<button
      type="button"
      class="button--plain missing-link"
      @click=${() => {
        onMissing(section, target);
      }}
    >
      <bdi>${name}</bdi>
    </button>
    <span class="soft">${localize(WITHHELD_LABELS[each.holds], { person: who })}</span>`;
}
