import { html, type TemplateResult } from "lit";
import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import type { Person } from "../../../shared/casework/record/case-record.ts";
import { localize, message } from "../../i18n/localize.ts";
import type { Labels } from "./choice-fields.ts";
import { SECTION_LABELS } from "./fact-labels.ts";
import type { FactSection } from "./facts-form.ts";
import { personName } from "./person-name.ts";

const WITHHELD_LABELS: Labels<Withheld["holds"]> = {
  contact: message("withheld-contact"),
  detail: message("withheld-detail"),
  evidence: message("withheld-evidence"),
  name: message("withheld-name"),
  person: message("withheld-person"),
};

/** Where the parts of a record are written that have another name there. */
const SECTIONS: ReadonlyMap<string, FactSection> = new Map<string, FactSection>([
  ["people", "people"],
  ["cooperation", "cooperation"],
  ["events", "events"],
  ["evidence", "evidence"],
  ["danger", "danger"],
  ["racial", "danger"],
  ["remedies", "remedies"],
  ["wishes", "wishes"],
  ["missions", "wishes"],
  ["stateResponse", "bodies"],
  ["otherComplaints", "bodies"],
  ["reported", "bodies"],
  ["court", "bodies"],
]);

/** What is left out of a draft, where it is written, and because of whom. */
export function withheldList(withheld: readonly Withheld[], people: readonly Person[]): TemplateResult {
  return html`<ul class="no-print">
    ${withheld.map(({ holds, person, place }) => {
      const found = people.find(({ id }) => id === person);
      return html`<li>
        ${localize(SECTION_LABELS[SECTIONS.get(place.split(".")[0] ?? "") ?? "case"])}
        <small class="basis" dir="ltr">${place}</small>:
        ${localize(WITHHELD_LABELS[holds], { person: found === undefined ? (person ?? "") : personName(found) })}
      </li>`;
    })}
  </ul>`;
}
