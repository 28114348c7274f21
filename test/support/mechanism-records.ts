import { mechanismOf } from "../../shared/mechanisms/dataset.ts";
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

/** The ten treaty bodies. */
export const COMMITTEES: readonly string[] = [
  "tb-ccpr",
  "tb-cescr",
  "tb-cerd",
  "tb-cedaw",
  "tb-cat",
  "tb-crc",
  "tb-cmw",
  "tb-crpd",
  "tb-ced",
  "tb-spt",
];

/** The Special Procedures that are written to. */
export const SPECIAL_PROCEDURES: readonly string[] = ["sp-mandate-holders", "sr-hrd", "wgeid", "sr-extreme-poverty"];

/** The eight missions that have records of their own. */
export const MISSIONS: readonly string[] = [
  "mission-eu",
  "mission-ireland",
  "mission-norway",
  "mission-switzerland",
  "mission-canada",
  "mission-finland",
  "mission-netherlands",
  "mission-uk",
];

/** The record with this id. */
export function recordOf(id: string): Mechanism {
  const found = mechanismOf(id);
  if (found === null) throw new Error(`no record ${id}`);
  return found;
}

/** All that is said of it, as one text. */
export function saidOf(id: string): string {
  return sentencesOf(recordOf(id))
    .map(({ text }) => text)
    .join(" ");
}

/** The rules that decide on it, itself or through what it stands beside. */
export function rulesFor({ id, routing }: Mechanism): readonly string[] {
  if (routing.by === "rule") return [id];
  if (routing.by === "group") return [routing.rule];
  return routing.by === "beside" ? routing.mechanisms : [];
}

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
