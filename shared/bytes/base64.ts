import type { Bytes } from "./bytes.ts";
import { failure, ok, type Result } from "./result.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUES: ReadonlyMap<string, number> = new Map(Array.from(ALPHABET, (letter, value) => [letter, value]));

/** RFC 4648 §4 without padding, as age writes it. */
export function encodeBase64Unpadded(bytes: Uint8Array): string {
  const letters: string[] = [];
  for (let index = 0; index < bytes.length; index += 3) {
    const group = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    const count = Math.min(bytes.length - index, 3) + 1;
    for (let k = 0; k < count; k += 1) letters.push(ALPHABET.charAt((group >> (18 - 6 * k)) & 63));
  }
  return letters.join("");
}

/** RFC 4648 §4 with padding (PROTOCOL.md §1.1). */
export function encodeBase64(bytes: Uint8Array): string {
  const letters = encodeBase64Unpadded(bytes);
  return letters + "=".repeat((4 - (letters.length % 4)) % 4);
}

/** Bytes of unpadded base64; padding, other letters and non-zero unused bits are refused. */
export function parseBase64Unpadded(text: string): Result<Bytes, "base64.malformed"> {
  if (text.length % 4 === 1) return failure("base64.malformed");
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let offset = 0;
  let bits = 0;
  let pending = 0;
  for (const letter of text) {
    const value = VALUES.get(letter);
    if (value === undefined) return failure("base64.malformed");
    pending = (pending << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes[offset] = pending >> bits;
      pending &= (1 << bits) - 1;
      offset += 1;
    }
  }
  return pending === 0 ? ok(bytes) : failure("base64.malformed");
}

/** Bytes of padded, canonical base64. */
export function parseBase64(text: string): Result<Bytes, "base64.malformed"> {
  if (text.length % 4 !== 0) return failure("base64.malformed");
  return parseBase64Unpadded(text.replace(/={1,2}$/, ""));
}
