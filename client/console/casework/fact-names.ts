import type { Missing } from "../../../shared/mechanisms/outcome.ts";
import { localize, message } from "../../i18n/localize.ts";
import { regionName } from "../../i18n/display-names.ts";
import {
  ATTRIBUTE_LABELS,
  BODY_LABELS,
  FACT_HEARING_LABELS,
  FACT_REMEDIES_LABELS,
  FACT_ROLE_LABELS,
  LEVEL_LABELS,
  NEED_LABELS,
  REGION_LABELS,
  UNCLEAR_LABELS,
  URGENCY_LABELS,
} from "./fact-labels.ts";
import type { FactSection } from "./facts-form.ts";
import { KIND_LABELS } from "./person-kinds.ts";
import { ANSWER_LABELS, INCIDENT_LABELS, WHEREABOUTS_LABELS } from "./record-labels.ts";

/** Where something that is missing can be entered. */
export type MissingPlace = FactSection | "consent";

interface FactName {
  readonly name: string;
  readonly place: MissingPlace;
  readonly values: Readonly<Record<string, string>>;
}

const VICTIM_KIND_LABELS = { ...KIND_LABELS, unknown: ANSWER_LABELS.unknown };
const ANY_TREATY_BODY = { "tb:*": message("body-tb-any") };

const FACTS: Readonly<Record<Missing["fact"], FactName>> = {
  attrs: { name: message("fact-name-attrs"), place: "people", values: ATTRIBUTE_LABELS },
  body: { name: message("fact-name-body"), place: "cooperation", values: { ...BODY_LABELS, ...ANY_TREATY_BODY } },
  competence: { name: message("fact-name-competence"), place: "bodies", values: ANSWER_LABELS },
  consent: { name: message("fact-name-consent"), place: "consent", values: LEVEL_LABELS },
  court_pending: { name: message("fact-name-court-pending"), place: "bodies", values: ANSWER_LABELS },
  hearing: { name: message("fact-name-hearing"), place: "bodies", values: FACT_HEARING_LABELS },
  in_geneva: { name: message("fact-name-in-geneva"), place: "bodies", values: ANSWER_LABELS },
  irreparable: { name: message("fact-name-irreparable"), place: "danger", values: ANSWER_LABELS },
  incident_type: { name: message("fact-name-incident-type"), place: "events", values: INCIDENT_LABELS },
  needs: { name: message("fact-name-needs"), place: "wishes", values: NEED_LABELS },
  publicity_worsens: { name: message("fact-name-publicity-worsens"), place: "danger", values: UNCLEAR_LABELS },
  racial: { name: message("fact-name-racial"), place: "danger", values: ANSWER_LABELS },
  ratified: { name: message("fact-name-ratified"), place: "bodies", values: ANSWER_LABELS },
  region: { name: message("fact-name-region"), place: "case", values: REGION_LABELS },
  remedies: { name: message("fact-name-remedies"), place: "remedies", values: FACT_REMEDIES_LABELS },
  reported_before: { name: message("fact-name-reported-before"), place: "bodies", values: ANSWER_LABELS },
  residence: { name: message("fact-name-residence"), place: "people", values: {} },
  role: { name: message("fact-name-role"), place: "people", values: FACT_ROLE_LABELS },
  state: { name: message("fact-name-state"), place: "case", values: {} },
  urgency: { name: message("fact-name-urgency"), place: "danger", values: URGENCY_LABELS },
  victim_kind: { name: message("fact-name-victim-kind"), place: "people", values: VICTIM_KIND_LABELS },
  whereabouts: { name: message("fact-name-whereabouts"), place: "people", values: WHEREABOUTS_LABELS },
};

const FACTS_BY_NAME: ReadonlyMap<string, FactName> = new Map(Object.entries(FACTS));

/** Levels of consent by what routing calls them. */
export const LEVEL_NAMES: Readonly<Record<string, string>> = LEVEL_LABELS;

/** A fact by what routing calls it; null for anything else. */
export function factByName(name: string): FactName | null {
  return FACTS_BY_NAME.get(name) ?? null;
}

/** What a fact is called. */
export function factName(fact: Missing["fact"]): string {
  return localize(FACTS[fact].name);
}

/** A value of a fact, in words. What no list of words has is a country. */
export function valueText({ values }: FactName, value: string): string {
  const id = values[value];
  return id === undefined ? regionName(value) : localize(id);
}

/** A fact and the values of it that would do, in words. */
export function factText(fact: Missing["fact"], needed: readonly string[]): string {
  const words = needed.map((value) => valueText(FACTS[fact], value));
  return localize("fact-needed", {
    name: factName(fact),
    values: new Intl.ListFormat(document.documentElement.lang, { type: "disjunction" }).format(words),
  });
}

/** Where this fact is entered. */
export function placeOfFact(fact: Missing["fact"]): MissingPlace {
  return FACTS[fact].place;
}

const REPORT_FIELDS_BY_PLACE: Readonly<Record<Exclude<MissingPlace, "people">, readonly string[]>> = {
  bodies: [
    ...["un_documents_references", "is_followup", "previous_report_number", "previous_report_paragraph"],
    ...["further_reprisals", "other_complaints", "treaty_ratification_status", "competence_recognised"],
    ...["court_application_pending", "hearing_context", "in_geneva_now"],
  ],
  case: ["case_id", "victim_group", "eligibility_category_12_2", "state_concerned", "preferred_language"],
  consent: [
    ...["consent_level", "consent_per_use", "consent_given_by_and_when"],
    ...["consent_risks_explained", "consent_withdrawn"],
  ],
  cooperation: [
    ...["cooperation_body", "cooperation_description", "cooperation_stage"],
    ...["cooperation_dates_places", "cooperation_evidence"],
  ],
  danger: [
    ...["irreparable_harm_grounds", "imminence", "serious_and_urgent_proof", "racial_ethnic_element"],
    ...["publicity_would_worsen", "current_danger_level"],
  ],
  events: ["incident_what", "incident_how", "incident_when", "incident_where", "incident_type"],
  evidence: ["evidence_list"],
  remedies: [
    ...["national_authorities_approached", "authority_familiar_with_facts", "domestic_remedies_status"],
    ...["domestic_remedies_text", "government_response", "state_measures_taken"],
  ],
  wishes: [
    ...["confidentiality_request_applicant", "confidentiality_request_reasons", "anonymity_wanted", "needs"],
    ...["requested_action", "mission_contacts_known", "prior_prevention_measures"],
  ],
};

const PLACE_OF_FIELD: ReadonlyMap<string, MissingPlace> = new Map(
  (["bodies", "case", "consent", "cooperation", "danger", "events", "evidence", "remedies", "wishes"] as const).flatMap(
    (place) => REPORT_FIELDS_BY_PLACE[place].map((field) => [field, place] as const),
  ),
);

/** Where the first of a draft field's report fields ("victim_name+victim_pseudonym") is entered: with the people, unless elsewhere. */
export function placeOfField(id: string): MissingPlace {
  return PLACE_OF_FIELD.get(id.split("+", 1)[0] ?? id) ?? "people";
}
