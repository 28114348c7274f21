import { isFactKey, type Facts } from "../../mechanisms/facts.ts";
import { readFacts, type FactsRefusal } from "../../mechanisms/read-facts.ts";
import type { Day } from "../../protocol/day.ts";
import { isReadable } from "../../protocol/field.ts";
import { emptyWork } from "../empty-work.ts";
import { caseWorkField } from "../work-field.ts";
import type { CaseWork } from "../work.ts";
import { VICTIM } from "./asked-person.ts";
import type { CaseRecord } from "./case-record.ts";
import { CONSENT_PLACES } from "./consent-places.ts";
import { emptyPerson, emptyRecord, NO_REFERENCE } from "./empty-record.ts";
import { factsOf } from "../consent/facts-of-case.ts";
import {
  FIELD_NAMES,
  isConsentField,
  isFieldName,
  isNoneField,
  type FieldName,
  type RecordFieldName,
} from "./field-names.ts";
import { FIELD_PLACES } from "./field-places.ts";
import { flatValues, hasFlatValues } from "./flat-values.ts";
import { addsNoLongName } from "./name-length.ts";
import { withNoneKnown } from "./none-known.ts";
import { OTHERS_KEY, withOtherAgreements } from "./other-agreements.ts";
import { SHARED_BY_VICTIMS } from "./people-places.ts";
import { fieldsOfFacts, withPlacedFacts } from "./placed-facts.ts";

/** A case from one file: what routing knows, and the record and ledger that drafts are written from. */
export interface FlatCase {
  readonly facts: Facts;
  readonly work: CaseWork;
}

/**
 * Why a flat case was not understood, and the key that it is about. `case.conflict`: it says something else than another key;
 * `case.name_too_long`: what stands for a name is longer than names are.
 */
export interface FlatRefusal {
  readonly ok: false;
  readonly code: FactsRefusal["code"] | "case.conflict" | "case.name_too_long";
  readonly key: string;
}

/** The answer that there is none (`NONE_FIELDS`), alone under its key. */
const NONE_KNOWN = "none known";

type Values = ReadonlyMap<FieldName | typeof OTHERS_KEY, readonly string[]>;
type Read<T> = { readonly ok: true; readonly value: T } | FlatRefusal;

/**
 * A case from JSON that has been parsed: one object whose keys are those of `Facts` and the names of `REPORT_FIELDS`. A value is a text,
 * or a list of texts where there may be several; entries of several parts are joined by " | ", as the places of the fields say.
 * `consent` alone is the agreement of every victim to all uses that its level implies; with `consent_per_use`, a list or an object of
 * `use: true` (or `false`), they agreed to what that names and to nothing else. `consent_of_others` is what those agreed to whom it did
 * not happen to.
 * "none known" is the answer that there is none. A fact and a field that speak of the same have to agree.
 */
export function readFlatCase(json: unknown, today: Day): Read<FlatCase> {
  if (typeof json !== "object" || json === null || Array.isArray(json)) return refusal("facts.malformed", "");
  const members = Object.entries(json).map(([key, value]): readonly [string, unknown] => [key, value]);
  const stranger = members.find(([key]) => !hasFlatValues(key) && !isFact(key));
  if (stranger !== undefined) return refusal("facts.unknown_key", stranger[0]);
  const empty = members.find(([, value]) => Array.isArray(value) && value.length === 0);
  if (empty !== undefined) return refusal("facts.unknown_value", empty[0]);
  const said = readFacts(Object.fromEntries(members.filter(([key]) => isFact(key) && !isFieldName(key))));
  if (!said.ok) return said;
  const given = readFields(members);
  if (!given.ok) return given;
  const written = writeAll(new Map([...fieldsOfFacts(said.value), ...given.value]), today);
  if (!written.ok) return written;
  const record = withEverybodyInTheEvent(withPlacedFacts(written.value.record, said.value));
  const work = { ...written.value, record };
  const derived = factsOf(work, today);
  const conflict = conflictingField(given.value, work, today) ?? conflictingFact(said.value, derived, work);
  if (conflict !== null) return refusal("case.conflict", conflict);
  // Whoever cannot agree for somebody has not, whatever level the file says: of the dead, a relative or representative is asked [C2].
  const counting = derived.consent === undefined ? {} : { consent: derived.consent };
  return { ok: true, value: { facts: { ...derived, ...said.value, ...counting }, work } };
}

/** The values of a field in a case, as a flat file says them; empty when there are none. */
export function fieldValues(work: CaseWork, name: FieldName): readonly string[] {
  if (isConsentField(name)) return CONSENT_PLACES[name].read(work);
  if (isNoneField(name) && work.record.noneKnown.includes(name)) return [NONE_KNOWN];
  return FIELD_PLACES[name].read(work.record);
}

function isFact(key: string): boolean {
  return isFactKey(key) || key === "state" || key === "residence";
}

function readFields(members: readonly (readonly [string, unknown])[]): Read<Values> {
  const fields = new Map<FieldName | typeof OTHERS_KEY, readonly string[]>();
  for (const [key, value] of members) {
    if (!hasFlatValues(key)) continue;
    const texts = flatValues(key, value);
    if (texts === null) return refusal("facts.unknown_value", key);
    const isRepeated = new Set(texts).size !== texts.length && !SHARED_BY_VICTIMS.includes(key);
    if (isRepeated) return refusal("facts.repeated", key);
    fields.set(key, texts);
  }
  return { ok: true, value: fields };
}

/** All fields in one order, whatever the order of the file: people before what is said of them. */
function writeAll(values: Values, today: Day): Read<CaseWork> {
  const said = values.get("preferred_language")?.[0] ?? "other";
  const language = said === "other" ? "und" : said;
  let work = emptyWork(emptyRecord(NO_REFERENCE));
  for (const name of FIELD_NAMES) {
    const texts = values.get(name);
    if (texts === undefined) continue;
    const after = write(work, name, texts, { language, today });
    if (after === null) return refusal("facts.unknown_value", name);
    if (!addsNoLongName(after.record.people, work.record.people)) return refusal("case.name_too_long", name);
    if (!isReadable(caseWorkField, after)) return refusal("facts.unknown_value", name);
    work = after;
  }
  const others = withOtherAgreements(work, values.get(OTHERS_KEY) ?? [], today);
  if (others === null || !isReadable(caseWorkField, others)) return refusal("facts.unknown_value", OTHERS_KEY);
  return { ok: true, value: others };
}

function write(
  work: CaseWork,
  name: FieldName,
  texts: readonly string[],
  { language, today }: { readonly language: string; readonly today: Day },
): CaseWork | null {
  return isConsentField(name)
    ? CONSENT_PLACES[name].write(work, texts, today)
    : withRecord(work, writeField(work.record, name, texts, language));
}

function writeField(
  record: CaseRecord,
  name: RecordFieldName,
  texts: readonly string[],
  language: string,
): CaseRecord | null {
  if (isNoneField(name) && texts.includes(NONE_KNOWN))
    return texts.length > 1 ? null : withNoneKnown(record, name, true);
  return FIELD_PLACES[name].write(record, texts, language);
}

function withRecord(work: CaseWork, record: CaseRecord | null): CaseWork | null {
  return record === null ? null : { ...work, record };
}

/** A flat file tells of one event: what is said there of victims and perpetrators is said of it. */
function withEverybodyInTheEvent(record: CaseRecord): CaseRecord {
  const idsOf = (role: "alleged_perpetrator" | "victim"): readonly string[] =>
    record.people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  const events = record.events.map((event) => ({
    ...event,
    victims: idsOf("victim"),
    perpetrators: idsOf("alleged_perpetrator"),
  }));
  return { ...record, events };
}

/** A field whose place another one has taken: it reads otherwise than where it stands alone, with as many victims. */
function conflictingField(given: Values, work: CaseWork, today: Day): FieldName | null {
  const people = work.record.people.filter(VICTIM.is).map(({ id }) => emptyPerson(id, ["victim"]));
  const empty = emptyWork({ ...emptyRecord(NO_REFERENCE), people });
  for (const [name, texts] of given) {
    if (name === OTHERS_KEY) continue;
    const alone = write(empty, name, texts, { language: "und", today });
    const there = fieldValues(work, name);
    if (alone === null || !fieldValues(alone, name).every((text) => there.includes(text))) return name;
  }
  return null;
}

// Of consent, the file says twice what was agreed to: whether that counts, or was withdrawn since, is another question.
function conflictingFact(said: Facts, derived: Facts, work: CaseWork): string | null {
  const known = new Map<string, unknown>(Object.entries(derived));
  const [agreed] = fieldValues(work, "consent_level");
  if (agreed !== undefined) known.set("consent", agreed);
  const conflict = Object.entries(said).find(([key, value]) => known.has(key) && !isSame(value, known.get(key)));
  return conflict === undefined ? null : conflict[0];
}

// Lists have no order, and no value twice.
function isSame(a: unknown, b: unknown): boolean {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((each) => b.includes(each));
}

function refusal(code: FlatRefusal["code"], key: string): FlatRefusal {
  return { ok: false, code, key };
}
