import type { FieldName } from "../../../shared/mechanisms/field-names.ts";

/**
 * Why a field is not asked for: her own words above the questions say it; it is agreed to in a conversation of its own; only a formal
 * complaint needs it, when she has agreed to one; people or the law decide it; no mechanism asks it in a report; or another answer says
 * all of it that counts.
 */
type Reason = "her_words" | "consent" | "formal_complaint" | "caseworker" | "nobody_needs" | "said_by_another";

/** What a report is not asked, and why. */
export const NOT_ASKED: ReadonlyMap<FieldName, Reason> = new Map([
  ["incident_what", "her_words"],
  ["consent_level", "consent"],
  ["consent_per_use", "consent"],
  ["consent_given_by_and_when", "consent"],
  ["consent_risks_explained", "consent"],
  ["consent_withdrawn", "consent"],
  // Who she is, where she lives and what she signs would wait in a drop for a complaint that may never be made.
  ["reporter_name", "formal_complaint"],
  ["reporter_nationality", "formal_complaint"],
  ["reporter_occupation", "formal_complaint"],
  ["reporter_address", "formal_complaint"],
  ["reporter_signature", "formal_complaint"],
  ["ngo_address", "formal_complaint"],
  ["ngo_legal_representatives", "formal_complaint"],
  ["case_id", "caseworker"],
  ["victim_pseudonym", "caseworker"],
  ["eligibility_category_12_2", "caseworker"],
  ["treaty_ratification_status", "caseworker"],
  ["competence_recognised", "caseworker"],
  // The prevention checklist is there to be read, in the guide.
  ["prior_prevention_measures", "nobody_needs"],
  ["victim_gender", "said_by_another"],
]);
