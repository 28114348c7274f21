import { encodeUtf8 } from "../../shared/bytes/index.ts";
import { withoutUnprintable } from "../../shared/source/plain-text.ts";
import type { Writing } from "../workers/portal-calls.ts";
import { EVIDENCE_LARGEST_BYTES, FILES_MOST, LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";

/** What a person is writing. It lives in the page only. */
export interface Draft {
  /** Language of the text, PROTOCOL.md §4.6; `und` when it is none of those offered. */
  readonly language: string;
  readonly text: string;
  /** Something that no letter can hold was taken out of the text: the person is told while they write. */
  readonly isCleaned: boolean;
  readonly files: readonly File[];
}

/** What a person changes in the fields of a draft. */
export type DraftChange = Partial<Pick<Draft, "language" | "text">>;

/** A draft with nothing in it. */
export function emptyDraft(language: string): Draft {
  return { language, text: "", isCleaned: false, files: [] };
}

/** The draft with a change, as a letter can hold it. */
export function changeDraft(draft: Draft, { language = draft.language, text = draft.text }: DraftChange): Draft {
  const clean = withoutUnprintable(text);
  return { ...draft, language, text: clean, isCleaned: clean !== text || (draft.isCleaned && clean !== "") };
}

/** The draft as it is sent, with what was answered besides. */
export function writingOf({ language, text, files }: Draft, answers: Writing["answers"]): Writing {
  return { answers, language, text, files };
}

/** True when there is nothing in it that could be lost. */
export function isEmptyDraft({ text, files }: Draft): boolean {
  return text === "" && files.length === 0;
}

/** What stands in the way of sending a draft. */
export type DraftProblem = "nothing_written" | "text_too_long" | "files_too_large" | "files_too_many";

/** Everything that stands in the way of sending a draft. Files alone will do, and so do words alone. */
export function draftProblems({ text, files }: Draft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (text.trim() === "" && files.length === 0) problems.push("nothing_written");
  if (textBytes(text) > LETTER_TEXT_LONGEST_BYTES) problems.push("text_too_long");
  if (filesBytes(files) > EVIDENCE_LARGEST_BYTES) problems.push("files_too_large");
  if (files.length > FILES_MOST) problems.push("files_too_many");
  return problems;
}

/** Length of a text as the protocol counts it. */
export function textBytes(text: string): number {
  return encodeUtf8(text).length;
}

/** Bytes of all files together. */
export function filesBytes(files: readonly File[]): number {
  return files.reduce((sum, file) => sum + file.size, 0);
}

/** The draft without the file at this place. */
export function withoutFile(draft: Draft, index: number): Draft {
  return { ...draft, files: draft.files.filter((_, place) => place !== index) };
}
