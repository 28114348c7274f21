import type { FieldName } from "../../shared/casework/record/field-names.ts";
import { splitParts } from "../../shared/casework/record/field-place.ts";
import { flatValues } from "../../shared/casework/record/flat-values.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import type { Withheld } from "../../shared/casework/consent/seen-record.ts";

/** A case as its file tells it, and as it was read. */
export interface TracedCase {
  /** The object of the file, as parsed. */
  readonly json: unknown;
  readonly record: CaseRecord;
}

/** Keys under which people are named. */
const NAMING: readonly FieldName[] = [
  "victim_name",
  "reporter_name",
  "ngo_name",
  "ngo_legal_representatives",
  "family_members_at_risk",
  "colleagues_at_risk",
  "alleged_perpetrators",
];

/**
 * Where a case file speaks of a person of its record: the key, and the position from 0 where the file has a list ("family_members_at_risk[0]").
 * Of somebody without a name, the key that the name would stand under.
 */
export function keyOfPerson({ json, record }: TracedCase, id: string): string {
  const person = record.people.find((each) => each.id === id);
  const places = NAMING.flatMap((key) => keyWith(json, key, (text) => splitParts(text, 2)[0] === person?.name));
  const [first] = places;
  if (first !== undefined) return first;
  return person?.roles.includes("victim") === true ? "victim_name" : "reporter_role";
}

/** Where a case file tells what was left out of a submission: its key or keys; of what was named on the command line, the option. */
export function keyOfWithheld(traced: TracedCase, { fields, holds, person, place }: Withheld): string {
  if (place === "organisation") return "--organisation";
  if (holds === "person" && person !== null && place === `people.${person}`) return keyOfPerson(traced, person);
  const item = traced.record.evidence.find(({ id }) => place.split(".")[1] === id && place.startsWith("evidence."));
  const [listed] = keyWith(traced.json, "evidence_list", (text) => splitParts(text, 2)[0] === item?.title);
  if (item !== undefined && listed !== undefined) return listed;
  const told = fields.filter((key) => valuesOf(traced.json, key).length > 0);
  return (told.length > 0 ? told : fields).join(" + ") || place;
}

function keyWith(json: unknown, key: FieldName, isMeant: (text: string) => boolean): readonly string[] {
  const texts = valuesOf(json, key);
  const at = texts.findIndex(isMeant);
  if (at < 0) return [];
  return [isList(json, key) ? `${key}[${String(at)}]` : key];
}

function valuesOf(json: unknown, key: FieldName): readonly string[] {
  return flatValues(key, valueOf(json, key)) ?? [];
}

function isList(json: unknown, key: FieldName): boolean {
  return Array.isArray(valueOf(json, key));
}

function valueOf(json: unknown, key: FieldName): unknown {
  return typeof json === "object" && json !== null ? Reflect.get(json, key) : undefined;
}
