import { concatBytes, encodeUtf8, failure, ok, type Brand, type Bytes, type Result } from "../bytes/index.ts";
import { evidenceField, type Evidence } from "./evidence.ts";
import {
  base64Bytes,
  constant,
  distinct,
  encodeDocument,
  key,
  list,
  nullable,
  oneOf,
  parseDocument,
  pattern,
  plainText,
  record,
  type Field,
} from "./field.ts";
import {
  caseIdField,
  instanceIdField,
  organisationIdField,
  submissionIdField,
  type CaseId,
  type InstanceId,
  type OrganisationId,
  type SubmissionId,
} from "./id.ts";
import {
  ANSWER_LONGEST_BYTES,
  ANSWERS_MOST,
  KEY_BYTES,
  LETTER_LARGEST_PLAINTEXT_BYTES,
  LETTER_TEXT_LONGEST_BYTES,
} from "./limits.ts";
import { paddedLetterBytes } from "./padding.ts";
import { XWING_PUBLIC_KEY_BYTES, type XWingPublicKey } from "./recipient.ts";
import { languageField } from "./text.ts";

/** Key of the proof that a follow-up comes from the same codename (PROTOCOL.md §4.8). */
export type FollowupMacKey = Brand<Bytes, "FollowupMacKey">;
/** Key that slot addresses are derived from (PROTOCOL.md §6.3). */
export type SlotKey = Brand<Bytes, "SlotKey">;

/** What the organisation needs to reply to a source. */
export interface ReplyKeys {
  readonly macKey: FollowupMacKey;
  readonly publicKey: XWingPublicKey;
  readonly slotKey: SlotKey;
}

/** An answer to one question of a form, or what is said of one use (`shared/mechanisms/consent-answers.ts`). */
export interface Answer {
  readonly answer: string;
  readonly question: string;
}

/** What every letter has, whatever its kind. */
export interface LetterBase {
  readonly answers: readonly Answer[];
  readonly case: CaseId;
  readonly instance: InstanceId;
  readonly language: string;
  readonly organisation: OrganisationId;
  readonly submission: SubmissionId;
  readonly text: string;
  readonly version: 1;
}

/** The first letter of a case. */
export interface Report extends LetterBase {
  readonly evidence: Evidence | null;
  readonly reply: ReplyKeys;
  readonly type: "report";
}

/** A later letter of a case. */
export interface Followup extends LetterBase {
  readonly evidence: Evidence | null;
  readonly mac: Bytes;
  readonly type: "followup";
}

/** A letter that takes consent back: what `answers` say no to; everything, where they say no to nothing. */
export interface Withdrawal extends LetterBase {
  readonly mac: Bytes;
  readonly type: "withdrawal";
}

/** A letter that asks for everything of the case to be deleted; `text` may say why, or nothing. */
export interface Erasure extends LetterBase {
  readonly mac: Bytes;
  readonly type: "erasure";
}

/** A letter that proves that it comes from the codename of a case (PROTOCOL.md §4.8). */
export type LaterLetter = Followup | Withdrawal | Erasure;

/** The document inside a sealed letter (PROTOCOL.md §4.6). */
export type Letter = Report | LaterLetter;

/** What a letter says of its evidence (PROTOCOL.md §4.7): null when there is none, and for a kind that has none. */
export function evidenceOf(letter: Letter): Evidence | null {
  return "evidence" in letter ? letter.evidence : null;
}

export const replyKeysField: Field<ReplyKeys> = record<ReplyKeys>({
  macKey: key(KEY_BYTES),
  publicKey: key(XWING_PUBLIC_KEY_BYTES),
  slotKey: key(KEY_BYTES),
});

/** The answers of a letter (PROTOCOL.md §4.6). */
export const answersField: Field<readonly Answer[]> = distinct(
  list(
    record<Answer>({ answer: plainText(0, ANSWER_LONGEST_BYTES), question: pattern("[a-z0-9.-]+", 64) }),
    0,
    ANSWERS_MOST,
  ),
  (answer) => answer.question,
);

/** The fields of what every letter has. */
export const letterBase: { readonly [K in keyof LetterBase]: Field<LetterBase[K]> } = {
  answers: answersField,
  case: caseIdField,
  instance: instanceIdField,
  language: languageField,
  organisation: organisationIdField,
  submission: submissionIdField,
  text: plainText(0, LETTER_TEXT_LONGEST_BYTES),
  version: constant(1),
};

const reportField: Field<Report> = record<Report>({
  ...letterBase,
  evidence: nullable(evidenceField),
  reply: replyKeysField,
  type: constant("report"),
});

const followupField: Field<Followup> = record<Followup>({
  ...letterBase,
  evidence: nullable(evidenceField),
  mac: base64Bytes(KEY_BYTES),
  type: constant("followup"),
});

const withdrawalField: Field<Withdrawal> = record<Withdrawal>({
  ...letterBase,
  mac: base64Bytes(KEY_BYTES),
  type: constant("withdrawal"),
});

const erasureField: Field<Erasure> = record<Erasure>({
  ...letterBase,
  mac: base64Bytes(KEY_BYTES),
  type: constant("erasure"),
});

export const letterField: Field<Letter> = oneOf<Letter>("type", {
  report: widen(reportField),
  followup: widen(followupField),
  withdrawal: widen(withdrawalField),
  erasure: widen(erasureField),
});

// `oneOf` picks the field by the type that is written, so each is only ever asked to write its own.
function widen<T extends Letter>(field: Field<T>): Field<Letter> {
  return { read: field.read, write: (letter) => field.write(letter as T) };
}

/** A letter before its proof of continuity is computed. */
export type UnprovenLetter = Omit<Followup, "mac"> | Omit<Withdrawal, "mac"> | Omit<Erasure, "mac">;

const unprovenFollowup: Field<Omit<Followup, "mac">> = record<Omit<Followup, "mac">>({
  ...letterBase,
  evidence: nullable(evidenceField),
  type: constant("followup"),
});
const unprovenWithdrawal: Field<Omit<Withdrawal, "mac">> = record<Omit<Withdrawal, "mac">>({
  ...letterBase,
  type: constant("withdrawal"),
});

const unprovenErasure: Field<Omit<Erasure, "mac">> = record<Omit<Erasure, "mac">>({
  ...letterBase,
  type: constant("erasure"),
});

/** The bytes that a proof of continuity covers (PROTOCOL.md §4.8). */
export function provenBytes(letter: UnprovenLetter): Bytes {
  return concatBytes(encodeUtf8("amparo/v1/followup\0"), encodeUnproven(letter));
}

function encodeUnproven(letter: UnprovenLetter): Bytes {
  switch (letter.type) {
    case "followup":
      return encodeDocument(unprovenFollowup, letter);
    case "withdrawal":
      return encodeDocument(unprovenWithdrawal, letter);
    case "erasure":
      return encodeDocument(unprovenErasure, letter);
  }
}

const SPACE = 0x20;

/** Why a letter was not written. */
export type LetterWriteError = "letter.too_large" | "letter.malformed";

/**
 * The padded plaintext of a letter (PROTOCOL.md §4.5). A letter that no reader would accept (a text with control characters, too
 * many files) is not written: sealed and sent, it would be lost.
 */
export function encodeLetter(letter: Letter): Result<Bytes, LetterWriteError> {
  const document = encodeDocument(letterField, letter);
  const size = paddedLetterBytes(document.length);
  if (size === null) return failure("letter.too_large");
  const padded = new Uint8Array(size).fill(SPACE);
  padded.set(document);
  return parseLetter(padded).ok ? ok(padded) : failure("letter.malformed");
}

/** Why a letter's plaintext was refused. */
export type LetterError = "document.malformed" | "document.too_large" | "letter.padding";

/** Reads the padded plaintext of a letter (PROTOCOL.md §4.5, §4.6). */
export function parseLetter(plaintext: Uint8Array): Result<Letter, LetterError> {
  let end = plaintext.length;
  while (end > 0 && plaintext[end - 1] === SPACE) end -= 1;
  if (paddedLetterBytes(end) !== plaintext.length) return failure("letter.padding");
  return parseDocument(letterField, plaintext.subarray(0, end), LETTER_LARGEST_PLAINTEXT_BYTES);
}
