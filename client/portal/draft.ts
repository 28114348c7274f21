import { encodeUtf8 } from "../../shared/bytes/index.ts";
import { withoutUnprintable } from "../../shared/source/plain-text.ts";
import type { Writing } from "../workers/portal-calls.ts";
import {
  ANSWER_LONGEST_BYTES,
  LETTER_LARGEST_PLAINTEXT_BYTES,
  LETTER_TEXT_LONGEST_BYTES,
} from "../../shared/protocol/limits.ts";
import type { Attachment } from "./attachments/attachment.ts";
import {
  allFilesToSend,
  allPartsToSend,
  attachmentProblems,
  type AttachmentProblem,
} from "./attachments/attachments.ts";
import type { Answers } from "./questions/said.ts";

/** What a person is writing. It lives in the page only. */
export interface Draft {
  /** Language of the text, PROTOCOL.md §4.6; `und` when it is none of those offered. */
  readonly language: string;
  readonly text: string;
  /** Something that no letter can hold was taken out of the text: the person is told while they write. */
  readonly isCleaned: boolean;
  readonly attachments: readonly Attachment[];
  /** What was answered to the questions of a report; nothing in later letters. */
  readonly answers: Answers;
}

/** What a person changes in the fields of a draft. */
export type DraftChange = Partial<Pick<Draft, "language" | "text">>;

/** A draft with nothing in it. */
export function emptyDraft(language: string): Draft {
  return { language, text: "", isCleaned: false, attachments: [], answers: new Map() };
}

/** The draft with a change, as a letter can hold it. */
export function changeDraft(draft: Draft, { language = draft.language, text = draft.text }: DraftChange): Draft {
  const clean = withoutUnprintable(text);
  return { ...draft, language, text: clean, isCleaned: clean !== text || (draft.isCleaned && clean !== "") };
}

/** The draft as it is sent, with what was answered besides. */
export function writingOf({ attachments, language, text }: Draft, answers: Writing["answers"]): Writing {
  return { answers, language, text, files: allFilesToSend(attachments) };
}

/** True when there is nothing in it that could be lost. */
export function isEmptyDraft({ answers, attachments, text }: Draft): boolean {
  return text === "" && attachments.length === 0 && answers.size === 0;
}

/** A draft that is taken to be in another language than before, if it was taken to be in that and has no words yet. */
export function withLanguage(draft: Draft, before: string, language: string): Draft {
  return draft.text === "" && draft.language === before ? { ...draft, language } : draft;
}

/** What stands in the way of sending a draft. */
export type DraftProblem =
  "nothing_written" | "text_too_long" | "answer_too_long" | "letter_too_large" | AttachmentProblem;

/** What a letter holds besides words, answers and the names of files: ids, keys, and 300 bytes for each file (PROTOCOL.md §4.6, §4.7). */
const LETTER_FRAME_BYTES = 16_384;
const FILE_ENTRY_BYTES = 300;

/**
 * Everything that stands in the way of sending a draft, with these answers as the letter will hold them. Files alone will do, and so do
 * words or answers alone.
 */
export function draftProblems({ attachments, text }: Draft, answers: Writing["answers"] = []): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (text.trim() === "" && attachments.length === 0 && answers.length === 0) problems.push("nothing_written");
  const isTextLong = textBytes(text) > LETTER_TEXT_LONGEST_BYTES;
  if (isTextLong) problems.push("text_too_long");
  const isAnswerLong = answers.some(({ answer }) => textBytes(answer) > ANSWER_LONGEST_BYTES);
  if (isAnswerLong) problems.push("answer_too_long");
  if (!isTextLong && !isAnswerLong && letterBytes({ attachments, text }, answers) > LETTER_LARGEST_PLAINTEXT_BYTES) {
    problems.push("letter_too_large");
  }
  return [...problems, ...attachmentProblems(attachments)];
}

/** What a letter may take at most: a little more than it will. */
function letterBytes({ attachments, text }: Pick<Draft, "attachments" | "text">, answers: Writing["answers"]): number {
  const names = allPartsToSend(attachments).map(({ name }) => name);
  return LETTER_FRAME_BYTES + names.length * FILE_ENTRY_BYTES + textBytes(JSON.stringify([text, answers, names]));
}

/** Length of a text as the protocol counts it. */
export function textBytes(text: string): number {
  return encodeUtf8(text).length;
}

/** The draft without this attachment. */
export function withoutAttachment(draft: Draft, id: number): Draft {
  return { ...draft, attachments: draft.attachments.filter((each) => each.id !== id) };
}

/** What is to be told as soon as files were chosen; the rest may still settle itself. */
export function isAboutSize(problem: DraftProblem): boolean {
  return problem === "files_too_large" || problem === "files_too_many";
}
