import type { FieldName } from "../../shared/casework/record/field-names.ts";

/** How the values of a field are written where its choices do not say it, and one that can be there. */
export interface CaseForm {
  readonly form?: string;
  readonly example: string | readonly string[];
}

const TEXT = "a text";
const OWN_WORDS = "a text, in their own words";
const EACH_VICTIM = "or a list, one for each `victim_name`";
const TREATY = "treaty body, such as `tb:cat`";

/** By field. Parts of one value are joined by " | "; those at the end may be left out. */
export const CASE_FORMS: Readonly<Partial<Record<FieldName, CaseForm>>> = {
  case_id: { form: "your reference of the case, without any name", example: "EX-7" },
  reporter_name: { form: TEXT, example: "Ada Example" },
  reporter_contact: {
    form: "a mail address, a number, another way; or a list",
    example: ["ada@example.org", "Signal"],
  },
  reporter_nationality: { form: TEXT, example: "Malian" },
  reporter_occupation: { form: TEXT, example: "lawyer" },
  reporter_address: { form: TEXT, example: "12 Example Street, Bamako" },
  ngo_name: {
    form: "a text; the same as a `victim_name` where it happened to that organisation",
    example: "Example Shelter",
  },
  ngo_address: { form: TEXT, example: "1 Example Road, Dakar" },
  ngo_legal_representatives: { form: "name | `signed`; or a list", example: ["Ana Example | signed"] },
  relationship_to_victim: { form: TEXT, example: "lawyer since 2019" },
  victim_name: { form: "a name, or a list of all victims", example: ["Sara Example"] },
  victim_pseudonym: { form: `one line, ${EACH_VICTIM}`, example: "Noor" },
  victim_group: { form: TEXT, example: "the village" },
  victim_gender: { form: `${TEXT}, ${EACH_VICTIM}`, example: "woman" },
  victim_whereabouts_status: { form: `one of, ${EACH_VICTIM}`, example: "known_safe" },
  victim_consent_capacity: { form: `one of, ${EACH_VICTIM}`, example: "victim" },
  state_of_residence_now: { form: `a State, as ISO 3166-1 alpha-2, ${EACH_VICTIM}`, example: "DZ" },
  cooperation_description: { form: OWN_WORDS, example: "She spoke at the session." },
  cooperation_dates_places: { form: "when | where | what; or a list", example: ["2024-03-02 | Geneva | spoke"] },
  cooperation_evidence: { form: "title of what proves it; or a list", example: ["badge"] },
  incident_what: { form: OWN_WORDS, example: "They took her passport." },
  incident_how: { form: OWN_WORDS, example: "At the airport, by night." },
  incident_when: { form: "when | time", example: "2024-03-02 | about 14:00" },
  incident_where: { form: TEXT, example: "the airport" },
  alleged_perpetrators: {
    form: "name, unit or role | `state`, `linked_to_state`, `non_state` or `unknown`; or a list",
    example: ["unit 4 | state"],
  },
  evidence_list: {
    form: "title | type | where it lies | may be passed on: `yes` or `no`; or a list",
    example: ["summons | document | at the office | yes"],
  },
  national_authorities_approached: {
    form: "one of the values | more in words",
    example: "no_not_possible_risk | the police came",
  },
  authority_familiar_with_facts: { form: TEXT, example: "the ombudsman" },
  domestic_remedies_text: { form: OWN_WORDS, example: "The court has not answered for four years." },
  government_response: { form: OWN_WORDS, example: "The ministry denied it." },
  un_documents_references: { form: "symbol | paragraph; or a list", example: ["A/HRC/36/31 | 12"] },
  previous_report_number: { form: TEXT, example: "A/HRC/36/31" },
  previous_report_paragraph: { form: TEXT, example: "12" },
  further_reprisals: { form: OWN_WORDS, example: "Her brother was dismissed." },
  state_measures_taken: { form: OWN_WORDS, example: "The travel ban was lifted." },
  other_complaints: { form: "body | when | reference; or a list", example: ["the Commission | 2024-03 | P-12-24"] },
  treaty_ratification_status: {
    form: `${TREATY} | \`ratified\`, \`not_ratified\` or \`unknown\`; or a list`,
    example: ["tb:cat | ratified"],
  },
  competence_recognised: { form: `${TREATY} | \`yes\`, \`no\` or \`unknown\`; or a list`, example: ["tb:cat | yes"] },
  irreparable_harm_grounds: { form: OWN_WORDS, example: "She would be tortured." },
  serious_and_urgent_proof: { form: OWN_WORDS, example: "The order to arrest her." },
  court_application_pending: { form: "`yes` or `no` | number of the application", example: "yes | 12345/26" },
  racial_ethnic_element: { form: "`yes` or `no` | how it shows", example: "yes | what they shouted" },
  confidentiality_request_reasons: { form: OWN_WORDS, example: "Her family lives there." },
  consent_per_use: {
    form: "a use, or `use:ID` for one mechanism alone, or `no use`; or a list, or an object of `use: true or false`: all that was agreed to",
    example: ["letter", "sg_report", "ngo:fund-front-line"],
  },
  consent_given_by_and_when: {
    form: "`victim`, `family_member` or `legal_representative` | day | who that is",
    example: "family_member | 2026-03-01 | her mother",
  },
  consent_withdrawn: { form: "the day, or `yes` for today, or `no`", example: "2026-03-03" },
  family_members_at_risk: { form: "name | relationship; or a list", example: ["Samir Example | brother"] },
  colleagues_at_risk: { form: "name | relationship; or a list", example: ["Jo Example"] },
  safe_contact_channel: { form: `${TEXT}, ${EACH_VICTIM}`, example: "through her sister" },
  in_geneva_now: { form: "`yes` or `no` | until when", example: "yes | 2026-03-20" },
  requested_action: { form: OWN_WORDS, example: "Write to the State." },
  mission_contacts_known: {
    form: "State, as ISO 3166-1 alpha-2 | person; or a list",
    example: ["NO | the second secretary"],
  },
};
