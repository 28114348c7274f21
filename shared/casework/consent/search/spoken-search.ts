import type { TextSearch } from "./text-search.ts";

/** Words of one address that are looked for as it is spoken, one bit for each: no address has more. */
const WORDS_MOST = 32;
const LETTER_FIRST = /^\p{L}/u;

/**
 * Searches for words that stand one after the other; between any two may stand one more of letters, "at" or "dot" in whatever language.
 * One passage over the text keeps all beginnings at once, however often it nearly holds them.
 */
export function spokenSearch(address: readonly string[]): TextSearch {
  const words = address.slice(0, WORDS_MOST);
  const bits = new Map<string, number>();
  for (const [index, word] of words.entries()) bits.set(word, (bits.get(word) ?? 0) | (1 << index));
  const whole = 1 << (words.length - 1);
  return (text) => {
    if (words.length === 0 || !words.every((word) => text.holds(word))) return false;
    let ended = 0;
    let passedOver = 0;
    for (const word of text.order) {
      const next = (((ended | passedOver) << 1) | 1) & (bits.get(word) ?? 0);
      if ((next & whole) !== 0) return true;
      passedOver = LETTER_FIRST.test(word) ? ended : 0;
      ended = next;
    }
    return false;
  };
}
