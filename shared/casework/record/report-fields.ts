import { CONSENT_USES } from "../../mechanisms/mechanism.ts";
import { FACT_VALUES } from "../../mechanisms/facts.ts";
import type { FieldName } from "./field-names.ts";
import * as words from "./vocabulary.ts";

/** How bad it is for somebody when it becomes known. */
export type Sensitivity = "low" | "medium" | "high" | "critical";

/** One thing that some mechanism asks about a case. */
export interface ReportField {
  /**
   * What its values are: one short text, somebody's own words, one or several of `choices`, yes or no (with more about it), a partial
   * date, a State's code, or several entries.
   */
  readonly type: "text" | "words" | "choice" | "choices" | "yes_no" | "date" | "state" | "list";
  readonly sensitivity: Sensitivity;
  /** Ids of mechanisms, or what stands for several: "all", "all un", "all routing", "fund routing", "drafts". */
  readonly requiredFor: readonly string[];
  /** References, as of `Sourced`. */
  readonly basis: readonly string[];
  /** The values that there are, or of which each entry names one; null when it can be anything. */
  readonly choices: readonly string[] | null;
}

function field(
  type: ReportField["type"],
  sensitivity: Sensitivity,
  requiredFor: readonly string[],
  basis: readonly string[],
  choices: readonly string[] | null = null,
): ReportField {
  return { type, sensitivity, requiredFor, basis, choices };
}

/** Everything that the mechanisms ask, and how carefully each answer is to be kept. Where it is in a record, `FIELD_PLACES` says. */
export const REPORT_FIELDS: Readonly<Record<FieldName, ReportField>> = {
  case_id: field("text", "low", ["all"], ["inference"]),
  reporter_role: field("choice", "medium", ["all"], ["S002 §2.4 box", "S001 §3"], words.REPORTER_ROLES),
  reporter_name: field(
    "text",
    "high",
    ["achpr-communication", "iachr-precautionary-measures", "tb-individual-communication", "sp-mandate-holders"],
    ["S002 §3.2.2"],
  ),
  reporter_contact: field("list", "high", ["all"], ["inference"]),
  reporter_nationality: field("text", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  reporter_occupation: field("text", "medium", ["achpr-communication"], ["S002 §3.2.2"]),
  reporter_address: field("text", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  reporter_signature: field("yes_no", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  ngo_name: field("text", "medium", ["achpr-communication"], ["S002 §3.2.2"]),
  ngo_address: field("text", "medium", ["achpr-communication"], ["S002 §3.2.2"]),
  ngo_legal_representatives: field("list", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  relationship_to_victim: field(
    "text",
    "medium",
    ["tb-individual-communication", "achpr-communication"],
    ["S002 §2.4 box"],
  ),
  victim_name: field(
    "list",
    "critical",
    [
      "asg-senior-official",
      "sg-reprisals-report",
      "iachr-precautionary-measures",
      "iachr-request-for-information",
      "achpr-communication",
      "sp-mandate-holders",
      "tb-individual-communication",
      "ecthr-rule-39",
    ],
    ["S002 §2.4 box", "S002 §3.1.2", "S002 §3.2.2"],
  ),
  victim_pseudonym: field("text", "low", ["drafts", "sg-reprisals-report"], ["inference"]),
  victim_group: field(
    "text",
    "high",
    ["iachr-precautionary-measures", "cerd-ewua", "sp-mandate-holders"],
    ["S002 §3.1.2"],
  ),
  victim_gender: field("text", "high", [], ["S002 §2.5.1"]),
  victim_attributes: field(
    "choices",
    "critical",
    ["cerd-ewua", "fund routing"],
    ["S002 §2.1 box", "S002 §5"],
    FACT_VALUES.attrs,
  ),
  victim_whereabouts_status: field("choice", "critical", ["all"], ["S002 §2.3 box Egypt"], words.WHEREABOUTS),
  victim_consent_capacity: field("choice", "medium", ["all"], ["inference"], words.CONSENT_CAPACITY),
  eligibility_category_12_2: field(
    "choices",
    "low",
    ["sg-reprisals-report", "asg-senior-official"],
    ["S001 §3"],
    words.CATEGORIES_12_2,
  ),
  cooperation_body: field("choices", "medium", ["all routing"], ["S002 §2-3"], FACT_VALUES.body),
  cooperation_description: field(
    "words",
    "high",
    ["asg-senior-official", "sg-reprisals-report", "all un"],
    ["S002 §2.4 box", "S002 §2.5.1 box"],
  ),
  cooperation_stage: field("choice", "low", ["all"], ["S002 §2.1, §2.3 boxes"], words.STAGES),
  cooperation_dates_places: field("list", "medium", ["all"], ["S002 §2.4 box"]),
  cooperation_evidence: field("list", "high", ["asg-senior-official", "sg-reprisals-report"], ["S002 §2.4 box"]),
  incident_what: field("words", "high", ["all"], ["S002 §2.4 box"]),
  incident_how: field("words", "high", ["all"], ["S002 §2.4 box"]),
  incident_when: field("date", "medium", ["all", "achpr-communication"], ["S002 §2.4 box", "S002 §3.2.2 date, time"]),
  incident_where: field("text", "high", ["all", "achpr-communication"], ["S002 §2.4 box", "S002 §3.2.2"]),
  incident_type: field("choices", "low", ["all"], ["S002 §1.1", "S004"], words.INCIDENTS),
  alleged_perpetrators: field(
    "list",
    "high",
    ["asg-senior-official", "sg-reprisals-report", "sp-mandate-holders"],
    ["S002 §2.4 box", "S002 §2.5.1 box", "S002 §1.1"],
  ),
  evidence_list: field("list", "critical", ["asg-senior-official", "sg-reprisals-report"], ["S002 §2.4 box"]),
  state_concerned: field("state", "low", ["all", "achpr-communication"], ["S002 §3.2.2", "S002 §2.4"]),
  state_of_residence_now: field("state", "high", ["fund routing"], ["inference"]),
  national_authorities_approached: field(
    "choice",
    "high",
    ["iachr-precautionary-measures"],
    ["S002 §3.1.2"],
    words.AUTHORITIES_APPROACHED,
  ),
  authority_familiar_with_facts: field("text", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  domestic_remedies_status: field(
    "choice",
    "medium",
    ["tb-individual-communication", "achpr-communication"],
    ["S002 §2.1 box, fn 16", "S002 §3.2.2"],
    words.REMEDIES,
  ),
  domestic_remedies_text: field(
    "words",
    "medium",
    ["tb-individual-communication", "achpr-communication"],
    ["S002 §3.2.2"],
  ),
  government_response: field("words", "medium", ["sg-reprisals-report"], ["S002 §2.5.1 box"]),
  un_documents_references: field("list", "low", ["sg-reprisals-report"], ["S002 §2.5.1 box"]),
  is_followup: field("yes_no", "low", ["sg-reprisals-report"], ["S002 §2.5.1 box"]),
  previous_report_number: field("text", "low", ["sg-report-followup"], ["S002 §2.5.3 box"]),
  previous_report_paragraph: field("text", "low", ["sg-report-followup"], ["S002 §2.5.3 box"]),
  further_reprisals: field("words", "high", ["sg-report-followup"], ["S002 §2.5.3"]),
  state_measures_taken: field("words", "medium", ["sg-report-followup"], ["S002 §2.5.3"]),
  other_complaints: field("list", "medium", ["achpr-communication"], ["S002 §2.4 box", "S002 §3.2.2"]),
  treaty_ratification_status: field(
    "list",
    "low",
    ["tb-individual-communication", "tb-interim-measures"],
    ["S002 §2.1 box"],
    words.RATIFICATION,
  ),
  competence_recognised: field("list", "low", ["tb-individual-communication"], ["S002 §2.1 box"], words.ANSWERS),
  irreparable_harm_grounds: field(
    "words",
    "critical",
    ["iachr-precautionary-measures", "tb-interim-measures", "achpr-provisional-measures", "ecthr-rule-39"],
    ["S002 §3.1.2", "S002 §3.2.2", "S002 §3.3.1", "S002 §2.1 box"],
  ),
  imminence: field(
    "choice",
    "medium",
    ["ecthr-rule-39", "iachr-precautionary-measures"],
    ["S002 §3.3.1"],
    words.IMMINENCE,
  ),
  serious_and_urgent_proof: field("words", "critical", ["iachr-precautionary-measures"], ["S002 §3.1.2"]),
  court_application_pending: field("yes_no", "medium", ["ecthr-rule-39"], ["S002 §3.3.1"]),
  racial_ethnic_element: field("yes_no", "critical", ["cerd-ewua"], ["S002 §2.1 box"]),
  hearing_context: field(
    "choice",
    "medium",
    ["iachr-hearing-reminder", "iachr-closed-hearing"],
    ["S002 §3.1 box"],
    words.HEARINGS,
  ),
  confidentiality_request_applicant: field(
    "yes_no",
    "high",
    ["iachr-request-for-information", "iachr-precautionary-measures"],
    ["S002 §3.1.2 box"],
  ),
  confidentiality_request_reasons: field("words", "high", ["iachr-precautionary-measures"], ["S002 §3.1.2 box"]),
  anonymity_wanted: field("yes_no", "high", ["achpr-communication"], ["S002 §3.2.2"]),
  consent_level: field("choice", "critical", ["all"], ["S002 §2.4, §2.5.1, §1.3"], FACT_VALUES.consent),
  consent_per_use: field("choices", "critical", ["all"], ["S002 §2.4 box", "S002 §2.5.1 box"], CONSENT_USES),
  consent_given_by_and_when: field("text", "critical", ["all"], ["S002 §2.4 box"]),
  consent_risks_explained: field("yes_no", "medium", ["sg-reprisals-report"], ["E08"]),
  consent_withdrawn: field("yes_no", "critical", ["all"], ["inference"]),
  publicity_would_worsen: field(
    "choice",
    "critical",
    ["sg-reprisals-report", "iachr-press-release"],
    ["S002 §2.5.1", "S004 §2"],
    FACT_VALUES.publicity_worsens,
  ),
  family_members_at_risk: field("list", "critical", ["all"], ["S002 §1.3 box"]),
  colleagues_at_risk: field("list", "critical", ["all"], ["S002 §1.3 box"]),
  current_danger_level: field("choice", "high", ["all"], ["S001 §1", "S002 §5"], words.DANGER),
  safe_contact_channel: field("text", "critical", ["all"], ["E01"]),
  needs: field("choices", "high", ["fund routing"], ["S002 §5", "S003"], FACT_VALUES.needs),
  in_geneva_now: field("yes_no", "medium", ["hrc-president-bureau"], ["S002 §2.2 box"]),
  requested_action: field("words", "low", ["all"], ["S002 §2.2 box"]),
  preferred_language: field("choice", "low", ["all"], ["S002 §2.2 box"], words.PREFERRED_LANGUAGES),
  mission_contacts_known: field("list", "critical", ["embassies-general"], ["S001 §1", "S002 §4.1"]),
  prior_prevention_measures: field("choices", "medium", [], ["S001 §1"], words.PREVENTION),
};
