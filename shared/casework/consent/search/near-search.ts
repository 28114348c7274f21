import { isUnspaced } from "./folded.ts";
import { houseNumber } from "./house-number.ts";
import { isJoining } from "./joining-scripts.ts";
import type { ReadText } from "./read-text.ts";
import type { TextSearch } from "./text-search.ts";
import { inflectedForms } from "./word-stems.ts";

/** A house as it is looked for: words and numbers that stand near one another. */
export interface House {
  readonly names: readonly string[];
  /** How many of the names have to be there. */
  readonly least: number;
  readonly numbers: readonly string[];
  readonly needsAllNumbers: boolean;
  /** Words before and after a number within which the rest is. */
  readonly reach: number;
}

/** Searches for a number of a house with its names around, in whatever order. The text is gone through once. */
export function nearSearch(house: House): TextSearch {
  const { least, names, needsAllNumbers, numbers } = house;
  const leastNumbers = needsAllNumbers ? numbers.length : 1;
  return (text) => {
    if (numbers.filter((number) => text.houseNumbers.has(number)).length < leastNumbers) return false;
    const named = new Map<string, number[]>();
    const isThere = names.filter((name, index) => mark(named, formsIn(text, name), index)).length;
    if (isThere < least) return false;
    return isNear(text.order, house, named);
  };
}

/** Notes that these words of a text stand for one that is looked for. */
function mark(marked: Map<string, number[]>, forms: readonly string[], index: number): boolean {
  for (const form of new Set(forms)) {
    const known = marked.get(form);
    if (known === undefined) marked.set(form, [index]);
    else known.push(index);
  }
  return forms.length > 0;
}

function formsIn(text: ReadText, name: string): readonly string[] {
  if (isUnspaced(name)) return text.distinct.filter((word) => word.includes(name));
  if (isJoining(name)) return text.distinct.filter((word) => word.endsWith(name));
  return inflectedForms(text, name);
}

// A window moves over the words, and counts what is in it.
function isNear(order: readonly string[], house: House, named: ReadonlyMap<string, readonly number[]>): boolean {
  const { least, names, needsAllNumbers, numbers, reach } = house;
  const leastNumbers = needsAllNumbers ? numbers.length : 1;
  const counts = Array.from({ length: names.length + numbers.length }, () => 0);
  const meanings = new Map<string, readonly number[]>();
  const meaningsOf = (word: string): readonly number[] => {
    const known = meanings.get(word);
    if (known !== undefined) return known;
    const number = numbers.indexOf(houseNumber(word) ?? "");
    const found = [...(named.get(word) ?? []), ...(number === -1 ? [] : [names.length + number])];
    meanings.set(word, found);
    return found;
  };
  const marks = order.map(meaningsOf);
  const move = (place: number, by: 1 | -1): void => {
    for (const index of marks[place] ?? []) counts[index] = (counts[index] ?? 0) + by;
  };
  const countFrom = (from: number, to: number): number => counts.slice(from, to).filter((count) => count > 0).length;
  for (let place = 0; place < order.length + reach; place += 1) {
    move(place, 1);
    move(place - 2 * reach - 1, -1);
    const isNumber = (marks[place - reach] ?? []).some((index) => index >= names.length);
    if (isNumber && countFrom(0, names.length) >= least && countFrom(names.length, counts.length) >= leastNumbers) {
      return true;
    }
  }
  return false;
}
