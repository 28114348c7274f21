import type { Sodium } from "../../sodium/sodium.ts";

/** Letters and digits that nobody takes for each other. */
const ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
const LETTERS = 8;

/**
 * A reference for a case, such as "K7QF-2M9X": random, because it stands in every letter. The id of the case may not, nor anything made of
 * it: whoever finds a codename computes it (PROTOCOL.md §6.2), and would know whose letter it is.
 */
export function createCaseReference(sodium: Pick<Sodium, "randomBytes">): string {
  const letters = Array.from(sodium.randomBytes(LETTERS), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join("");
  return `${letters.slice(0, LETTERS / 2)}-${letters.slice(LETTERS / 2)}`;
}
