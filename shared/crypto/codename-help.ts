import { checksumFits } from "./codename-checksum.ts";
import { CODENAME_WORDS, type WordList } from "./codename.ts";
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
/** One change in sixteen fits by chance: of words that are near others, more than a few help nobody. */
const MISTYPED_MOST = 6;

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
  const near = nearPlaces(plain, list)
    .toSorted((a, b) => a.mistakes - b.mistakes || a.place - b.place)
    .flatMap(({ place }) => list[place] ?? []);
  return [...new Set([...near, ...alikeWords(plain, list, alike)])].slice(0, NEAR_MOST);
}

/** The words of a list that are alike to what was typed, in its order. */
export function alikeWords(typed: string, list: WordList, alike: AlikeWords): readonly string[] {
  const words = new Set(alike(plainWord(typed)));
  return words.size === 0 ? [] : list.filter((word) => words.has(word));
}

/**
 * What may have gone wrong with twelve words of a list whose checksum does not fit (PROTOCOL.md §6.1): the changes that make it fit.
 * First at most 6 words that are near others: by one letter, or alike, then by two, longer words first. Then all pairs in each other's
 * place, neighbours first: two words that changed places are always among them. The checksum has 4 bits, so many fit by chance (of the
 * 66 pairs about four), and none may be the right one: a person has to choose.
 */
export function repairsOf(words: readonly string[], list: WordList, alike: AlikeWords = noneAlike): readonly Repair[] {
  const places = words.map((word) => list.indexOf(word));
  const mistyped = mistypedWords(words, list, alike)
    .filter(({ at, place }) => checksumFits(places.with(at, place)))
    .slice(0, MISTYPED_MOST)
    .flatMap(({ at, place }): readonly Repair[] => [
      { kind: "mistyped", place: at + 1, words: words.with(at, list[place] ?? "") },
    ]);
  const pairsThatFit = pairs().filter(([first, second]) => {
    const [one = 0, other = 0] = [places[first], places[second]];
    return one !== other && checksumFits(places.with(first, other).with(second, one));
  });
  const swapped = pairsThatFit.map(([first, second]): Repair => {
    const [one = "", other = ""] = [words[first], words[second]];
    return {
      kind: "swapped",
      places: [first + 1, second + 1],
      words: words.with(first, other).with(second, one),
    };
  });
  return [...mistyped, ...swapped];
}

/** A word that may stand in another's place: where among the twelve, and its place in the list; both from 0. */
interface Mistyped {
  readonly at: number;
  readonly place: number;
}

/** The likeliest first: two wrong letters of eight are likelier than two of five. */
function mistypedWords(words: readonly string[], list: WordList, alike: AlikeWords): readonly Mistyped[] {
  return words
    .flatMap((word, at) => {
      const plain = plainWord(word);
      const sounding = alikeWords(plain, list, alike).map((each) => ({ place: list.indexOf(each), mistakes: 1 }));
      return [...nearPlaces(plain, list), ...sounding]
        .filter(({ place }) => list[place] !== word)
        .map(({ place, mistakes }) => ({ at, place, mistakes: Math.max(1, mistakes), length: plain.length }));
    })
    .toSorted((a, b) => a.mistakes - b.mistakes || b.length - a.length);
}

/** Two of twelve, from 0: neighbours first, then those that are farther and farther from each other. */
function pairs(): readonly (readonly [number, number])[] {
  return Array.from({ length: CODENAME_WORDS - 1 }, (_, index) => index + 1).flatMap((apart) =>
    Array.from({ length: CODENAME_WORDS - apart }, (_, first) => [first, first + apart] as const),
  );
}

/** Places in the list, from 0, of the words that begin with what was typed (no mistakes) or differ from it by few letters. */
function nearPlaces(plain: string, list: WordList): readonly { readonly place: number; readonly mistakes: number }[] {
  const allowed = plain.length <= SHORT_WORD ? 1 : MISTAKES_MOST;
  return plainWords(list)
    .map((word, place) => ({ place, mistakes: word.startsWith(plain) ? 0 : mistakesBetween(plain, word, allowed) }))
    .filter(({ mistakes }) => mistakes <= allowed);
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
    // Two letters in each other's place reach back over one row: two rows above the limit never come below it again.
    if (Math.min(...before, ...row) > most) return most + 1;
  }
  return row[word.length] ?? most + 1;
}
