import { folded, phrase, spacedWords, wordsInOrder } from "./folded.ts";
import { ReadText, type Masks } from "./read-text.ts";
import { sideBySideSearch } from "./side-by-side.ts";
import { tellingWords } from "./telling-words.ts";
import { nameSearch, type TextSearch } from "./text-search.ts";

// What people who may be named share with those who may not. A text that names the one is not one about the other; but a name can also
// say whose mother, son or daughter somebody is.

/** The name after it is somebody else's: of a child, or of a father. */
const KIN: ReadonlySet<string> = new Set(
  "abi abou abu bar bat ben bent bin bint binti bou bu ibn ibnu mint oum ould um umm ummu walad ابا ابو ابي ابن ام بن بنت".split(
    " ",
  ),
);
/** Words of a name that is read over in a text: no name has more. */
const MASKED_MOST = 32;
/** Lists of names that are read over in the texts of one case: each has all texts read once more. */
const MASKS_MOST = 16;
const NO_MASKS: Masks = [];

/** A name, read once for all that are compared with it. */
interface ComparedName {
  readonly phrase: string;
  readonly telling: ReadonlySet<string>;
}

interface ReadableName extends ComparedName {
  readonly read: ReadText;
  readonly words: readonly string[];
}

/** The names that may be read, and what they leave to be searched of others. */
export class ReadableNames {
  readonly #names: readonly ComparedName[];
  readonly #given: ReadonlySet<string>;
  readonly #longer: readonly ReadableName[];
  /** The masks of all who have the same, so that a text is read once for them. */
  readonly #masks = new Map<string, Masks>();
  /** The words of these names that are those of the people themselves. */
  readonly words: ReadonlySet<string>;

  /** Those of people; and of others, as organisations: what is called after somebody says nothing of them but its own name. */
  constructor(names: readonly string[], others: readonly string[] = []) {
    const all = [...names, ...others];
    this.#names = all.map(compared);
    this.#given = new Set(
      names.flatMap((name) =>
        ownWords(name)
          .slice(0, 1)
          .flatMap((word) => (isFirst(name, word) ? [word] : [])),
      ),
    );
    this.words = new Set(names.flatMap(ownWords));
    this.#longer = all.flatMap(readableName);
  }

  /**
   * Searches for a hidden name. Of a name that somebody shares, the shared words give nobody away; but a first name does that is none
   * of theirs, as that of a father in a daughter's name. The whole is always searched for, except within a longer name that may be read.
   */
  searchFor(name: string): TextSearch {
    const [first, ...rest] = tellingWords(name);
    if (first === undefined) return () => false;
    const words = [
      ...[first].filter((word) => !this.#given.has(word)),
      ...rest.filter((word) => !this.words.has(word)),
    ];
    const own = compared(name);
    const related = this.#names.filter((each) => sharesWords(each, own));
    const bySide = sideBySideSearch(name, words);
    if (related.length === 0) return either(nameSearch(words, name), bySide);
    const byWords = either(nameSearch(words, ""), bySide);
    const byWhole = wholeSearch(name);
    const turned = tellingWords(name).toReversed().join(" ");
    const byTurned: TextSearch = (text) => text.phrase.includes(` ${turned} `);
    const masks = this.#masksFor(own, either(byWords, either(byTurned, byWhole)));
    const isWithin = related.some((each) => isLonger(each, own));
    return (text) => {
      const others = text.without(masks);
      return byWords(others) || byTurned(others) || byWhole(isWithin ? others : text);
    };
  }

  // Whom a name shares words with; and of others all in which it is not found, which makes no difference but that many have the same.
  // Beyond so many lists nothing is read over: texts are withheld that need not be.
  #masksFor(name: ComparedName, search: TextSearch): Masks {
    const isMask = (each: ReadableName): boolean =>
      each.phrase !== name.phrase && (sharesWords(each, name) || !search(each.read));
    const masks = this.#longer.filter(isMask).map(({ words }) => words);
    const key = JSON.stringify(masks);
    const known = this.#masks.get(key) ?? (this.#masks.size < MASKS_MOST ? masks : NO_MASKS);
    if (known !== NO_MASKS) this.#masks.set(key, known);
    return known;
  }
}

function compared(name: string): ComparedName {
  return { phrase: phrase(folded(name)), telling: new Set(tellingWords(name)) };
}

// A name of one word is read over nowhere.
function readableName(name: string): readonly ReadableName[] {
  const words = wordsInOrder(folded(name));
  return words.length > 1 && words.length <= MASKED_MOST
    ? [{ ...compared(name), read: new ReadText(name), words }]
    : [];
}

/** The words of a name that are not those of a child or a father. */
function ownWords(name: string): readonly string[] {
  const words = spacedWords(folded(name));
  const ofOthers = new Set(words.filter((_, index) => KIN.has(words[index - 1] ?? "")));
  return tellingWords(name).filter((word) => !ofOthers.has(word));
}

function isFirst(name: string, word: string): boolean {
  return tellingWords(name)[0] === word;
}

function sharesWords(one: ComparedName, other: ComparedName): boolean {
  return [...one.telling].some((word) => other.telling.has(word));
}

function isLonger({ phrase: whole }: ComparedName, { phrase: within }: ComparedName): boolean {
  return within.trim() !== "" && whole !== within && whole.includes(within);
}

function either(one: TextSearch, other: TextSearch): TextSearch {
  return (text) => one(text) || other(text);
}

function wholeSearch(name: string): TextSearch {
  const words = phrase(folded(name));
  const joined = nameSearch([], name);
  return (text) => text.phrase.includes(words) || joined(text);
}
