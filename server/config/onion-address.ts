import { createHash } from "node:crypto";

const ADDRESS = /^([a-z2-7]{56})\.onion$/;
const ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
const KEY_BYTES = 32;
const VERSION = 3;

/** True for the name of an onion service of version 3 whose checksum is right (rend-spec-v3, section 6): a typing error would lead people nowhere. */
export function isOnionAddress(name: string): boolean {
  const [, letters] = ADDRESS.exec(name) ?? [];
  if (letters === undefined) return false;
  const bytes = fromBase32(letters);
  const key = bytes.subarray(0, KEY_BYTES);
  const hash = createHash("sha3-256").update(".onion checksum").update(key).update(Uint8Array.of(VERSION)).digest();
  return bytes.equals(Buffer.concat([key, hash.subarray(0, 2), Uint8Array.of(VERSION)]));
}

/** Letters of five bits each (RFC 4648 section 6), eight of which make five bytes. */
function fromBase32(letters: string): Buffer {
  const bits = [...letters].map((letter) => ALPHABET.indexOf(letter).toString(2).padStart(5, "0")).join("");
  return Buffer.from(
    Array.from({ length: bits.length / 8 }, (_, i) => Number.parseInt(bits.slice(i * 8, i * 8 + 8), 2)),
  );
}
