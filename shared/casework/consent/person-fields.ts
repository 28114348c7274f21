import type { Person } from "../record/case-record.ts";
import type { FieldName } from "../record/field-names.ts";

const OF_REPORTER: readonly FieldName[] = [
  "reporter_role",
  "reporter_name",
  "reporter_contact",
  "reporter_nationality",
  "reporter_occupation",
  "reporter_address",
  "reporter_signature",
  "relationship_to_victim",
];

/** The fields of a report that a person would answer who is none of its victims: what stays open where they do not appear. */
export function answeredBy({ atRisk, contact, kind, roles }: Person): readonly FieldName[] {
  const isOrganisation = roles.includes("organisation") && kind === "organisation";
  const signsForOne = roles.includes("organisation") && kind === "person" && roles.includes("legal_representative");
  const reports = roles.includes("reporter");
  return [
    ...(reports ? OF_REPORTER : []),
    ...(reports && contact.safe !== "" ? ["safe_contact_channel" as const] : []),
    ...(isOrganisation ? ["ngo_name" as const, "ngo_address" as const] : []),
    ...(signsForOne ? ["ngo_legal_representatives" as const] : []),
    ...(roles.includes("relative") && atRisk ? ["family_members_at_risk" as const] : []),
    ...(roles.includes("colleague") && atRisk ? ["colleagues_at_risk" as const] : []),
  ];
}
