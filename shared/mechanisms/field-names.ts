/** The names of everything that mechanisms ask about a case. */
export const FIELD_NAMES = [
  "case_id",
  "reporter_role",
  "reporter_name",
  "reporter_contact",
  "reporter_nationality",
  "reporter_occupation",
  "reporter_address",
  "reporter_signature",
  "ngo_name",
  "ngo_address",
  "ngo_legal_representatives",
  "relationship_to_victim",
  "victim_name",
  "victim_pseudonym",
  "victim_group",
  "victim_gender",
  "victim_attributes",
  "victim_whereabouts_status",
  "victim_consent_capacity",
  "eligibility_category_12_2",
  "cooperation_body",
  "cooperation_description",
  "cooperation_stage",
  "cooperation_dates_places",
  "cooperation_evidence",
  "incident_what",
  "incident_how",
  "incident_when",
  "incident_where",
  "incident_type",
  "alleged_perpetrators",
  "evidence_list",
  "state_concerned",
  "state_of_residence_now",
  "national_authorities_approached",
  "authority_familiar_with_facts",
  "domestic_remedies_status",
  "domestic_remedies_text",
  "government_response",
  "un_documents_references",
  "is_followup",
  "previous_report_number",
  "previous_report_paragraph",
  "further_reprisals",
  "state_measures_taken",
  "other_complaints",
  "treaty_ratification_status",
  "competence_recognised",
  "irreparable_harm_grounds",
  "imminence",
  "serious_and_urgent_proof",
  "court_application_pending",
  "racial_ethnic_element",
  "hearing_context",
  "confidentiality_request_applicant",
  "confidentiality_request_reasons",
  "anonymity_wanted",
  "consent_level",
  "consent_per_use",
  "consent_given_by_and_when",
  "consent_risks_explained",
  "consent_withdrawn",
  "publicity_would_worsen",
  "family_members_at_risk",
  "colleagues_at_risk",
  "current_danger_level",
  "safe_contact_channel",
  "needs",
  "in_geneva_now",
  "requested_action",
  "preferred_language",
  "mission_contacts_known",
  "prior_prevention_measures",
] as const;

/** The name of a field of `REPORT_FIELDS`. */
export type FieldName = (typeof FIELD_NAMES)[number];

/** What the ledger of consent says, and not the record: only a caseworker writes it, never an answer in a letter. */
export const CONSENT_FIELD_NAMES = [
  "consent_level",
  "consent_per_use",
  "consent_given_by_and_when",
  "consent_risks_explained",
  "consent_withdrawn",
] as const;
export type ConsentFieldName = (typeof CONSENT_FIELD_NAMES)[number];

/** The fields that a record answers; the others are in the ledger of consent. */
export type RecordFieldName = Exclude<FieldName, ConsentFieldName>;

/** Whether a text names a field. */
export function isFieldName(text: string): text is FieldName {
  const names: readonly string[] = FIELD_NAMES;
  return names.includes(text);
}

/** Whether a field is about consent. */
export function isConsentField(name: FieldName): name is ConsentFieldName {
  const names: readonly FieldName[] = CONSENT_FIELD_NAMES;
  return names.includes(name);
}

/** Fields to which "there is none, as far as anybody knows" is an answer. Those that have a "no" or "none" among their choices say that. */
export const NONE_FIELDS = [
  "victim_group",
  "cooperation_evidence",
  "alleged_perpetrators",
  "evidence_list",
  "authority_familiar_with_facts",
  "domestic_remedies_text",
  "government_response",
  "un_documents_references",
  "further_reprisals",
  "state_measures_taken",
  "other_complaints",
  "family_members_at_risk",
  "colleagues_at_risk",
  "needs",
  "mission_contacts_known",
  "prior_prevention_measures",
] as const;
export type NoneField = (typeof NONE_FIELDS)[number];

/** Whether a field can be answered so. */
export function isNoneField(name: FieldName): name is NoneField {
  const names: readonly FieldName[] = NONE_FIELDS;
  return names.includes(name);
}
