/** The control on the pages of the facts that answers a report field; what is of a list leads to where one is added. */
const TARGETS: ReadonlyMap<string, string> = new Map([
  ["anonymity_wanted", "wish-anonymity"],
  ["authority_familiar_with_facts", "familiar"],
  ["case_id", "reference"],
  ["competence_recognised", "add-treaty"],
  ["confidentiality_request_applicant", "wish-confidential"],
  ["confidentiality_request_reasons", "wish-reasons-write"],
  ["court_application_pending", "court-pending"],
  ["current_danger_level", "danger-level"],
  ["domestic_remedies_status", "remedies-status"],
  ["domestic_remedies_text", "remedies-text-write"],
  ["eligibility_category_12_2", "categories"],
  ["evidence_list", "add-evidence"],
  ["further_reprisals", "reported-further-write"],
  ["government_response", "response-text-write"],
  ["hearing_context", "hearing"],
  ["imminence", "danger-imminence"],
  ["in_geneva_now", "geneva-now"],
  ["irreparable_harm_grounds", "danger-grounds-write"],
  ["is_followup", "reported-before"],
  ["mission_contacts_known", "add-mission"],
  ["national_authorities_approached", "authorities"],
  ["needs", "needs"],
  ["other_complaints", "add-complaint"],
  ["preferred_language", "language"],
  ["previous_report_number", "reported-report"],
  ["previous_report_paragraph", "reported-paragraph"],
  ["prior_prevention_measures", "prevention"],
  ["publicity_would_worsen", "danger-publicity"],
  ["racial_ethnic_element", "racial-element"],
  ["requested_action", "wish-action-write"],
  ["serious_and_urgent_proof", "danger-proof-write"],
  ["state_concerned", "state"],
  ["state_measures_taken", "response-measures-write"],
  ["treaty_ratification_status", "add-treaty"],
  ["un_documents_references", "add-document"],
  ["victim_group", "group"],
]);

/** Id of the control for a draft's field, by the first of its report fields; null where only the part of the record is known. */
export function targetOfField(id: string): string | null {
  return TARGETS.get(id.split("+", 1)[0] ?? id) ?? null;
}

/** Gives the focus to a control, or to the first one in a group of them, and opens whatever is folded around it. */
export function focusOn(found: HTMLElement | null): void {
  let folded = found?.closest("details");
  while (folded) {
    folded.open = true;
    folded = folded.parentElement?.closest("details");
  }
  const control = found instanceof HTMLFieldSetElement ? found.querySelector("input") : found;
  control?.focus();
}

/** As `focusOn`, by the id. */
export function focusTarget(id: string): void {
  focusOn(document.getElementById(id));
}
