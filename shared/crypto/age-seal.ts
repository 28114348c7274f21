import { concatBytes, failure, ok, zeroBytes, type Bytes, type Result } from "../bytes/index.ts";
import { encodeAgeHeader, encodeAuthenticatedHeader, type Stanza } from "../protocol/age-header.ts";
import {
  CHUNK_PLAINTEXT_BYTES,
  CHUNK_TAG_BYTES,
  PAYLOAD_NONCE_BYTES,
  payloadBytes,
} from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { chunkNonce, FILE_KEY_BYTES, fileKeyFrom, headerMac, payloadKey, type FileKey } from "./age-key.ts";

/** Wraps a file key for one recipient; null if what should be the recipient's key is none. */
export type WrapFileKey = (fileKey: FileKey) => Promise<Stanza | null>;

/** A recipient's bytes are no public key: other people chose them, and nothing is sealed. */
export type SealError = "recipient.invalid";

/** A whole age v1 file (PROTOCOL.md §4.1): a fresh file key, one stanza per recipient. */
export async function sealAge(
  sodium: Sodium,
  recipients: readonly WrapFileKey[],
  plaintext: Bytes,
): Promise<Result<Bytes, SealError>> {
  if (recipients.length === 0) throw new TypeError("an age file needs a recipient");
  const fileKey = fileKeyFrom(sodium.randomBytes(FILE_KEY_BYTES));
  if (fileKey === null) throw new TypeError("not a file key");
  try {
    const stanzas: Stanza[] = [];
    for (const wrap of recipients) {
      const stanza = await wrap(fileKey);
      if (stanza === null) return failure("recipient.invalid");
      stanzas.push(stanza);
    }
    const authenticated = encodeAgeHeader(stanzas);
    const header = encodeAuthenticatedHeader(authenticated, await headerMac(fileKey, authenticated));
    const payload = await sealPayload(sodium, fileKey, sodium.randomBytes(PAYLOAD_NONCE_BYTES), plaintext);
    return ok(concatBytes(header, payload));
  } finally {
    sodium.wipe(fileKey);
  }
}

/** Nonce and STREAM of an age file (C2SP age.md "Payload"). A nonce must never serve twice with the same file key. */
export async function sealPayload(
  sodium: Sodium,
  fileKey: FileKey,
  nonce: Bytes,
  plaintext: Uint8Array,
): Promise<Bytes> {
  const key = await payloadKey(fileKey, nonce);
  const sealed = new Uint8Array(payloadBytes(plaintext.length));
  sealed.set(nonce);
  try {
    let offset = PAYLOAD_NONCE_BYTES;
    for (let index = 0; ; index += 1) {
      const chunk = plaintext.subarray(index * CHUNK_PLAINTEXT_BYTES, (index + 1) * CHUNK_PLAINTEXT_BYTES);
      const isLast = (index + 1) * CHUNK_PLAINTEXT_BYTES >= plaintext.length;
      sealed.set(sodium.chachaSeal(chunk, zeroBytes(0), chunkNonce(index, isLast), key), offset);
      offset += chunk.length + CHUNK_TAG_BYTES;
      if (isLast) return sealed;
    }
  } finally {
    sodium.wipe(key);
  }
}
