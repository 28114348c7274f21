import { isConsentQuestion } from "../../mechanisms/consent-answers.ts";
import { isReadable } from "../../protocol/field.ts";
import { evidenceOf, type Letter } from "../../protocol/letter.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { CaseRecord, CaseSource, EvidenceItem, OwnWords } from "./case-record.ts";
import { emptyRecord, nextId } from "./empty-record.ts";
import { readFieldAnswer } from "./answer-words.ts";
import { isConsentField, isFieldName, isNoneField, type FieldName, type RecordFieldName } from "./field-names.ts";
import { splitParts } from "./field-place.ts";
import { FIELD_PLACES } from "./field-places.ts";
import { addsNoLongName } from "./name-length.ts";
import { withNoneKnown, withoutContradictedNones } from "./none-known.ts";
import { caseRecordField } from "./record-field.ts";
import { EVIDENCE_FROM_LETTERS_MOST, SOURCES_FROM_LETTERS_MOST } from "./record-limits.ts";

/** A letter of a case, and the day that its bundle named. */
export type LetterOfCase = Pick<VaultLetter, "day" | "letter">;

/** A record of what the letters of a case say, in their own words and without loss; nothing that anybody has made of it. */
export function recordFromLetters(letters: readonly LetterOfCase[], reference: string): CaseRecord {
  return withLetters(emptyRecord(reference), letters);
}

/**
 * The record with the letters that it does not have yet: each text and each answer but those about consent is a source, each file an item of evidence. What a
 * caseworker wrote, changed or took away stays so; letters that it has already change nothing, but that their words are put in again
 * where the vault keeps them with the letter alone. Somebody may flood a case with letters: beyond `record-limits.ts` they stay what
 * they are, letters.
 */
export function withLetters(record: CaseRecord, letters: readonly LetterOfCase[]): CaseRecord {
  const taken = new Set(record.sources.map(({ submission }) => submission));
  const added = letters.filter(({ letter }) => !taken.has(letter.submission));
  const sourced = withoutContradictedNones(added.reduce(withLetter, withWords(record, letters)));
  // Of several first letters, one may be false, and only people can tell: they fill in nothing by themselves.
  return letters.filter(({ letter }) => letter.type === "report").length === 1
    ? added.reduce(withAnswers, sourced)
    : sourced;
}

/** What the portal asks in words of its own. */
const KNOWN_QUESTIONS: ReadonlyMap<string, FieldName> = new Map([
  ["what_happened", "incident_what"],
  ["who_did_it", "alleged_perpetrators"],
]);

// An answer to what a field asks fills it, as long as it is empty and the answer can be there. What is agreed to is asked by people.
function withAnswers(record: CaseRecord, { letter }: LetterOfCase): CaseRecord {
  if (letter.type !== "report") return record;
  return letter.answers.reduce((before, { answer, question }) => {
    const key = question.replaceAll(/[.-]/g, "_");
    const known = KNOWN_QUESTIONS.get(key);
    const name = known ?? key;
    if (!isFieldName(name) || isConsentField(name) || name === "case_id" || answer === "") return before;
    // What the portal has asked in words of its own was answered in words, not line by line.
    const said = readFieldAnswer(name, answer, known === undefined ? "entries" : "words");
    if (said.says === "nothing" || isAnswered(before, name)) return before;
    if (said.says === "none") return isNoneField(name) ? withNoneKnown(before, name, true) : before;
    const after = FIELD_PLACES[name].write(before, newValues(before, name, said.values), letter.language);
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

/** The record without the words that its letters hold themselves: a removed letter leaves none behind. */
export function withoutLetterWords(record: CaseRecord): CaseRecord {
  const sources = record.sources.map((source) =>
    source.kind === "other" ? source : { ...source, words: { ...source.words, text: "" } },
  );
  return { ...record, sources };
}

function withWords(record: CaseRecord, letters: readonly LetterOfCase[]): CaseRecord {
  const known = new Map<string, Letter>(letters.map(({ letter }) => [letter.submission, letter]));
  const sources = record.sources.map((source) => {
    const letter = source.submission === null ? undefined : known.get(source.submission);
    return letter === undefined ? source : { ...source, words: wordsOf(letter, source.question) };
  });
  return { ...record, sources };
}

function wordsOf(letter: Letter, question: string | null): OwnWords {
  const { language } = letter;
  if (question === null) return { language, text: letter.text };
  return { language, text: letter.answers.find((each) => each.question === question)?.answer ?? "" };
}

function withLetter(record: CaseRecord, { day, letter }: LetterOfCase): CaseRecord {
  // What is agreed to is offered to the ledger (PROTOCOL.md §4.10): it is told of nothing that happened.
  const questions = letter.answers.flatMap((each) => (isConsentQuestion(each) ? [] : [each.question]));
  if (record.sources.length + 1 + questions.length > SOURCES_FROM_LETTERS_MOST) return record;
  const sources = [null, ...questions].reduce<readonly CaseSource[]>((before, question) => {
    const kind = question === null ? "letter" : "answer";
    const id = nextId("s", idsOf(before));
    return [...before, { id, kind, submission: letter.submission, question, day, words: wordsOf(letter, question) }];
  }, record.sources);
  return { ...record, evidence: withFiles(record.evidence, letter), sources };
}

function withFiles(evidence: readonly EvidenceItem[], letter: Letter): readonly EvidenceItem[] {
  const files = evidenceOf(letter)?.files ?? [];
  const room = Math.max(0, EVIDENCE_FROM_LETTERS_MOST - evidence.length);
  const first = Number(nextId("x", idsOf(evidence)).slice(1));
  const items = files.slice(0, room).map(({ name, type }, index) => {
    return { id: `x${first + index}`, title: name, type, consulted: "", shareable: null };
  });
  return [...evidence, ...items];
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
