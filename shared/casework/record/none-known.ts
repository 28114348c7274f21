import type { CaseRecord } from "./case-record.ts";
import { NONE_FIELDS, type NoneField } from "./field-names.ts";
import { FIELD_PLACES } from "./field-places.ts";

/** The record with the answer that there is none, unless it has an entry; or without that answer. */
export function withNoneKnown(record: CaseRecord, name: NoneField, isNone: boolean): CaseRecord {
  const noneKnown = NONE_FIELDS.filter((each) => (each === name ? isNone : record.noneKnown.includes(each)));
  return withoutContradictedNones({ ...record, noneKnown });
}

/** The record without the answers that there is none of something that it has an entry of. */
export function withoutContradictedNones(record: CaseRecord): CaseRecord {
  const noneKnown = record.noneKnown.filter((name) => !hasEntry(record, name));
  return noneKnown.length === record.noneKnown.length ? record : { ...record, noneKnown };
}

/** Whether no answer that there is none is contradicted: a record never says both. */
export function agreesWithNones(record: CaseRecord): boolean {
  return !record.noneKnown.some((name) => hasEntry(record, name));
}

// The field asks for the proof of the first cooperation only; the answer is about all of it.
function hasEntry(record: CaseRecord, name: NoneField): boolean {
  if (name === "cooperation_evidence") return record.cooperation.some(({ proof }) => proof.length > 0);
  return FIELD_PLACES[name].read(record).length > 0;
}
