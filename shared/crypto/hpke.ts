import { concatBytes, encodeUtf8, zeroBytes, type Bytes } from "../bytes/index.ts";
import { hmacSha256 } from "./hkdf.ts";

// HPKE in base mode (RFC 9180 §5.1), one message per context, for KEM 0x647a (X-Wing), KDF HKDF-SHA256, AEAD ChaCha20-Poly1305.

const SUITE_ID = concatBytes(encodeUtf8("HPKE"), Uint8Array.of(0x64, 0x7a, 0x00, 0x01, 0x00, 0x03));
const MODE_BASE = Uint8Array.of(0x00);
const HASH_BYTES = 32;
const KEY_BYTES = 32;
const NONCE_BYTES = 12;

/** Key and nonce of the only message of a context. */
export interface HpkeContext {
  readonly key: Bytes;
  readonly nonce: Bytes;
}

/** KeySchedule of RFC 9180 §5.1, with empty psk and psk_id. */
export async function hpkeContext(sharedSecret: Bytes, info: Bytes): Promise<HpkeContext> {
  const none = zeroBytes(0);
  // RFC 5869 §2.2: an absent salt is HashLen zero bytes.
  const noSalt = zeroBytes(HASH_BYTES);
  const pskIdHash = await labeledExtract(noSalt, "psk_id_hash", none);
  const infoHash = await labeledExtract(noSalt, "info_hash", info);
  const schedule = concatBytes(MODE_BASE, pskIdHash, infoHash);
  const secret = await labeledExtract(sharedSecret, "secret", none);
  return {
    key: await labeledExpand(secret, "key", schedule, KEY_BYTES),
    nonce: await labeledExpand(secret, "base_nonce", schedule, NONCE_BYTES),
  };
}

function labeledExtract(salt: Bytes, label: string, input: Bytes): Promise<Bytes> {
  return hmacSha256(salt, concatBytes(encodeUtf8("HPKE-v1"), SUITE_ID, encodeUtf8(label), input));
}

// HKDF-Expand of at most one block: T(1) = HMAC(PRK, info ‖ 0x01).
async function labeledExpand(secret: Bytes, label: string, info: Bytes, length: number): Promise<Bytes> {
  const lengthBytes = Uint8Array.of(length >> 8, length & 0xff);
  const labeled = concatBytes(lengthBytes, encodeUtf8("HPKE-v1"), SUITE_ID, encodeUtf8(label), info);
  const block = await hmacSha256(secret, concatBytes(labeled, Uint8Array.of(1)));
  return block.slice(0, length);
}
