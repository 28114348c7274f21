import { encodeUtf8, failure, ok, startsWithBytes, type Bytes, type Result } from "../bytes/index.ts";
import { dayField, type Day } from "./day.ts";
import { encodeEnvelope, parseEnvelope, type UntrustedEnvelope } from "./envelope.ts";
import { integer, plainText, record, type Field } from "./field.ts";
import {
  caseIdField,
  instanceIdField,
  organisationIdField,
  sha256Field,
  type CaseId,
  type InstanceId,
  type OrganisationId,
  type Sha256Hex,
} from "./id.ts";
import { REPLIES_MOST, SLOT_BYTES } from "./limits.ts";
import { languageField } from "./text.ts";

/** What an organisation signs when it answers (PROTOCOL.md §6.4). */
export interface Reply {
  readonly case: CaseId;
  readonly day: Day;
  readonly instance: InstanceId;
  readonly language: string;
  readonly organisation: OrganisationId;
  readonly previous: Sha256Hex;
  readonly replyKey: Sha256Hex;
  readonly sequence: number;
  readonly text: string;
}

// age header with one mlkem768x25519 stanza, and the payload's nonce: PROTOCOL.md §4.1, §4.2, §4.4.
const AGE_OVERHEAD_BYTES =
  "age-encryption.org/v1\n".length +
  ("-> mlkem768x25519 ".length + Math.ceil((1120 * 4) / 3) + "\n".length) +
  (Math.ceil((32 * 4) / 3) + "\n".length) +
  ("--- ".length + Math.ceil((32 * 4) / 3) + "\n".length) +
  16;
const STREAM_TAG_BYTES = 16;

/** Plaintext of a slot: the envelope and its filling (PROTOCOL.md §6.5). */
export const SLOT_PLAINTEXT_BYTES: number = SLOT_BYTES - AGE_OVERHEAD_BYTES - STREAM_TAG_BYTES;

export const replyField: Field<Reply> = record<Reply>({
  case: caseIdField,
  day: dayField,
  instance: instanceIdField,
  language: languageField,
  organisation: organisationIdField,
  previous: sha256Field,
  replyKey: sha256Field,
  sequence: integer(0, REPLIES_MOST - 1),
  text: plainText(1, SLOT_PLAINTEXT_BYTES),
});

/** `previous` of the first reply of a case (PROTOCOL.md §6.4). */
export const NO_PREVIOUS: Sha256Hex = "0".repeat(64) as Sha256Hex;

const SPACE = 0x20;

/** A signed reply, filled up to the size of every slot (PROTOCOL.md §6.5). */
export function encodeSlotPlaintext(envelope: UntrustedEnvelope): Result<Bytes, "reply.too_long"> {
  const document = encodeEnvelope(envelope);
  if (document.length > SLOT_PLAINTEXT_BYTES) return failure("reply.too_long");
  const padded = new Uint8Array(SLOT_PLAINTEXT_BYTES).fill(SPACE);
  padded.set(document);
  return ok(padded);
}

/** The signed reply in a slot's plaintext, not verified yet. */
export function parseSlotPlaintext(plaintext: Uint8Array): Result<UntrustedEnvelope, "envelope.malformed"> {
  if (plaintext.length !== SLOT_PLAINTEXT_BYTES) return failure("envelope.malformed");
  let end = plaintext.length;
  while (end > 0 && plaintext[end - 1] === SPACE) end -= 1;
  return parseEnvelope(plaintext.subarray(0, end), SLOT_PLAINTEXT_BYTES);
}

const SEALED_PREFIX = encodeUtf8("age-encryption.org/v1\n");

/** What a deleted slot begins with; random bytes follow (PROTOCOL.md §6.6). */
export const DELETED_SLOT_PREFIX: Bytes = encodeUtf8("amparo/v1/slot-deleted\n");

/** What a slot holds, as far as can be seen without the key (PROTOCOL.md §6.6). */
export function slotState(slot: Uint8Array): "sealed" | "deleted" | "empty" {
  if (startsWithBytes(slot, SEALED_PREFIX)) return "sealed";
  return startsWithBytes(slot, DELETED_SLOT_PREFIX) ? "deleted" : "empty";
}
