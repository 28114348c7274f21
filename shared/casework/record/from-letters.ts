import { isConsentQuestion } from "../../mechanisms/consent-answers.ts";
import { filesOf, type KeptDocument } from "../../protocol/kept-document.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { CaseRecord, CaseSource, EvidenceItem, OwnWords } from "./case-record.ts";
import { emptyRecord, nextId } from "./empty-record.ts";
import { withAnswers } from "./from-answers.ts";
import { withoutContradictedNones } from "./none-known.ts";
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
  if (letters.filter(({ letter }) => letter.type === "report").length !== 1) return sourced;
  const report = added.find(({ letter }) => letter.type === "report")?.letter;
  return report === undefined ? sourced : withAnswers(sourced, report);
}

/** The record without the words that its letters hold themselves: a removed letter leaves none behind. */
export function withoutLetterWords(record: CaseRecord): CaseRecord {
  const sources = record.sources.map((source) =>
    source.kind === "other" ? source : { ...source, words: { ...source.words, text: "" } },
  );
  return { ...record, sources };
}

function withWords(record: CaseRecord, letters: readonly LetterOfCase[]): CaseRecord {
  const known = new Map<string, KeptDocument>(letters.map(({ letter }) => [letter.submission, letter]));
  const sources = record.sources.map((source) => {
    const letter = source.submission === null ? undefined : known.get(source.submission);
    return letter === undefined ? source : { ...source, words: wordsOf(letter, source.question) };
  });
  return { ...record, sources };
}

function wordsOf(letter: KeptDocument, question: string | null): OwnWords {
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

function withFiles(evidence: readonly EvidenceItem[], letter: KeptDocument): readonly EvidenceItem[] {
  const room = Math.max(0, EVIDENCE_FROM_LETTERS_MOST - evidence.length);
  const first = Number(nextId("x", idsOf(evidence)).slice(1));
  const items = filesOf(letter)
    .slice(0, room)
    .map(({ name, type }, index) => {
      return { id: `x${first + index}`, title: name, type, consulted: "", shareable: null };
    });
  return [...evidence, ...items];
}

function idsOf(items: readonly { readonly id: string }[]): readonly string[] {
  return items.map(({ id }) => id);
}
