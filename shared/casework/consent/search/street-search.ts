import { isUnspaced, wordsInOrder } from "./folded.ts";
import { isJoining } from "./joining-scripts.ts";
import { PARTICLES } from "./particles.ts";
import type { TextSearch } from "./text-search.ts";

// Finds a house in its street: a number near the words of its part of an address, in whatever order, whatever stands between.

const PARTS = /[,;()\n،、，；]+/u;
const ORDINAL = /^\d+\p{L}+$/u;
/** Words that say nothing but that a number follows. */
const NUMBER_WORDS: ReadonlySet<string> = new Set("nbr nro nrs num number numero رقم номер".split(" "));
const NAME_FROM = 3;
/** Letters of a part that tell a street by themselves with one number; and digits that tell a box or a house with fewer. */
const TELLING_LETTERS = 6;
const TELLING_DIGITS = 4;
const YEAR = /^(?:19|20)\d\d$/u;
/** Words that are looked at of one part, and that may stand between. */
const WORDS_MOST = 12;
const BETWEEN_MOST = 4;
/** A Chinese or Japanese house: what stands before its number. */
const HAN_HOUSE = /\p{sc=Han}{2,3}\d{1,5}(?=[号號弄巷番])/gu;

/** Searches for the houses of a folded address. */
export function streetSearch(told: string): TextSearch {
  const houses = told.match(HAN_HOUSE) ?? [];
  const parts = told.split(PARTS).map(partSearch);
  return (text) => houses.some((house) => text.squeezed.includes(house)) || parts.some((search) => search(text));
}

function partSearch(part: string): TextSearch {
  const words = wordsInOrder(part).slice(0, WORDS_MOST);
  const numbers = words.filter((word) => /^\d/u.test(word) && !ORDINAL.test(word));
  const names = words.filter(
    (word) => /^\p{L}/u.test(word) && word.length >= NAME_FROM && !NUMBER_WORDS.has(word) && !PARTICLES.has(word),
  );
  const isStreet = names.join("").length >= TELLING_LETTERS;
  const isNumber = numbers.join("").length >= TELLING_DIGITS && !numbers.every((number) => YEAR.test(number));
  if (numbers.length === 0 || names.length === 0 || !(isStreet || isNumber)) return () => false;
  // Of a long part, one word may be missing.
  const least = names.length > 2 ? names.length - 1 : names.length;
  const reach = words.length + BETWEEN_MOST;
  const isHere = (around: readonly string[]): boolean =>
    names.filter((name) => around.some((word) => isSame(word, name))).length >= least &&
    (isStreet || numbers.every((number) => around.includes(number)));
  return (text) => numbers.some((number) => text.around(number, reach).some(isHere));
}

function isSame(word: string, name: string): boolean {
  if (isUnspaced(name)) return word.includes(name);
  return word === name || (isJoining(name) && word.endsWith(name));
}
