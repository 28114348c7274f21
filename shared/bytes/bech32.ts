import type { Bytes } from "./bytes.ts";
import { failure, ok, type Result } from "./result.ts";

// Bech32 (BIP 173) as the age specification uses it: no length limit, one case throughout.

const ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
const GENERATOR = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3] as const;
const CHECKSUM_LETTERS = 6;

function polymod(values: Iterable<number>): number {
  let checksum = 1;
  for (const value of values) {
    const top = checksum >>> 25;
    checksum = ((checksum & 0x1ffffff) << 5) ^ value;
    GENERATOR.forEach((generator, bit) => {
      if (((top >>> bit) & 1) === 1) checksum ^= generator;
    });
  }
  return checksum >>> 0;
}

function expandPrefix(prefix: string): number[] {
  const codes = [...prefix].map((letter) => letter.charCodeAt(0));
  return [...codes.map((code) => code >> 5), 0, ...codes.map((code) => code & 31)];
}

function toFiveBits(bytes: Uint8Array): number[] {
  const values: number[] = [];
  let pending = 0;
  let bits = 0;
  for (const byte of bytes) {
    pending = ((pending << 8) | byte) & 0xfff;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      values.push((pending >> bits) & 31);
    }
  }
  if (bits > 0) values.push((pending << (5 - bits)) & 31);
  return values;
}

function fromFiveBits(values: readonly number[]): Bytes | null {
  const bytes = new Uint8Array(Math.floor((values.length * 5) / 8));
  let pending = 0;
  let bits = 0;
  let offset = 0;
  for (const value of values) {
    pending = ((pending << 5) | value) & 0xfff;
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[offset] = (pending >> bits) & 0xff;
      offset += 1;
    }
  }
  const unusedBits = pending & ((1 << bits) - 1);
  return bits < 5 && unusedBits === 0 ? bytes : null;
}

/** Bech32 text in lower case. `prefix` is the human-readable part, in lower case. */
export function encodeBech32(prefix: string, bytes: Uint8Array): string {
  const values = toFiveBits(bytes);
  const checksum = polymod([...expandPrefix(prefix), ...values, 0, 0, 0, 0, 0, 0]) ^ 1;
  for (let k = 0; k < CHECKSUM_LETTERS; k += 1) values.push((checksum >> (5 * (5 - k))) & 31);
  return `${prefix}1${values.map((value) => ALPHABET.charAt(value)).join("")}`;
}

/** Bytes of Bech32 text with exactly this human-readable part (given in lower case; the text may be in either case, not mixed). */
export function parseBech32(prefix: string, text: string): Result<Bytes, "bech32.malformed"> {
  // Case folding maps letters outside of ASCII into it: the Kelvin sign would pass for a K.
  if (!/^[\x21-\x7e]*$/.test(text)) return failure("bech32.malformed");
  const lower = text.toLowerCase();
  if (text !== lower && text !== text.toUpperCase()) return failure("bech32.malformed");
  if (!lower.startsWith(`${prefix}1`)) return failure("bech32.malformed");
  const values = [...lower.slice(prefix.length + 1)].map((letter) => ALPHABET.indexOf(letter));
  if (values.length < CHECKSUM_LETTERS || values.includes(-1)) return failure("bech32.malformed");
  if (polymod([...expandPrefix(prefix), ...values]) !== 1) return failure("bech32.malformed");
  const bytes = fromFiveBits(values.slice(0, -CHECKSUM_LETTERS));
  return bytes === null ? failure("bech32.malformed") : ok(bytes);
}
