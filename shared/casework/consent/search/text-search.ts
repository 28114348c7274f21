import { drawn, folded, isUnspaced, phrase, squeezed, type ReadText } from "./read-text.ts";
import { joinedForms } from "./telling-words.ts";

// Finds names in texts, to keep out those that may not appear. It errs on the side of finding: a text is lost to a draft,
// and a caseworker sees which and why. It knows no transliteration: a name that is written in several scripts is found in those that
// the record has it in.

/** Whether a text holds what a search was made for. */
export type TextSearch = (text: ReadText) => boolean;

/** Scripts that join "and", "to", "the" to the front of a word. */
const PREFIXING = /[\p{sc=Arab}\p{sc=Hebr}]/u;
const PREFIX = /^[وفبلكساהובכלמש]{1,4}$/u;
const ARTICLE = /^ال(?=...)/u;
/** What endings of names take the place of, and a vowel that falls out before them: "Павел", "Павла". */
const CYRILLIC_LAST = /[аяоеыиьйуюєії]$/u;
const CYRILLIC_FLEETING = /[ео](?=[бвгджзйклмнпрстфхцчшщ]$)/u;
const GREEK_LAST = /(?:[αεηιουω]σ?|σ)$/u;
const LATIN = /\p{sc=Latn}/u;
const LATIN_LAST = /[aeiouy]$/u;
/** Letters that are left of a name without its last vowel; and in Latin those from which it is no other word: "Kowalska", "Kowalskiej". */
const STEM_FROM = 3;
const LATIN_STEM_FROM = 4;
const LATIN_SURE_FROM = 6;
/** Longest ending that a word of a name with four letters or more is found with: "Ivanov" in "Ivanovym", "Sara" in "Saras". */
const ENDING_LONGEST = 3;
const ENDING_FROM = 4;
/** Letters from which a whole name is also found without its spaces, as in addresses. */
const SQUEEZED_FROM = 6;
const SQUEEZED_UNSPACED_FROM = 2;
/** Letters from which a word of a name is also found within user names and the like, and across the spaces of a text. */
const INSIDE_FROM = 4;
const SQUEEZED_WORD_FROM = 8;

const NOTHING: TextSearch = () => false;

/**
 * Searches for any of these telling words of a name, with what its script joins to them, for those that are written in one with others,
 * and for the whole name in one: "sarakhalil".
 */
export function nameSearch(words: readonly string[], name: string): TextSearch {
  const searches = [...words.flatMap((word) => [wordSearch(word), insideSearch(word)]), squeezedSearch(name)];
  searches.push(...joinedForms(name, words).map(joinedSearch));
  return (text) => searches.some((search) => search(text));
}

/** Searches for the whole of something that is named with common words, as organisations are. */
export function phraseSearch(name: string): TextSearch {
  const words = phrase(folded(name));
  if (words.trim() === "") return NOTHING;
  const whole = squeezedSearch(name);
  return (text) => text.phrase.includes(words) || whole(text);
}

function squeezedSearch(name: string): TextSearch {
  const whole = squeezed(folded(name));
  const least = isUnspaced(whole) ? SQUEEZED_UNSPACED_FROM : SQUEEZED_FROM;
  return whole.length < least ? NOTHING : (text) => text.squeezed.includes(whole);
}

// "#FreeSara", "skhalil@…", "s a r a"; and a long word that the text has in two: "Al-Khatib" of Alkhatib.
function insideSearch(word: string): TextSearch {
  if (isUnspaced(word)) return NOTHING;
  if (word.length < INSIDE_FROM) return (text) => text.handles.includes(` ${word} `);
  if (word.length < SQUEEZED_WORD_FROM) return (text) => text.handles.includes(word);
  return (text) => text.handles.includes(word) || text.squeezed.includes(word);
}

function joinedSearch(joined: string): TextSearch {
  const search = PREFIXING.test(joined) ? prefixedSearch(joined) : NOTHING;
  const isOne = !joined.includes(" ");
  return (text) =>
    (isOne ? text.words.has(joined) : text.phrase.includes(` ${joined} `)) ||
    text.handles.includes(` ${joined} `) ||
    search(text);
}

function wordSearch(word: string): TextSearch {
  if (isUnspaced(word)) return (text) => text.squeezed.includes(word);
  if (PREFIXING.test(word)) return prefixedSearch(word);
  if (word.length < ENDING_FROM) return (text) => text.words.has(word);
  const alike = drawn(word);
  const stems = stemsOf(word);
  return (text) =>
    text.words.has(word) ||
    text.words.has(alike) ||
    stems.some(({ needsCapital, stem }) =>
      text
        .wordsFrom(stem)
        .some((each) => each.length <= stem.length + ENDING_LONGEST && (!needsCapital || text.capitalized.has(each))),
    );
}

interface Stem {
  readonly stem: string;
  /** Whether it can be another word, unless it is written with a capital. */
  readonly needsCapital: boolean;
}

function stemsOf(word: string): readonly Stem[] {
  const isLatin = LATIN.test(word);
  const stems = (isLatin ? [LATIN_LAST] : [CYRILLIC_LAST, CYRILLIC_FLEETING, GREEK_LAST])
    .map((last) => word.replace(last, ""))
    .filter(({ length }) => length >= (isLatin ? LATIN_STEM_FROM : STEM_FROM));
  return [word, ...stems].map((stem) => ({
    stem,
    needsCapital: isLatin && stem !== word && stem.length < LATIN_SURE_FROM,
  }));
}

function prefixedSearch(word: string): TextSearch {
  // The last letter of many names is written in two ways. Of the name Ali, one of them is the word for "on".
  const isAli = word === "علي";
  const plain = (text: string): string => (isAli ? text : text.replace(/ى$/u, "ي"));
  const bare = plain(word).replace(ARTICLE, "");
  const part = isAli ? bare : bare.slice(0, -1);
  const isIt = (each: string): boolean => {
    const text = plain(each);
    return text.endsWith(bare) && (text === bare || PREFIX.test(text.slice(0, -bare.length)));
  };
  // Most words are in no text at all: only where one is are the words of the text gone through.
  return (text) => text.folded.includes(part) && [...text.words].some(isIt);
}
