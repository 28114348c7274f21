import { html, nothing, type TemplateResult } from "lit";
import { leftOutThings, type LeftOutThing } from "../../../shared/casework/consent/left-out-things.ts";
import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import type { CaseRecord, PersonId } from "../../../shared/casework/record/case-record.ts";
import { formatList } from "../../i18n/format-list.ts";
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
const KINDS = [
  "evidence",
  "person",
  "long_name",
  "name",
  "contact",
  "detail",
] as const satisfies readonly Withheld["holds"][];

const WITHHELD_LABELS: Labels<Withheld["holds"]> = {
  contact: message("withheld-contact"),
  detail: message("withheld-detail"),
  evidence: message("withheld-evidence"),
  long_name: message("withheld-long-name"),
  name: message("withheld-name"),
  person: message("withheld-person"),
};

/** What can be done about it. */
const ADVICE_LABELS: Labels<Withheld["holds"]> = {
  contact: message("withheld-advice-contact"),
  detail: message("withheld-advice-detail"),
  evidence: message("withheld-advice-evidence"),
  long_name: message("withheld-advice-long-name"),
  name: message("withheld-advice-name"),
  person: message("withheld-advice-person"),
};

/** What is left out of a draft, by what can be done about it: each with the way to where it is written, and because of whom. */
export function withheldList(
  withheld: readonly Withheld[],
  record: CaseRecord,
  actions: WithheldActions,
): TemplateResult {
  const things = leftOutThings(withheld);
  return html`${KINDS.map((kind) => {
    const these = things.filter(({ reasons }) => kindOf(reasons) === kind);
    if (these.length === 0) return nothing;
    return html`
      <p>${localize(ADVICE_LABELS[kind])}</p>
      <ul>
        ${these.map((thing) => html`<li>${entry(kind, thing, record, actions)}</li>`)}
      </ul>
    `;
  })}`;
}

// A text that names somebody and tells how to reach another is one thing, and stands in one place.
function kindOf(reasons: readonly Withheld[]): Withheld["holds"] | undefined {
  return KINDS.find((kind) => reasons.some(({ holds }) => holds === kind));
}

function entry(
  holds: Withheld["holds"],
  { place, reasons }: LeftOutThing,
  record: CaseRecord,
  { onMissing }: WithheldActions,
): TemplateResult {
  const { name, section, target } = withheldPlace({ holds, place }, record);
  const because = KINDS.flatMap((kind) => {
    const people = reasons.filter((each) => each.holds === kind).map(({ person }) => whoIs(person, record));
    return people.length === 0 ? [] : [localize(WITHHELD_LABELS[kind], { person: formatList(people) })];
  });
  return html`<button
      type="button"
      class="button--plain missing-link"
      @click=${() => {
        onMissing(section, target);
      }}
    >
      <bdi>${name}</bdi>
    </button>
    <span class="soft">${formatList(because)}</span>`;
}

function whoIs(person: PersonId | null, { people }: CaseRecord): string {
  const found = people.find(({ id }) => id === person);
  return found === undefined ? (person ?? "") : personName(found);
}
