import { encodeUtf8, failure, ok, startsWithBytes, type Brand, type Bytes, type Result } from "../bytes/index.ts";
import { parseAgeHeader, type Stanza } from "./age-header.ts";
import {
  CHUNK_PLAINTEXT_BYTES,
  CHUNK_TAG_BYTES,
  isX25519Stanza,
  isXWingStanza,
  PAYLOAD_NONCE_BYTES,
  SEALED_HEADER_LARGEST_BYTES,
  SEALED_LETTER_LARGEST_BYTES,
} from "./sealed-letter.ts";

/** An age file that somebody has sealed with a program of their own, well formed as far as can be seen without a key (PROTOCOL.md §4.11). */
export type SealedFile = Brand<Bytes, "SealedFile">;

/**
 * Why a file was refused, so that whoever sent it can be told what to do (PROTOCOL.md §4.11): there is nothing in it, it is too large,
 * no age file at all, one in letters (armored), one for a passphrase or for nobody whose kind of key is known, or one that is not whole.
 */
export type SealedFileError =
  | "sealed.empty"
  | "sealed.too_large"
  | "sealed.not_age"
  | "sealed.armored"
  | "sealed.passphrase"
  | "sealed.other_recipients"
  | "sealed.damaged";

const VERSION_LINE: Bytes = encodeUtf8("age-encryption.org/v1\n");
const ARMOR_BEGIN: Bytes = encodeUtf8("-----BEGIN AGE ENCRYPTED FILE-----");

/** Accepts a file that stock programs have sealed, or refuses it with what is wrong (PROTOCOL.md §4.11). Never throws on hostile bytes. */
export function parseSealedFile(file: Bytes): Result<SealedFile, SealedFileError> {
  if (file.length === 0) return failure("sealed.empty");
  if (file.length > SEALED_LETTER_LARGEST_BYTES) return failure("sealed.too_large");
  if (startsWithBytes(file, ARMOR_BEGIN)) return failure("sealed.armored");
  if (!startsWithBytes(file, VERSION_LINE)) return failure("sealed.not_age");
  const header = parseAgeHeader(file.subarray(0, SEALED_HEADER_LARGEST_BYTES));
  if (!header.ok) return failure("sealed.damaged");
  const wrong = stanzasError(header.value.stanzas) ?? payloadError(file.length - header.value.length);
  return wrong === null ? ok(file as SealedFile) : failure(wrong);
}

/** Stanzas of other kinds are somebody else's, or random ones that some programs add to every file: a reader passes over them. */
function stanzasError(stanzas: readonly Stanza[]): SealedFileError | null {
  if (stanzas.some(({ type }) => type === "scrypt")) return "sealed.passphrase";
  const known = stanzas.filter(({ type }) => type === "mlkem768x25519" || type === "X25519");
  if (known.length === 0) return "sealed.other_recipients";
  return known.every(isXWingStanza) || known.every(isX25519Stanza) ? null : "sealed.damaged";
}

/** A nonce and at least one chunk, of which only the last may be shorter, and none is empty. */
function payloadError(length: number): SealedFileError | null {
  const sealed = length - PAYLOAD_NONCE_BYTES;
  const last = sealed % (CHUNK_PLAINTEXT_BYTES + CHUNK_TAG_BYTES);
  if (sealed === CHUNK_TAG_BYTES) return "sealed.empty";
  return sealed > 0 && (last === 0 || last > CHUNK_TAG_BYTES) ? null : "sealed.damaged";
}
