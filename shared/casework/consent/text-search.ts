import { folded, isUnspaced, phrase, squeezed, type ReadText } from "./read-text.ts";

// Finds names in texts, to keep out those that may not appear. It errs on the side of finding: a text is lost to a draft,
// and a caseworker sees which and why. It knows no transliteration: a name that is written in several scripts is found in those that
// the record has it in.

/** Whether a text holds what a search was made for. */
export type TextSearch = (text: ReadText) => boolean;

/** Scripts that join "and", "to", "the" to the front of a word. */
const PREFIXING = /[\p{sc=Arab}\p{sc=Hebr}]/u;
const PREFIX = /^[وفبلكساהובכלמש]{1,4}$/u;
const ARTICLE = /^ال(?=..)/u;
/** What endings of names in Cyrillic take the place of. */
const LAST_VOWEL = /[аяоеыиьйуюєії]$/u;
/** Longest ending that a word of a name with four letters or more is found with: "Ivanov" in "Ivanovym", "Sara" in "Saras". */
const ENDING_LONGEST = 3;
const ENDING_FROM = 4;
/** Letters from which a whole name is also found without its spaces, as in addresses. */
const SQUEEZED_FROM = 6;
const SQUEEZED_UNSPACED_FROM = 2;

const NOTHING: TextSearch = () => false;

/** Searches for any of the telling words of a name, with what its script joins to them, and for the whole name in one: "sarakhalil". */
export function nameSearch(words: readonly string[], name: string): TextSearch {
  const searches = [...words.map(wordSearch), squeezedSearch(name)];
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

function wordSearch(word: string): TextSearch {
  if (isUnspaced(word)) return (text) => text.squeezed.includes(word);
  if (PREFIXING.test(word)) return prefixedSearch(word);
  const stem = word.length < ENDING_FROM ? word : word.replace(LAST_VOWEL, "");
  const longest = word.length < ENDING_FROM ? word.length : stem.length + ENDING_LONGEST;
  return among(stem, (each) => each === word || (each.startsWith(stem) && each.length <= longest));
}

function prefixedSearch(word: string): TextSearch {
  // The last letter of many names is written in two ways. Of the name Ali, one of them is the word for "on".
  const isAli = word === "علي";
  const plain = (text: string): string => (isAli ? text : text.replace(/ى$/u, "ي"));
  const bare = plain(word).replace(ARTICLE, "");
  return among(isAli ? bare : bare.slice(0, -1), (each) => {
    const text = plain(each);
    return text.endsWith(bare) && (text === bare || PREFIX.test(text.slice(0, -bare.length)));
  });
}

// Most words are in no text at all: only where one is are the words of the text gone through.
function among(part: string, isIt: (word: string) => boolean): TextSearch {
  return (text) => text.folded.includes(part) && [...text.words].some(isIt);
}
