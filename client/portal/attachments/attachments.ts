import { EVIDENCE_LARGEST_BYTES, FILES_MOST } from "../../../shared/protocol/limits.ts";
import {
  bytesOf,
  isSettled,
  lacksConnection,
  needsChoice,
  partsToSend,
  type Attachment,
  type Look,
  type SentPart,
} from "./attachment.ts";

/** What stands in the way of sending attachments. */
export type AttachmentProblem =
  "files_too_large" | "files_too_many" | "files_being_looked_at" | "files_not_looked_at" | "files_need_choice";

/** What a person changes of an attachment; one that is waiting is looked at again. */
export type AttachmentChange = Partial<
  Pick<Attachment, "choice" | "keepsName"> & { readonly look: Extract<Look, { state: "waiting" }> }
>;

/** The attachments with a change to one of them. Looking again is for all that lacked a connection: it has come back for all of them. */
export function withChange(
  attachments: readonly Attachment[],
  id: number,
  change: AttachmentChange,
): readonly Attachment[] {
  return attachments.map((each) => {
    if (each.id === id) return { ...each, ...change };
    return change.look !== undefined && lacksConnection(each.look) ? { ...each, look: change.look } : each;
  });
}

/** The attachments with what is now known of one of them. */
export function withLook(attachments: readonly Attachment[], id: number, look: Look): readonly Attachment[] {
  return attachments.map((each) => (each.id === id ? { ...each, look } : each));
}

/** Everything that is sent, in order. */
export function allFilesToSend(attachments: readonly Attachment[]): readonly File[] {
  return allPartsToSend(attachments).map(
    ({ content, name, type }) => new File([content], name, { type, lastModified: 0 }),
  );
}

/** The same before files are made of it. */
export function allPartsToSend(attachments: readonly Attachment[]): readonly SentPart[] {
  return attachments.flatMap((each, index) => partsToSend(each, index + 1));
}

/**
 * The attachments without the one of which the file at `place` (from 0) was, when these were sent: a file that changed cannot be read any
 * more, and has to be chosen again.
 */
export function withoutSent(
  attachments: readonly Attachment[],
  sent: readonly Attachment[],
  place: number,
): readonly Attachment[] {
  const ids = sent.flatMap((each, index) => partsToSend(each, index + 1).map(() => each.id));
  return attachments.filter(({ id }) => id !== ids[place]);
}

/** Bytes of all files as they are sent; of a file that is still looked at, those that it has. */
export function bytesToSend(attachments: readonly Attachment[]): number {
  return attachments.reduce((sum, each) => sum + bytesOf(each), 0);
}

/** Everything that stands in the way of sending these. */
export function attachmentProblems(attachments: readonly Attachment[]): readonly AttachmentProblem[] {
  const problems: AttachmentProblem[] = [];
  const unsettled = attachments.filter((each) => !isSettled(each));
  if (bytesToSend(attachments) > EVIDENCE_LARGEST_BYTES) problems.push("files_too_large");
  if (allPartsToSend(attachments).length > FILES_MOST) problems.push("files_too_many");
  if (unsettled.some(({ look }) => look.state !== "refused")) problems.push("files_being_looked_at");
  if (unsettled.some(({ look }) => lacksConnection(look))) problems.push("files_not_looked_at");
  if (unsettled.some(needsChoice)) problems.push("files_need_choice");
  return problems;
}
