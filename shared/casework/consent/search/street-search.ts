import { wordsInOrder } from "./folded.ts";
import { houseNumber } from "./house-number.ts";
import { nearSearch, type House } from "./near-search.ts";
import { PARTICLES } from "./particles.ts";
import { phraseSearch, type TextSearch } from "./text-search.ts";
import { unspacedHouses } from "./unspaced-houses.ts";

// Finds a house in its street: a number near the words of its part of an address, in whatever order, whatever stands between. Half the
// world writes a comma between the two: a part that is a number, with a label or without, is read with its neighbor.

const PARTS = /[,;()\n،、，；]+|\s\p{Pd}\s/u;
/** Words that say nothing but that a number follows. */
const NUMBER_WORDS: ReadonlySet<string> = new Set("nbr no nr nro nrs num number numero رقم номер".split(" "));
const NAME_FROM = 3;
/** Letters of a part that tell a street by themselves with one number, and of one that tell it word by word. */
const TELLING_LETTERS = 6;
const PHRASE_LETTERS = 4;
/** Digits that tell a box or a house with fewer letters. */
const TELLING_DIGITS = 4;
const YEAR = /^(?:19|20)\d\d$/u;
/** Words that are looked at of one part, that may stand between, and houses that are looked for of one address: no address has more. */
const WORDS_MOST = 12;
const BETWEEN_MOST = 4;
const HOUSES_MOST = 16;

interface Part {
  readonly text: string;
  /** Words of letters, with and without those that tell nothing. */
  readonly letters: readonly string[];
  readonly names: readonly string[];
  readonly numbers: readonly string[];
}

/** Searches for the houses of a folded address. */
export function streetSearch(told: string): TextSearch {
  const parts = [...new Set(told.split(PARTS).map((part) => part.trim()))].map(readPart);
  const houses = [...parts.flatMap(houseIn), ...parts.flatMap((_, place) => joinedHouses(parts, place))];
  const searches = [
    ...houses.slice(0, HOUSES_MOST).map(nearSearch),
    ...parts
      .filter(isShortStreet)
      .slice(0, HOUSES_MOST)
      .map(({ text }) => phraseSearch(text)),
  ];
  const unspaced = unspacedHouses(told);
  return (text) => unspaced.some((house) => text.squeezed.includes(house)) || searches.some((search) => search(text));
}

function readPart(text: string): Part {
  const words = wordsInOrder(text).slice(0, WORDS_MOST);
  const letters = words.filter((word) => /^\p{L}/u.test(word) && houseNumber(word) === null);
  const names = letters.filter((word) => word.length >= NAME_FROM && !NUMBER_WORDS.has(word) && !PARTICLES.has(word));
  return { text, letters, names, numbers: words.flatMap((word) => houseNumber(word) ?? []) };
}

// With what it is called, a short name tells too: "ул. Тихая".
function isStreet({ letters, names }: Part): boolean {
  const telling = letters.filter((word) => !PARTICLES.has(word) && !NUMBER_WORDS.has(word));
  return names.length > 0 && telling.join("").length >= TELLING_LETTERS;
}

function houseIn(part: Part): readonly House[] {
  const { names, numbers } = part;
  const isNumber = numbers.join("").length >= TELLING_DIGITS && !numbers.every((number) => YEAR.test(number));
  if (numbers.length === 0 || names.length === 0 || !(isStreet(part) || isNumber)) return [];
  return [houseOf(names, numbers, !isStreet(part))];
}

// "Via Po 12" has no word that tells.
function isShortStreet(part: Part): boolean {
  const { letters, numbers } = part;
  return numbers.length > 0 && !isStreet(part) && letters.length > 1 && letters.join("").length >= PHRASE_LETTERS;
}

function houseOf(names: readonly string[], numbers: readonly string[], needsAllNumbers: boolean): House {
  // Of a long part, one word may be missing.
  const least = names.length > 2 ? names.length - 1 : names.length;
  return { names, least, numbers, needsAllNumbers, reach: names.length + numbers.length + 1 + BETWEEN_MOST };
}

/** A part of nothing but a number, perhaps with a label: "12", "3º B", "House 22", "д. 5". */
function isBare(part: Part): boolean {
  const { letters, numbers } = part;
  return numbers.length > 0 && !isStreet(part) && letters.filter(({ length }) => length > 1).length <= 1;
}

// A bare number belongs to the street before it, at the beginning to that after it: "Via Garibaldi, 5", "12, rue des Lilas". Where there
// is no street, two numbers with labels tell as much: "Block 7, House 22".
function joinedHouses(parts: readonly Part[], place: number): readonly House[] {
  const part = parts[place];
  if (part === undefined || !isBare(part)) return [];
  const numbers = part.numbers.filter((number) => !YEAR.test(number));
  const before = parts.slice(0, place).findLast((each) => !isBare(each));
  const after = parts.slice(place + 1).find((each) => !isBare(each));
  // What follows a label may be the town, where many are.
  const isOfNext = before === undefined && (part.names.length === 0 || (after?.names.length ?? 0) > 1);
  const street = isOfNext ? after : before;
  const isJoined = street?.numbers.length === 0 && isStreet(street) && numbers.length > 0;
  const next = parts[place + 1];
  const isPair = next !== undefined && isBare(next) && part.names.length > 0 && next.names.length > 0;
  return [
    ...(isJoined ? [houseOf(street.names, numbers, false)] : []),
    ...(isPair ? [houseOf([...part.names, ...next.names], [...part.numbers, ...next.numbers], true)] : []),
  ];
}
