import { CODENAME_WORDS, codenameOf, type WordList } from "./codename.ts";
import { plainWord, plainWords } from "./plain-words.ts";

/** One change that makes twelve words of a list a codename: two words in each other's place, or another word at a place (from 1). */
export type Repair =
  | { readonly kind: "swapped"; readonly places: readonly [number, number]; readonly words: readonly string[] }
  | { readonly kind: "mistyped"; readonly place: number; readonly words: readonly string[] };

/** Letters that may be wrong in a word, and the words that are offered for one. */
const MISTAKES_MOST = 2;
const NEAR_MOST = 5;
/** A short word with two mistakes could be anything. */
const SHORT_WORD = 4;
/** One word in sixteen fits by chance: more than a few suggestions help nobody. */
const REPAIRS_MOST = 6;

/** Words that look or sound like the one that was typed, of whatever list; those that its letters do not tell. */
export type AlikeWords = (typed: string) => readonly string[];

/** For words whose letters tell enough. */
export const noneAlike: AlikeWords = () => [];

/**
 * The words of a list that what was typed may stand for, the likeliest first, at most 5: those that begin with it, then those that
 * differ from it by one or two letters that are missing, added, wrong or in each other's place, then those that are `alike`. Chinese
 * characters have none but these.
 */
export function nearWords(typed: string, list: WordList, alike: AlikeWords = noneAlike): readonly string[] {
  const plain = plainWord(typed);
  if (plain === "") return [];
  const allowed = plain.length <= SHORT_WORD ? 1 : MISTAKES_MOST;
  const near = plainWords(list)
    .map((word, index) => ({ index, mistakes: word.startsWith(plain) ? 0 : mistakesBetween(plain, word, allowed) }))
    .filter(({ mistakes }) => mistakes <= allowed)
    .toSorted((a, b) => a.mistakes - b.mistakes || a.index - b.index)
    .flatMap(({ index }) => list[index] ?? []);
  return [...new Set([...near, ...alikeWords(plain, list, alike)])].slice(0, NEAR_MOST);
}

/** The words of a list that are alike to what was typed, in its order. */
export function alikeWords(typed: string, list: WordList, alike: AlikeWords): readonly string[] {
  const words = new Set(alike(plainWord(typed)));
  return words.size === 0 ? [] : list.filter((word) => words.has(word));
}

/**
 * What may have gone wrong with twelve words of a list whose checksum does not fit (PROTOCOL.md §6.1): at most 6 changes that make it
 * fit, neighbours in each other's place first, then one word that is near another, then other pairs. The checksum has 4 bits, so most of
 * them fit by chance: a person has to choose. At most 126 candidates are looked at.
 */
export function repairsOf(words: readonly string[], list: WordList, alike: AlikeWords = noneAlike): readonly Repair[] {
  const found: Repair[] = [];
  for (const candidate of candidates(words, list, alike)) {
    if (codenameOf(candidate.words, list) !== null) found.push(candidate);
    if (found.length === REPAIRS_MOST) break;
  }
  return found;
}

function* candidates(words: readonly string[], list: WordList, alike: AlikeWords): Generator<Repair, void> {
  yield* swaps(words, 1, 1);
  for (const [index, word] of words.entries()) {
    for (const near of nearWords(word, list, alike)) {
      if (near !== word) yield { kind: "mistyped", place: index + 1, words: words.with(index, near) };
    }
  }
  yield* swaps(words, 2, CODENAME_WORDS - 1);
}

function* swaps(words: readonly string[], least: number, most: number): Generator<Repair, void> {
  for (let apart = least; apart <= most; apart += 1) {
    for (let first = 0; first + apart < CODENAME_WORDS; first += 1) {
      const [one = "", other = ""] = [words[first], words[first + apart]];
      const swapped = words.with(first, other).with(first + apart, one);
      if (one !== other) yield { kind: "swapped", places: [first + 1, first + apart + 1], words: swapped };
    }
  }
}

/** Mistakes that lie between two words; more than `most` when there are more. Two neighbours in each other's place are one. */
function mistakesBetween(typed: string, word: string, most: number): number {
  if (Math.abs(typed.length - word.length) > most || !/^\p{Script=Latin}+$/u.test(word)) return most + 1;
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: word.length + 1 }, (_, index) => index);
  for (let at = 1; at <= typed.length; at += 1) {
    const next = [at];
    for (let to = 1; to <= word.length; to += 1) {
      const isSame = typed[at - 1] === word[to - 1];
      const isCrossed = at > 1 && to > 1 && typed[at - 1] === word[to - 2] && typed[at - 2] === word[to - 1];
      const costs = [
        (row[to] ?? most) + 1,
        (next[to - 1] ?? most) + 1,
        (row[to - 1] ?? most) + (isSame ? 0 : 1),
        isCrossed ? (before[to - 2] ?? most) + 1 : Infinity,
      ];
      next.push(Math.min(...costs));
    }
    [before, row] = [row, next];
  }
  return row[word.length] ?? most + 1;
}
