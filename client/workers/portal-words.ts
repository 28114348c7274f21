import { CODENAME_WORDS, findWord, type WordList } from "../../shared/crypto/codename.ts";
import { alikeWords, nearWords, type AlikeWords } from "../../shared/crypto/codename-help.ts";
import { WORD_LANGUAGES, wordLanguageFor, type WordLanguage } from "../../shared/crypto/word-language.ts";
import type { WordHelp, WordsHelp } from "./portal-calls.ts";

/** A list and the language of its words. */
export interface LanguageWords {
  readonly language: WordLanguage;
  readonly list: WordList;
}

/**
 * The lists that codenames are made and read in: English and that of the page's language at first, all others when words were typed
 * that those two do not have.
 */
export class WordLists {
  readonly #load: (language: WordLanguage) => Promise<WordList>;
  #own: WordLanguage = "en";

  constructor(load: (language: WordLanguage) => Promise<WordList>) {
    this.#load = load;
  }

  /** Whoever uses a page in this language gets words of its list, or English ones. */
  use(language: string): void {
    this.#own = wordLanguageFor(language);
  }

  /** The same for a page that speaks another language now. False, and nothing has changed, when its list cannot be loaded. */
  async change(language: string): Promise<boolean> {
    const isLoaded = await this.#load(wordLanguageFor(language)).then(
      () => true,
      () => false,
    );
    if (isLoaded) this.use(language);
    return isLoaded;
  }

  /** The list that codenames are shown in. @throws when it cannot be loaded */
  own(): Promise<LanguageWords> {
    return this.#get(this.#own);
  }

  /** Those that are tried first, in the order of the protocol. @throws when the one of the page's language cannot be loaded */
  first(): Promise<readonly LanguageWords[]> {
    return Promise.all(
      WORD_LANGUAGES.filter((each) => each === "en" || each === this.#own).map((each) => this.#get(each)),
    );
  }

  /** All, in the order of the protocol. @throws when one cannot be loaded: only another worker can try that again */
  all(): Promise<readonly LanguageWords[]> {
    return Promise.all(WORD_LANGUAGES.map((each) => this.#get(each)));
  }

  async #get(language: WordLanguage): Promise<LanguageWords> {
    return { language, list: await this.#load(language) };
  }
}

/** The twelve boxes of a codename without the space around what was typed. */
export function typedWords(boxes: readonly string[]): readonly string[] {
  return Array.from({ length: CODENAME_WORDS }, (_, index) => (boxes[index] ?? "").trim());
}

/** How many of the typed words the list does not have that has most of them. */
export function fewestUnknown(typed: readonly string[], lists: readonly LanguageWords[]): number {
  return Math.min(
    ...lists.map(({ list }) => typed.filter((word) => word !== "" && findWord(word, list) === null).length),
  );
}

/** What is to be said of twelve boxes, by the list that knows most of them; of several, by the one that has most words alike to them. */
export function helpWith(typed: readonly string[], lists: readonly LanguageWords[], alike: AlikeWords): WordsHelp {
  const countAlike = (list: WordList): number =>
    typed.filter((word) => alikeWords(word, list, alike).length > 0).length;
  const [best] = lists
    .map(({ language, list }) => ({
      ...{ boxes: typed.map((word) => helpWithWord(word, list)), language, list },
      alike: countAlike(list),
    }))
    .toSorted((a, b) => countUnknown(a.boxes) - countUnknown(b.boxes) || b.alike - a.alike);
  if (best === undefined) throw new RangeError("there are no lists of words");
  const { boxes, language, list } = best;
  const withNear = boxes.map((box, index) =>
    box.state === "unknown" ? { ...box, near: nearWords(typed[index] ?? "", list, alike) } : box,
  );
  return { boxes: withNear, language };
}

function helpWithWord(typed: string, list: WordList): WordHelp {
  if (typed === "") return { state: "empty" };
  const word = findWord(typed, list);
  return word === null ? { state: "unknown", near: [] } : { state: "known", word };
}

function countUnknown(boxes: readonly WordHelp[]): number {
  return boxes.filter(({ state }) => state === "unknown").length;
}
