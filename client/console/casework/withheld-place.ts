import type { Withheld } from "../../../shared/casework/consent/seen-record.ts";
import type { CaseRecord } from "../../../shared/casework/record/case-record.ts";
import { localize, message } from "../../i18n/localize.ts";
import { SECTION_LABELS } from "./fact-labels.ts";
import { eventTitle } from "./facts-events.ts";
import type { FactSection } from "./facts-form.ts";
import { personName } from "./person-name.ts";

/** Something that is left out: what it is called on the pages of the facts, the page, and its control there. */
export interface WithheldPlace {
  readonly name: string;
  readonly section: FactSection;
  /** Null where only the page is known. */
  readonly target: string | null;
}

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

/** What the fields of an entry are called: those whose control has the name of the entry and theirs. */
const FIELD_LABELS: Readonly<Record<string, string>> = {
  "events.how": message("event-how"),
  "events.what": message("event-what"),
  "events.when": message("event-when"),
  "events.where": message("event-where"),
  "evidence.consulted": message("evidence-consulted"),
  "evidence.title": message("evidence-name"),
  "evidence.type": message("evidence-type"),
  "people.address": message("person-address"),
  "people.email": message("person-email"),
  "people.gender": message("person-gender"),
  "people.name": message("person-name"),
  "people.nationality": message("person-nationality"),
  "people.occupation": message("person-occupation"),
  "people.phone": message("person-phone"),
  "people.pseudonym": message("person-pseudonym"),
  "people.relationship": message("person-relationship"),
  "people.residence": message("person-residence"),
  "people.safe": message("person-safe"),
};

/** Controls of somebody's words are their buttons. */
const IN_WORDS: readonly string[] = ["events.how", "events.what"];

/** What is left out of a draft, as the pages of the facts call it. */
export function withheldPlace({ holds, place }: Pick<Withheld, "holds" | "place">, record: CaseRecord): WithheldPlace {
  const [part = "", entry = "", last = ""] = place.split(".");
  const field = `${part}.${last}`;
  const label = FIELD_LABELS[field];
  const section = SECTIONS.get(part) ?? "case";
  const names = [entryName(part, entry, record) ?? localize(SECTION_LABELS[section])];
  if (label !== undefined) names.push(localize(label));
  return { name: names.join(" – "), section, target: targetOf(holds, entry, label === undefined ? null : field) };
}

function targetOf(holds: Withheld["holds"], entry: string, field: string | null): string | null {
  if (holds === "evidence") return `${entry}-shareable`;
  if (field === null) return null;
  const [, control = ""] = field.split(".");
  return `${entry}-${control}${IN_WORDS.includes(field) ? "-write" : ""}`;
}

/** What an entry of a list is called; null for what is in no list. */
function entryName(part: string, entry: string, { events, evidence, people }: CaseRecord): string | null {
  if (part === "cooperation") return localize("cooperation-number", { number: Number(entry) });
  const [person] = part === "people" ? people.filter(({ id }) => id === entry) : [];
  if (person !== undefined) return personName(person);
  const place = part === "events" ? events.findIndex(({ id }) => id === entry) : -1;
  const event = events[place];
  if (event !== undefined) return `${localize("facts-events")}: ${eventTitle(event, place)}`;
  const [item] = part === "evidence" ? evidence.filter(({ id }) => id === entry) : [];
  return item === undefined ? null : `${localize("evidence-title")}: ${item.title === "" ? item.id : item.title}`;
}
