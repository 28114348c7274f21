import type { Facts } from "../../mechanisms/facts.ts";
import type { CaseRecord } from "./case-record.ts";
import type { FieldName } from "./field-names.ts";
import { HEARINGS } from "./vocabulary.ts";

/**
 * The fields that say the same as these facts. `region` follows from the State, and which exception to domestic remedies it is, nobody
 * knows from the fact alone: both stay facts.
 */
export function fieldsOfFacts(facts: Facts): ReadonlyMap<FieldName, readonly string[]> {
  const one: readonly (readonly [FieldName, string | undefined])[] = [
    ["racial_ethnic_element", facts.racial],
    ["domestic_remedies_status", facts.remedies === "exception" ? undefined : facts.remedies],
    ["consent_level", facts.consent],
    ["publicity_would_worsen", facts.publicity_worsens],
    ["reporter_role", facts.role],
    ["court_application_pending", facts.court_pending],
    ["hearing_context", HEARINGS.find((each) => each.split("_")[0] === facts.hearing)],
    ["in_geneva_now", facts.in_geneva],
    ["is_followup", facts.reported_before],
    ["state_concerned", facts.state],
    ["state_of_residence_now", facts.residence],
  ];
  const several: readonly (readonly [FieldName, readonly string[]])[] = [
    ...one.map(([name, value]) => [name, value === undefined ? [] : [value]] as const),
    ["cooperation_body", facts.body ?? []],
    ["victim_attributes", facts.attrs ?? []],
  ];
  return new Map(several.filter(([, values]) => values.length > 0));
}

/** The record with those facts that no field asks for: urgency, and ratification where the treaty bodies are known. */
export function withPlacedFacts(record: CaseRecord, facts: Facts): CaseRecord {
  const { competence, ratified } = facts;
  const danger = {
    ...record.danger,
    urgency: facts.urgency ?? record.danger.urgency,
    irreparable: facts.irreparable ?? record.danger.irreparable,
  };
  if (record.treaties.length > 0 || ratified === undefined || competence === undefined) return { ...record, danger };
  const bodies = record.cooperation.flatMap((each) => each.bodies).filter((body) => body.startsWith("tb:"));
  return { ...record, danger, treaties: [...new Set(bodies)].map((body) => ({ body, ratified, competence })) };
}
