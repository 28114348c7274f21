import { isReadable } from "../../protocol/field.ts";
import type { Letter } from "../../protocol/letter.ts";
import { readFieldAnswer } from "./answer-words.ts";
import type { CaseRecord } from "./case-record.ts";
import { isConsentField, isFieldName, isNoneField, type FieldName, type RecordFieldName } from "./field-names.ts";
import { splitParts } from "./field-place.ts";
import { FIELD_PLACES } from "./field-places.ts";
import { addsNoLongName } from "./name-length.ts";
import { withNoneKnown } from "./none-known.ts";
import { caseRecordField } from "./record-field.ts";

/** What the portal asks in words of its own. */
const KNOWN_QUESTIONS: ReadonlyMap<string, FieldName> = new Map([
  ["what_happened", "incident_what"],
  ["who_did_it", "alleged_perpetrators"],
]);

/**
 * The record with what was answered to the questions of a report, in the language of its letter. An answer to what a field asks fills it,
 * as long as it is empty and the answer can be there. What is agreed to is asked by people, and fills nothing.
 */
export function withAnswers(
  record: CaseRecord,
  { answers, language }: Pick<Letter, "answers" | "language">,
): CaseRecord {
  return answers.reduce((before, { answer, question }) => {
    const key = question.replaceAll(/[.-]/g, "_");
    const known = KNOWN_QUESTIONS.get(key);
    const name = known ?? key;
    if (!isFieldName(name) || isConsentField(name) || name === "case_id" || answer === "") return before;
    // What the portal has asked in words of its own was answered in words, not line by line.
    const said = readFieldAnswer(name, answer, known === undefined ? "entries" : "words");
    if (said.says === "nothing" || isAnswered(before, name)) return before;
    if (said.says === "none") return isNoneField(name) ? withNoneKnown(before, name, true) : before;
    const after = FIELD_PLACES[name].write(before, newValues(before, name, said.values), language);
    return after !== null && isReadable(caseRecordField, after) && addsNoLongName(after.people, before.people)
      ? after
      : before;
  }, record);
}

// The files of a letter, and what proves a cooperation, are evidence already: what else there is comes beside them.
function isAnswered(record: CaseRecord, name: RecordFieldName): boolean {
  if (isNoneField(name) && record.noneKnown.includes(name)) return true;
  return name !== "evidence_list" && FIELD_PLACES[name].read(record).length > 0;
}

function newValues(record: CaseRecord, name: RecordFieldName, values: readonly string[]): readonly string[] {
  if (name !== "evidence_list") return values;
  const titles = new Set(record.evidence.map(({ title }) => title));
  return values.filter((value) => !titles.has(splitParts(value, 2)[0] ?? ""));
}
