import type { ReadText } from "./read-text.ts";

// What is left of a word of a name in other cases, numbers and possessives: a start, after which a few letters may follow.

/** A start that a word is known by. */
interface Stem {
  readonly start: string;
  /** Letters that may follow. */
  readonly most: number;
  /** How what follows begins; null for anything, or nothing. */
  readonly next: RegExp | null;
  /** Whether it can be another word, unless it is written with a capital. */
  readonly needsCapital: boolean;
}

/** What a word can lose or change at its end. */
interface Change {
  readonly from: RegExp;
  readonly to: string;
  /** Letters that are left at least. */
  readonly least: number;
  readonly next: RegExp | null;
}

interface Inflection {
  readonly script: RegExp;
  readonly changes: readonly Change[];
  readonly most: number;
  /** Letters from which a start is no other word; zero where capitals tell nothing apart. */
  readonly sureFrom: number;
}

/** Letters from which the whole word is a start: "Sara" in "Saras". */
const WHOLE_FROM = 4;
const LONG_FROM = 6;

const LATIN_VOWEL = /^[aeiouy]/u;
const CYRILLIC_VOWEL = /^[аяоеыиуюєії]/u;

const INFLECTIONS: readonly Inflection[] = [
  {
    script: /\p{sc=Latn}/u,
    most: 3,
    sureFrom: 6,
    changes: [
      { from: /[aeiouy]$/u, to: "", least: 4, next: null },
      // "Tikhanovskaya", "Babitskiy"; "Jonas", "Petraitis".
      { from: /(?:aya|aja|iya|iy|yy|oy|yi|ij|ii)$/u, to: "", least: 5, next: LATIN_VOWEL },
      { from: /(?:[aeiou]s|ys)$/u, to: "", least: 3, next: /^[aeiou]/u },
      // "Marek", "Petar": a vowel falls out.
      {
        from: /(?<=[bcdfghjklmnprstvwxz])(?:[eo](?=[bcdfghjklmnprstvwxz]$)|a(?=r$))/u,
        to: "",
        least: 4,
        next: LATIN_VOWEL,
      },
    ],
  },
  {
    script: /\p{sc=Cyrl}/u,
    most: 4,
    sureFrom: 0,
    changes: [
      { from: /[аяоеыиьйуюєії]$/u, to: "", least: 3, next: null },
      // "Тихановская", "Бабицкий", "Толстой", without the marks.
      { from: /(?:ая|яя|ья|ии|ыи|ои|іи)$/u, to: "", least: 3, next: null },
      // "Павел", "Петар", "Лев"; "Федорів".
      { from: /[ео](?=[бвгджзйклмнпрстфхцчшщ]$)|а(?=р$)/u, to: "", least: 3, next: CYRILLIC_VOWEL },
      { from: /е(?=[бвгджзклмнпрстфхцчшщ]$)/u, to: "ь", least: 3, next: CYRILLIC_VOWEL },
      { from: /і(?=[бвгджзклмнпрстфхцчшщ]$)/u, to: "о", least: 3, next: CYRILLIC_VOWEL },
      { from: /і(?=[бвгджзклмнпрстфхцчшщ]$)/u, to: "е", least: 3, next: CYRILLIC_VOWEL },
    ],
  },
  {
    script: /\p{sc=Grek}/u,
    most: 3,
    sureFrom: 0,
    changes: [{ from: /(?:[αεηιουω]σ?|σ)$/u, to: "", least: 3, next: null }],
  },
  { script: /\p{sc=Geor}/u, most: 4, sureFrom: 0, changes: [{ from: /[აეიოუ]$/u, to: "", least: 4, next: null }] },
  // The scripts of India count vowels as signs of their own.
  { script: /\p{M}/u, most: 5, sureFrom: 0, changes: [{ from: /\p{M}$/u, to: "", least: 4, next: null }] },
];
const UNCHANGING: Inflection = { script: /(?:)/u, changes: [], most: 4, sureFrom: 0 };

/** Searches for a word with what its language puts in place of its end. */
export function inflectedSearch(word: string): (text: ReadText) => boolean {
  const stems = stemsOf(word);
  return (text) =>
    stems.some((stem) => formsIn(text, stem).some((form) => !stem.needsCapital || text.capitalized.has(form)));
}

/** The words of a text that can be this one. */
export function inflectedForms(text: ReadText, word: string): readonly string[] {
  return [...(text.words.has(word) ? [word] : []), ...stemsOf(word).flatMap((stem) => formsIn(text, stem))];
}

function formsIn(text: ReadText, { most, next, start }: Stem): readonly string[] {
  return text
    .wordsFrom(start)
    .filter((each) => each.length <= start.length + most && (next === null || next.test(each.slice(start.length))));
}

function stemsOf(word: string): readonly Stem[] {
  const { changes, most, sureFrom } = INFLECTIONS.find(({ script }) => script.test(word)) ?? UNCHANGING;
  const isLong = word.length >= LONG_FROM;
  const whole = { start: word, most: isLong ? most + 1 : most, next: null, needsCapital: false };
  const changed = changes.flatMap(({ from, least, next, to }): readonly Stem[] => {
    const start = word.replace(from, to);
    if (start === word || start.length < least) return [];
    return [{ start, most: isLong ? most + 1 : most, next, needsCapital: start.length < sureFrom }];
  });
  return word.length >= WHOLE_FROM ? [whole, ...changed] : changed;
}
