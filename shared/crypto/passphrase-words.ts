import type { Sodium } from "../sodium/sodium.ts";
import type { WordList } from "./codename.ts";

/** Words of a passphrase that we make: 8 × 11 bits, and scrypt makes each guess as hard as 2^18 steps (PROTOCOL.md §9.1). */
export const PASSPHRASE_WORDS = 8;

/** Words chosen independently and evenly. @throws RangeError for a list that is not of 2,048 words: it would be uneven */
export function createPassphraseWords(sodium: Sodium, list: WordList): readonly string[] {
  if (list.length !== 2048) throw new RangeError("not a list of 2,048 words");
  const random = new DataView(sodium.randomBytes(2 * PASSPHRASE_WORDS).buffer);
  return Array.from({ length: PASSPHRASE_WORDS }, (_, place) => {
    // 65,536 is a multiple of 2,048, so that no word is likelier than another.
    const word = list[random.getUint16(2 * place) % list.length];
    if (word === undefined) throw new RangeError("a list with holes");
    return word;
  });
}
