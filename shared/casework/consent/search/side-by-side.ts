import { isEveryday } from "./everyday-words.ts";
import { folded, wordsInOrder } from "./folded.ts";
import { LINKS, PARTICLES } from "./particles.ts";
import type { TextSearch } from "./text-search.ts";

// Everyday words are names by their capitals; two of one name side by side are, however they are written: "tu van".

/** Words of one name that are looked for in pairs: no name has more. */
const WORDS_MOST = 32;

/** Searches for two words of a name that follow one another in it, one of them a telling one, in either order. */
export function sideBySideSearch(name: string, telling: readonly string[]): TextSearch {
  const words = wordsInOrder(folded(name)).slice(0, WORDS_MOST);
  const isWhole = words.length === 2;
  // All other words are found alone.
  const isOfPairs = (word: string): boolean =>
    (isEveryday(word) || PARTICLES.has(word)) && (isWhole || !LINKS.has(word));
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1] ?? "";
    const isPair = isOfPairs(word) && isOfPairs(next) && [word, next].some((each) => telling.includes(each));
    return isPair ? [` ${word} ${next} `, ` ${next} ${word} `] : [];
  });
  return (text) => pairs.some((pair) => text.phrase.includes(pair));
}
