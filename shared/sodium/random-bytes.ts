import type { Bytes } from "../bytes/index.ts";

const RANDOM_BYTES_AT_ONCE = 65_536;

/** Random bytes of the system's generator, which libsodium's JavaScript asks too, but four bytes at a time. */
export function randomBytes(length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let offset = 0; offset < length; offset += RANDOM_BYTES_AT_ONCE) {
    crypto.getRandomValues(bytes.subarray(offset, offset + RANDOM_BYTES_AT_ONCE));
  }
  return bytes;
}
