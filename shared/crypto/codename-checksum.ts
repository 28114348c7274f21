import { sha256HexNow } from "./hash-now.ts";

/** What the place of a word in its list has, what a codename has without its checksum, and what a byte has. */
const WORD_BITS = 11;
const CODENAME_BITS = 128;
const BYTE_BITS = 8;

/**
 * True when the checksum fits of the codename (PROTOCOL.md §6.1) whose words have these places in their list, from 0. Where hundreds
 * are tried: reading one from its words takes a millisecond, and ten times that without JIT.
 */
export function checksumFits(places: readonly number[]): boolean {
  const bits = places.map((place) => place.toString(2).padStart(WORD_BITS, "0")).join("");
  const bytes = Uint8Array.from({ length: CODENAME_BITS / BYTE_BITS }, (_, index) =>
    Number.parseInt(bits.slice(index * BYTE_BITS, (index + 1) * BYTE_BITS), 2),
  );
  return sha256HexNow(bytes).startsWith(Number.parseInt(bits.slice(CODENAME_BITS), 2).toString(16));
}
