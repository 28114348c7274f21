import type { Mechanism, Sourced } from "../../shared/mechanisms/mechanism.ts";

// What tests of the data of mechanisms look for in every record, written down from the founding documents and not from the data.

/** What every mechanism that takes a case needs to know. */
export const FIELDS_OF_ALL: readonly string[] = [
  "case_id",
  "reporter_role",
  "reporter_contact",
  "victim_whereabouts_status",
  "victim_consent_capacity",
  "cooperation_body",
  "cooperation_stage",
  "cooperation_dates_places",
  "incident_what",
  "incident_how",
  "incident_when",
  "incident_where",
  "incident_type",
  "state_concerned",
  "consent_level",
  "consent_per_use",
  "consent_given_by_and_when",
  "consent_withdrawn",
  "family_members_at_risk",
  "colleagues_at_risk",
  "current_danger_level",
  "safe_contact_channel",
  "requested_action",
  "preferred_language",
];

/** Fields that a mechanism has to be told. */
export function requiredFields({ asks }: Mechanism): readonly string[] {
  return asks.filter(({ required }) => required).flatMap(({ fields }) => fields);
}

/** Every sentence of a record, wherever it stands. */
export function sentencesOf(value: unknown): readonly Sourced[] {
  if (Array.isArray(value)) return value.flatMap(sentencesOf);
  if (typeof value !== "object" || value === null) return [];
  const within = Object.values(value).flatMap(sentencesOf);
  return isSentence(value) ? [value, ...within] : within;
}

function isSentence(value: object): value is Sourced {
  return "text" in value && "basis" in value;
}
