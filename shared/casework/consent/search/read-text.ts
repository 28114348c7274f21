import { folded, phrase, spacedWords, squeezed, wordsInOrder } from "./folded.ts";
import { handlesOf, joinedWords } from "./handles.ts";
import { houseNumber } from "./house-number.ts";
import { numbersIn } from "./numbers.ts";
import { readingsOf } from "./readings.ts";
import { LINKS } from "./particles.ts";

/** A word that goes on in the next line. */
const LINE_BREAK = /(?<=\p{L})\p{Pd}[^\S\n]*\n\s*(?=\p{L})/gu;
const START_LENGTH = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const AFTER_AT = /(?<=@)[\p{L}\p{N}]+/gu;
const BEGINS_CAPITAL = /^[^\p{L}]*\p{Lu}/u;
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}\p{Cf}]*/gu;
const CAPITALIZED_JOINED = /(?<![\p{L}\p{M}\p{Cf}])\p{Lu}[\p{L}\p{M}\p{Cf}]*(?:['’‘`´·][\p{L}\p{M}\p{Cf}]+)+/gu;
/** What stands between two readings of a text: nothing is found across it. */
const BETWEEN = "\n|\n";

/** Names that are read over in a text, each by its folded words. The same list is read over once. */
export type Masks = readonly (readonly string[])[];

/** A text that is searched, read once for all that is searched for in it. Reading it takes time in line with its length. */
export class ReadText {
  readonly folded: string;
  readonly squeezed: string;
  readonly phrase: string;
  /** The phrase without the words that link others: "tejedoras luz". */
  readonly linkless: string;
  readonly words: ReadonlySet<string>;
  /** The words that begin with a capital somewhere. */
  readonly capitalized: ReadonlySet<string>;
  /** The words within addresses, links, user names and names of files, where nobody writes capitals. */
  readonly uncapitalized: ReadonlySet<string>;
  /** Whether whoever wrote it begins with capitals at all. */
  readonly usesCapitals: boolean;
  /** Addresses, user names and the like, each in one and once, with a space around. */
  readonly handles: string;
  /** All words as they follow one another. */
  readonly order: readonly string[];
  readonly #text: string;
  readonly #isReference: boolean;
  readonly #places = new Map<string, number[]>();
  readonly #byStart = new Map<string, string[]>();
  readonly #without = new Map<Masks, ReadText>();
  #afterAt: ReadonlySet<string> | undefined;
  #numbers: ReadonlySet<string> | undefined;
  #houseNumbers: ReadonlySet<string> | undefined;

  /** A reference is read as one address: capitals tell nothing in it. */
  constructor(text: string, isReference = false) {
    const written = readingsOf(text);
    const whole = written.join(BETWEEN);
    const readings = written.map(folded);
    this.#text = text;
    this.#isReference = isReference;
    this.folded = readings.join(BETWEEN);
    this.squeezed = readings.map(squeezed).join(BETWEEN);
    this.phrase = readings.map(phrase).join(BETWEEN);
    this.order = wordsInOrder(this.folded);
    this.linkless = ` ${this.order.filter((word) => !LINKS.has(word)).join(" ")} `;
    const handles = handlesOf(whole, this.folded);
    this.handles = ` ${[...new Set(handles.whole)].join(" ")} `;
    const unbroken = this.folded.replace(LINE_BREAK, "");
    this.words = new Set([
      ...[this.folded, unbroken].flatMap(spacedWords),
      ...joinedWords(this.folded),
      ...handles.parts,
    ]);
    this.uncapitalized = new Set(handles.uncapitalized);
    this.usesCapitals = !isReference && BEGINS_CAPITAL.test(text);
    const joined = (whole.match(CAPITALIZED_JOINED) ?? []).map((each) => each.replace(/['’‘`´·]/gu, ""));
    const capitalized = spacedWords(folded([...(whole.match(CAPITALIZED) ?? []), ...joined].join(" ")));
    this.capitalized = isReference ? this.words : new Set(capitalized);
    for (const word of this.words) this.#sameStart(word).push(word);
    for (const [place, word] of this.order.entries()) this.#placesOf(word).push(place);
  }

  /** The words that start with these three letters or more. */
  wordsFrom(start: string): readonly string[] {
    return this.#sameStart(start).filter((word) => word.startsWith(start));
  }

  /** Whether a word stands anywhere. */
  holds(word: string): boolean {
    return this.#places.has(word);
  }

  /** Every word once. */
  get distinct(): readonly string[] {
    return [...this.#places.keys()];
  }

  /** The letters and digits that follow an at sign. */
  get afterAt(): ReadonlySet<string> {
    return (this.#afterAt ??= new Set(this.folded.match(AFTER_AT)));
  }

  /** What telephone numbers are known by. */
  get numbers(): ReadonlySet<string> {
    return (this.#numbers ??= numbersIn(this.folded));
  }

  /** The numbers that a house can have. */
  get houseNumbers(): ReadonlySet<string> {
    return (this.#houseNumbers ??= new Set(this.distinct.flatMap((word) => houseNumber(word) ?? [])));
  }

  /** The words that stand before each place of a word; empty at the beginning. */
  before(word: string): readonly string[] {
    return (this.#places.get(word) ?? []).map((place) => this.order[place - 1] ?? "");
  }

  /** The text as if these names did not stand in it. */
  without(names: Masks): ReadText {
    const known = this.#without.get(names);
    if (known !== undefined) return known;
    const rest = withoutNames(this.#text, names);
    const read = rest === this.#text ? this : new ReadText(rest, this.#isReference);
    this.#without.set(names, read);
    return read;
  }

  #sameStart(word: string): string[] {
    return listIn(this.#byStart, word.slice(0, START_LENGTH));
  }

  #placesOf(word: string): number[] {
    return listIn(this.#places, word);
  }
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key) ?? [];
  if (known.length === 0) lists.set(key, known);
  return known;
}

// A name takes the place of the words that it has, whatever stands between them.
function withoutNames(text: string, names: Masks): string {
  if (names.length === 0) return text;
  const byFirst = new Map<string, (readonly string[])[]>();
  for (const name of names) listIn(byFirst, name[0] ?? "").push(name);
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    word: folded(word),
  }));
  const kept: string[] = [];
  let end = 0;
  for (let place = 0; place < words.length; place += 1) {
    const beginning = byFirst.get(words[place]?.word ?? "") ?? [];
    const name = beginning.find((each) => each.every((word, index) => words[place + index]?.word === word));
    if (name === undefined) continue;
    kept.push(text.slice(end, words[place]?.from), BETWEEN);
    place += name.length - 1;
    end = words[place]?.to ?? text.length;
  }
  return end === 0 ? text : [...kept, text.slice(end)].join("");
}
