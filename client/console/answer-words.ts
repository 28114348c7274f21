import { splitParts } from "../../shared/mechanisms/entry-parts.ts";
import { NONE_KNOWN, NOT_SAID, NOT_SURE } from "../../shared/mechanisms/report-answers.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import { regionName } from "../i18n/display-names.ts";
import { localize, message } from "../i18n/localize.ts";
import { FIELD_QUESTIONS, type PartWords } from "./field-questions.ts";

/** A part of an answer: in the reader's words where it was chosen, or as the person wrote it. */
export interface AnswerPart {
  readonly text: string;
  readonly isTheirs: boolean;
}

const MARKS: ReadonlyMap<string, string> = new Map([
  [NONE_KNOWN, message("answer-none-known")],
  [NOT_SAID, message("answer-not-said")],
  [NOT_SURE, message("answer-not-sure")],
]);

/** What the portal's questions were answered, line by line; null for an answer in words alone, or to another question. */
export function answerInWords({ answer, question }: Answer): readonly (readonly AnswerPart[])[] | null {
  const field = FIELD_QUESTIONS.get(question);
  if (field === undefined) return null;
  const mark = MARKS.get(answer);
  if (mark !== undefined) return [[{ text: localize(mark), isTheirs: false }]];
  return field.parts.length === 0 ? null : answer.split("\n").map((line) => partsOf(line, field.parts));
}

function partsOf(line: string, words: readonly PartWords[]): readonly AnswerPart[] {
  // What is left after the parts that are known is theirs.
  return splitParts(line, words.length + 1)
    .map((part, place) => inWords(part, words[place] ?? "theirs"))
    .filter(({ text }) => text !== "");
}

function inWords(part: string, words: PartWords): AnswerPart {
  if (words === "theirs" || part === "") return { text: part, isTheirs: true };
  if (words === "state") return { text: regionName(part), isTheirs: false };
  const label = Object.hasOwn(words, part) ? words[part] : undefined;
  return label === undefined ? { text: part, isTheirs: true } : { text: localize(label), isTheirs: false };
}
