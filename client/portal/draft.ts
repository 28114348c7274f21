import { encodeUtf8 } from "../../shared/bytes/index.ts";
import { withoutUnprintable } from "../../shared/source/plain-text.ts";
import type { Writing } from "../workers/portal-calls.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Attachment } from "./attachments/attachment.ts";
import { allFilesToSend, attachmentProblems, type AttachmentProblem } from "./attachments/attachments.ts";

/** What a person is writing. It lives in the page only. */
export interface Draft {
  /** Language of the text, PROTOCOL.md §4.6; `und` when it is none of those offered. */
  readonly language: string;
  readonly text: string;
  /** Something that no letter can hold was taken out of the text: the person is told while they write. */
  readonly isCleaned: boolean;
  readonly attachments: readonly Attachment[];
}

/** What a person changes in the fields of a draft. */
export type DraftChange = Partial<Pick<Draft, "language" | "text">>;

/** A draft with nothing in it. */
export function emptyDraft(language: string): Draft {
  return { language, text: "", isCleaned: false, attachments: [] };
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
export function isEmptyDraft({ attachments, text }: Draft): boolean {
  return text === "" && attachments.length === 0;
}

/** What stands in the way of sending a draft. */
export type DraftProblem = "nothing_written" | "text_too_long" | AttachmentProblem;

/** Everything that stands in the way of sending a draft. Files alone will do, and so do words alone. */
export function draftProblems({ attachments, text }: Draft): readonly DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (text.trim() === "" && attachments.length === 0) problems.push("nothing_written");
  if (textBytes(text) > LETTER_TEXT_LONGEST_BYTES) problems.push("text_too_long");
  return [...problems, ...attachmentProblems(attachments)];
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
