import { zeroBytes, type Bytes } from "../../shared/bytes/index.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

const NONCE_BYTES = 12;

/**
 * Bytes that nobody can tell from sealed ones (PROTOCOL.md §7.4): the key stream of a key that is forgotten at once. A
 * thousand times as fast as asking the system for each byte, which at this amount would stop the server for half a second.
 */
export function createFiller(sodium: Sodium, length: number): Bytes {
  const key = sodium.randomBytes(KEY_BYTES);
  try {
    return sodium.chachaSeal(zeroBytes(length), zeroBytes(0), zeroBytes(NONCE_BYTES), key).subarray(0, length);
  } finally {
    sodium.wipe(key);
  }
}
