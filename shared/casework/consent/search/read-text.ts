import { folded, phrase, spacedWords, squeezed, wordsInOrder } from "./folded.ts";
import { handlesOf, joinedWords } from "./handles.ts";
import { readingsOf } from "./readings.ts";
import { LINKS } from "./particles.ts";

/** A word that goes on in the next line. */
const LINE_BREAK = /(?<=\p{L})\p{Pd}[^\S\n]*\n\s*(?=\p{L})/gu;
const START_LENGTH = 3;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}\p{Cf}]*/gu;
/** What stands between two readings of a text: nothing is found across it. */
const BETWEEN = "\n|\n";

/** A text that is searched, read once for all that is searched for in it. Reading it takes time in line with its length. */
export class ReadText {
  readonly folded: string;
  readonly squeezed: string;
  readonly phrase: string;
  /** The phrase without the words that link others: "tejedoras luz". */
  readonly linkless: string;
  readonly digits: string;
  readonly words: ReadonlySet<string>;
  /** The words that begin with a capital somewhere. */
  readonly capitalized: ReadonlySet<string>;
  /** Addresses, user names and the like, each in one, with a space around. */
  readonly handles: string;
  readonly #text: string;
  readonly #inOrder: readonly string[];
  readonly #places = new Map<string, number[]>();
  readonly #byStart = new Map<string, string[]>();
  readonly #without = new Map<string, ReadText>();

  constructor(text: string) {
    const written = readingsOf(text);
    const whole = written.join(BETWEEN);
    const readings = written.map(folded);
    this.#text = text;
    this.folded = readings.join(BETWEEN);
    this.squeezed = readings.map(squeezed).join(BETWEEN);
    this.phrase = readings.map(phrase).join(BETWEEN);
    this.digits = readings.map(digitsOf).join(BETWEEN);
    this.#inOrder = wordsInOrder(this.folded);
    this.linkless = ` ${this.#inOrder.filter((word) => !LINKS.has(word)).join(" ")} `;
    const handles = handlesOf(whole, this.folded);
    this.handles = ` ${handles.whole.join(" ")} `;
    const unbroken = this.folded.replace(LINE_BREAK, "");
    this.words = new Set([
      ...[this.folded, unbroken].flatMap(spacedWords),
      ...joinedWords(this.folded),
      ...handles.parts,
    ]);
    this.capitalized = new Set(spacedWords(folded((whole.match(CAPITALIZED) ?? []).join(" "))));
    for (const word of this.words) this.#sameStart(word).push(word);
    for (const [place, word] of this.#inOrder.entries()) this.#placesOf(word).push(place);
  }

  /** The words that start with these three letters or more. */
  wordsFrom(start: string): readonly string[] {
    return this.#sameStart(start).filter((word) => word.startsWith(start));
  }

  /** Whether these words stand one after the other, with no more than `between` other words of letters between any two. */
  inOrder(words: readonly string[], between: number): boolean {
    const [first = "", ...rest] = words;
    let ends: ReadonlySet<number> = new Set(this.#places.get(first));
    for (const word of rest) {
      const next = new Set<number>();
      for (const place of this.#places.get(word) ?? []) {
        for (let back = 1; back <= between + 1; back += 1) {
          if (ends.has(place - back)) next.add(place);
          if (!/^\p{L}/u.test(this.#inOrder[place - back] ?? "")) break;
        }
      }
      ends = next;
    }
    return ends.size > 0;
  }

  /** What stands around each place of a word, as far as so many words before and after it. */
  around(word: string, reach: number): readonly (readonly string[])[] {
    return (this.#places.get(word) ?? []).map((place) =>
      this.#inOrder.slice(Math.max(0, place - reach), place + reach + 1),
    );
  }

  /** The words that stand before each place of a word; empty at the beginning. */
  before(word: string): readonly string[] {
    return (this.#places.get(word) ?? []).map((place) => this.#inOrder[place - 1] ?? "");
  }

  /** The text as if these did not stand in it, each a name by its folded words. */
  without(names: readonly (readonly string[])[]): ReadText {
    const key = JSON.stringify(names);
    const known = this.#without.get(key);
    if (known !== undefined) return known;
    const rest = withoutNames(this.#text, names);
    const read = rest === this.#text ? this : new ReadText(rest);
    this.#without.set(key, read);
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

/** The digits of a text in one. */
function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

// A name takes the place of the words that it has, whatever stands between them.
function withoutNames(text: string, names: readonly (readonly string[])[]): string {
  if (names.length === 0) return text;
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    from: index,
    to: index + word.length,
    word: folded(word),
  }));
  const kept: string[] = [];
  let end = 0;
  for (let place = 0; place < words.length; place += 1) {
    const name = names.find((each) => each.every((word, index) => words[place + index]?.word === word));
    if (name === undefined) continue;
    kept.push(text.slice(end, words[place]?.from), BETWEEN);
    place += name.length - 1;
    end = words[place]?.to ?? text.length;
  }
  return end === 0 ? text : [...kept, text.slice(end)].join("");
}
