import type { Brand, Bytes } from "../bytes/index.ts";
import { dayField, type Day } from "./day.ts";
import type { DeskSeed } from "./desk-login.ts";
import { embeddedObject, type JsonObject } from "./embedded-json.ts";
import { envelopeField, type UntrustedEnvelope } from "./envelope.ts";
import {
  base64Bytes,
  choice,
  constant,
  distinct,
  encodeDocument,
  integer,
  key,
  list,
  nullable,
  pattern,
  plainText,
  record,
  type Field,
} from "./field.ts";
import {
  caseIdField,
  instanceIdField,
  sha256Field,
  submissionIdField,
  type CaseId,
  type InstanceId,
  type Sha256Hex,
  type SubmissionId,
} from "./id.ts";
import {
  CASE_WORK_LARGEST_BYTES,
  FILES_MOST,
  KEY_BYTES,
  LETTER_TEXT_LONGEST_BYTES,
  REPLIES_MOST,
  SLOT_BYTES,
} from "./limits.ts";
import { filesOf, keptDocumentField, type KeptDocument } from "./kept-document.ts";
import { mechanismUpdatesField, type MechanismUpdates } from "./mechanism-update.ts";
import { languageField } from "./text.ts";

// The contents of a vault: PROTOCOL.md §9.2. The tables below are part of that section.

/** Ed25519 seed of an organisation's root. */
export type RootSeed = Brand<Bytes, "RootSeed">;
/** Ed25519 seed that signs replies and collection receipts. */
export type ReplySeed = Brand<Bytes, "ReplySeed">;

/** An organisation's secrets, and its profile as last signed. */
export interface OrganisationSecrets {
  readonly desk: DeskSeed;
  readonly profile: UntrustedEnvelope;
  readonly reply: ReplySeed;
  readonly root: RootSeed;
}

/** The keys of one week. `identities` are age texts: `AGE-SECRET-KEY-PQ-1…` and `AGE-SECRET-KEY-1…`. */
export interface IntakeWeek {
  readonly certificate: UntrustedEnvelope;
  readonly first: Day;
  readonly identities: readonly string[];
  readonly last: Day;
}

const CONTINUITIES = ["first", "proven", "unproven"] as const;

/** How a letter is tied to its case (PROTOCOL.md §4.8). */
export type Continuity = (typeof CONTINUITIES)[number];

/** A letter that was opened, and where it came from. */
export interface VaultLetter {
  readonly continuity: Continuity;
  readonly day: Day;
  readonly letter: KeptDocument;
  /** Places (from 0) of the files of its evidence that lie somewhere else than in the bundle: saved, or called so by a person. */
  readonly saved: readonly number[];
  /** SHA-256 of the sealed letter. */
  readonly sealed: Sha256Hex;
}

/** A reply that was written, and its sealed form for as long as a bundle may have to carry it again. */
export interface VaultReply {
  /** The day of the first outgoing bundle that took it along; null before, and then nobody else has it. */
  readonly carried: Day | null;
  readonly day: Day;
  readonly language: string;
  /** SHA-256 of its signed payload, for the next reply's `previous`. */
  readonly payload: Sha256Hex;
  readonly sequence: number;
  /** The sealed slot, until 77 days after `carried` (PROTOCOL.md §9.2); null afterwards. */
  readonly slot: Bytes | null;
  readonly text: string;
}

/** One person's letters and replies. */
export interface VaultCase {
  readonly case: CaseId;
  readonly instance: InstanceId;
  readonly letters: readonly VaultLetter[];
  readonly notes: string;
  readonly replies: readonly VaultReply[];
  /** What caseworkers made of it (PROTOCOL.md §9.5); null before they did. Read and written by casework alone, which knows what it says. */
  readonly work: JsonObject | null;
}

/** A submission whose letter is safely in the vault (or was removed from it), and whose deletion has to be ordered (PROTOCOL.md §3.6). */
export interface PendingReceipt {
  readonly day: Day;
  readonly instance: InstanceId;
  readonly letter: Sha256Hex;
  readonly submission: SubmissionId;
}

/** A console's whole memory. */
export interface Vault {
  readonly cases: readonly VaultCase[];
  readonly intake: readonly IntakeWeek[];
  readonly kind: "vault";
  /** Null for what came with the release. */
  readonly mechanisms: MechanismUpdates | null;
  readonly organisation: OrganisationSecrets;
  /** Kept for RETENTION_DAYS: every outgoing bundle repeats them, so that a lost stick loses nothing. */
  readonly receipts: readonly PendingReceipt[];
  /** How often it has been saved: of two copies, the one with more is the newer. */
  readonly saves: number;
  readonly version: 1;
}

/** Cases that one vault can hold. */
export const CASES_MOST = 100_000;
/** Letters that one case can hold. */
export const LETTERS_PER_CASE = 10_000;
/** Receipts that one vault can hold. */
export const RECEIPTS_MOST = 100_000;
/** Weeks of intake keys that one vault can hold. */
export const WEEKS_MOST = 520;

const intakeWeekField: Field<IntakeWeek> = record<IntakeWeek>({
  certificate: envelopeField,
  first: dayField,
  identities: list(pattern("AGE-SECRET-KEY-(?:PQ-)?1[0-9A-Z]+", 100), 1, 8),
  last: dayField,
});

const vaultLetterField: Field<VaultLetter> = record<VaultLetter>({
  continuity: choice(CONTINUITIES),
  day: dayField,
  letter: keptDocumentField,
  saved: distinct(list(integer(0, FILES_MOST - 1), 0, FILES_MOST), String),
  sealed: sha256Field,
});

const vaultReplyField: Field<VaultReply> = record<VaultReply>({
  carried: nullable(dayField),
  day: dayField,
  language: languageField,
  payload: sha256Field,
  sequence: integer(0, REPLIES_MOST - 1),
  slot: nullable(base64Bytes(SLOT_BYTES)),
  text: plainText(1, SLOT_BYTES),
});

/** The work of a case as a vault carries it (PROTOCOL.md §9.5). */
export const vaultWorkField: Field<JsonObject> = embeddedObject(CASE_WORK_LARGEST_BYTES);

const vaultCaseField: Field<VaultCase> = record<VaultCase>({
  case: caseIdField,
  instance: instanceIdField,
  letters: distinct(list(vaultLetterField, 1, LETTERS_PER_CASE), (item) => item.letter.submission),
  notes: plainText(0, LETTER_TEXT_LONGEST_BYTES),
  replies: list(vaultReplyField, 0, REPLIES_MOST),
  work: nullable(vaultWorkField),
});

export const vaultField: Field<Vault> = record<Vault>({
  cases: distinct(list(vaultCaseField, 0, CASES_MOST), (item) => `${item.instance} ${item.case}`),
  intake: distinct(list(intakeWeekField, 0, WEEKS_MOST), (week) => week.first),
  kind: constant("vault"),
  mechanisms: nullable(mechanismUpdatesField),
  organisation: record<OrganisationSecrets>({
    desk: key(KEY_BYTES),
    profile: envelopeField,
    reply: key(KEY_BYTES),
    root: key(KEY_BYTES),
  }),
  receipts: distinct(
    list(
      record<PendingReceipt>({
        day: dayField,
        instance: instanceIdField,
        letter: sha256Field,
        submission: submissionIdField,
      }),
      0,
      RECEIPTS_MOST,
    ),
    (receipt) => `${receipt.instance} ${receipt.submission}`,
  ),
  saves: integer(0, Number.MAX_SAFE_INTEGER),
  version: constant(1),
});

/** The length of a letter in the encoded vault, in bytes, when all of its files have been saved: it is never longer. */
export function vaultLetterBytes({ letter, ...item }: Omit<VaultLetter, "saved">): number {
  return encodeDocument(vaultLetterField, { ...item, letter, saved: [...filesOf(letter).keys()] }).length;
}

/** The length of a reply in the encoded vault, in bytes, when a bundle has carried it: it is never longer. */
export function vaultReplyBytes(reply: VaultReply): number {
  return encodeDocument(vaultReplyField, { ...reply, carried: reply.day }).length;
}

/** The length of a case's work in the encoded vault, in bytes. */
export function vaultWorkBytes(work: JsonObject): number {
  return encodeDocument(vaultWorkField, work).length;
}
