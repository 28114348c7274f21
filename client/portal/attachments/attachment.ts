import { KIND_NAMES } from "../../../shared/cleaning/kinds.ts";
import type { GuardAnswer } from "../../workers/guard-messages.ts";
import { plainEnding } from "./plain-ending.ts";

/** What is known of a file that was attached. */
export type Look = { readonly state: "waiting" } | GuardAnswer;

/** What of a file is sent: a clean copy, that and the original, or the original as it is. */
export type Choice = "clean" | "both" | "original";

/** A file that a person has attached, and what is to be sent of it. */
export interface Attachment {
  /** Its number in this page: never one that another had. */
  readonly id: number;
  readonly file: File;
  readonly look: Look;
  readonly choice: Choice;
  /** Otherwise it goes by a name that says nothing. */
  readonly keepsName: boolean;
}

/** A file that was just chosen: nothing of it is sent as it is unless somebody asks for that. */
export function attachmentOf(id: number, file: File): Attachment {
  return { id, file, look: { state: "waiting" }, choice: "clean", keepsName: false };
}

/** Whether it is known what to send of it. */
export function isSettled({ choice, look }: Attachment): boolean {
  return choice === "original" || look.state === "seen";
}

/** Whether looking at it failed, so that trying again may help. */
export function couldNotLook(look: Look): boolean {
  return lacksConnection(look) || (look.state === "refused" && look.code === "guard.failed");
}

/** Whether nothing is known of it because the connection failed: that is no reason to send it as it is. */
export function lacksConnection(look: Look): boolean {
  return look.state === "refused" && look.code === "guard.not_loaded";
}

/** Whether somebody has to say what to do: there is no clean copy, and nobody has asked for the original. */
export function needsChoice({ choice, look }: Attachment): boolean {
  return look.state === "refused" && !lacksConnection(look) && choice !== "original";
}

/** What of an attachment is sent as one file. */
export interface SentPart {
  readonly content: Blob;
  readonly name: string;
  readonly type: string;
}

/**
 * What is sent for it, by the names that it is sent with. `number` counts attachments from 1. Pages ask again and again, for every attachment:
 * files are made of it when it is sent, and not before.
 */
export function partsToSend(attachment: Attachment, number: number): readonly SentPart[] {
  const { choice, file, look } = attachment;
  const original = (): SentPart => ({ content: file, name: originalName(attachment, number), type: file.type });
  if (choice === "original") return [original()];
  if (look.state !== "seen") return [];
  const { ending, type } = KIND_NAMES[look.kind];
  const clean = { content: look.copy, name: `${stemOf(attachment, number)}.${ending}`, type };
  return choice === "both" ? [clean, original()] : [clean];
}

/** Bytes of its files as they are sent; while it is looked at, those that it has. */
export function bytesOf(attachment: Attachment): number {
  if (!isSettled(attachment)) return attachment.file.size;
  return partsToSend(attachment, 1).reduce((sum, { content }) => sum + content.size, 0);
}

/** What its files are called when they are sent. */
export function sentNames(attachment: Attachment, number: number): readonly string[] {
  return partsToSend(attachment, number).map(({ name }) => name);
}

/** A letter or digit must follow the dot: names that end otherwise have no ending. */
const NAME = /^(.+?)(\.[A-Za-z0-9]{1,8})?$/su;

/** A name that says nothing is a number: it is of no language, neither hers nor one that she may not read. */
function stemOf({ file, keepsName }: Attachment, number: number): string {
  return keepsName ? (NAME.exec(file.name)?.[1] ?? file.name) : String(number);
}

function originalName(attachment: Attachment, number: number): string {
  const { choice, file, keepsName } = attachment;
  const own = NAME.exec(file.name)?.[2] ?? "";
  const mark = choice === "both" ? "-original" : "";
  return `${stemOf(attachment, number)}${mark}${keepsName ? own : plainEnding(own)}`;
}
