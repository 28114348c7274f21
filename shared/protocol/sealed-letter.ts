import { failure, ok, parseBase64Unpadded, type Brand, type Bytes, type Result } from "../bytes/index.ts";
import { parseAgeHeader, type AgeHeader, type Stanza } from "./age-header.ts";
import { LETTER_LARGEST_PLAINTEXT_BYTES, RECIPIENTS_MOST, SLOT_BYTES } from "./limits.ts";
import { paddedLetterBytes } from "./padding.ts";

/** A file that is a well-formed sealed letter, as far as can be seen without a key (PROTOCOL.md §4.9). */
export type SealedLetter = Brand<Bytes, "SealedLetter">;
/** A slot's content that is well formed in the same sense (PROTOCOL.md §6.5). */
export type SealedSlot = Brand<Bytes, "SealedSlot">;

export const STANZA_BODY_BYTES = 32;
export const XWING_CIPHERTEXT_BYTES: number = 1088 + 32;
export const PAYLOAD_NONCE_BYTES = 16;
export const CHUNK_PLAINTEXT_BYTES: number = 64 * 1024;
export const CHUNK_TAG_BYTES = 16;

/** More than the header of any letter needs (PROTOCOL.md §1.5). */
export const SEALED_HEADER_LARGEST_BYTES = 8192;

/** The largest file that can be a letter. */
export const SEALED_LETTER_LARGEST_BYTES: number =
  SEALED_HEADER_LARGEST_BYTES + payloadBytes(LETTER_LARGEST_PLAINTEXT_BYTES);

/** Payload of an age file with `plaintext` bytes: nonce, and 16 more bytes a chunk. */
export function payloadBytes(plaintext: number): number {
  return PAYLOAD_NONCE_BYTES + plaintext + CHUNK_TAG_BYTES * Math.max(1, Math.ceil(plaintext / CHUNK_PLAINTEXT_BYTES));
}

/** Accepts a letter for storing, or refuses it (PROTOCOL.md §4.9). */
export function parseSealedLetter(file: Bytes): Result<SealedLetter, "letter.refused"> {
  const header = parseLetterHeader(file);
  if (header === null || !isPaddedPayload(file.length - header.length)) return failure("letter.refused");
  return ok(file as SealedLetter);
}

/** Accepts a slot's content for storing, or refuses it (PROTOCOL.md §6.5). */
export function parseSealedSlot(file: Bytes): Result<SealedSlot, "slot.refused"> {
  const header = file.length === SLOT_BYTES ? parseLetterHeader(file) : null;
  const only = header?.stanzas.length === 1 ? header.stanzas[0] : undefined;
  return only?.type === "mlkem768x25519" ? ok(file as SealedSlot) : failure("slot.refused");
}

function parseLetterHeader(file: Uint8Array): AgeHeader | null {
  const header = parseAgeHeader(file.subarray(0, SEALED_HEADER_LARGEST_BYTES));
  if (!header.ok) return null;
  const { stanzas } = header.value;
  if (stanzas.length > RECIPIENTS_MOST) return null;
  const oneKind = stanzas.every(isXWingStanza) || stanzas.every(isX25519Stanza);
  return oneKind ? header.value : null;
}

function isPaddedPayload(length: number): boolean {
  const chunkBytes = CHUNK_PLAINTEXT_BYTES + CHUNK_TAG_BYTES;
  const sealed = length - PAYLOAD_NONCE_BYTES;
  const plaintext = sealed - CHUNK_TAG_BYTES * Math.ceil(sealed / chunkBytes);
  return plaintext > 0 && paddedLetterBytes(plaintext) === plaintext && payloadBytes(plaintext) === length;
}

/** True for a `mlkem768x25519` stanza of the right lengths (PROTOCOL.md §4.2). */
export function isXWingStanza(stanza: Stanza): boolean {
  return stanza.type === "mlkem768x25519" && hasShape(stanza, XWING_CIPHERTEXT_BYTES);
}

/** True for an `X25519` stanza of the right lengths (PROTOCOL.md §4.3). */
export function isX25519Stanza(stanza: Stanza): boolean {
  return stanza.type === "X25519" && hasShape(stanza, 32);
}

function hasShape({ args, body }: Stanza, shareBytes: number): boolean {
  const share = args.length === 1 ? parseBase64Unpadded(args[0] ?? "") : null;
  return share?.ok === true && share.value.length === shareBytes && body.length === STANZA_BODY_BYTES;
}
