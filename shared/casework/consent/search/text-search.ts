import { isOfDescriptions } from "./describing-words.ts";
import { isEveryday } from "./everyday-words.ts";
import { drawn, folded, isUnspaced, phrase, squeezed, wordsInOrder } from "./folded.ts";
import { isJoining, joiningSearch } from "./joining-scripts.ts";
import type { ReadText } from "./read-text.ts";
import { formsOf, joinedForms } from "./telling-words.ts";
import { inflectedForms, inflectedSearch } from "./word-stems.ts";

// Finds names in texts, to keep out those that may not appear. It errs on the side of finding: a text is lost to a draft,
// and a caseworker sees which and why. It knows no transliteration: a name that is written in several scripts is found in those that
// the record has it in.

/** Whether a text holds what a search was made for. */
export type TextSearch = (text: ReadText) => boolean;

/** Letters from which a whole name is also found without its spaces, as in addresses. */
const SQUEEZED_FROM = 6;
const SQUEEZED_UNSPACED_FROM = 2;
/** Letters from which a word of a name is also found within user names and the like, and across the spaces of a text. */
const INSIDE_FROM = 4;
const SQUEEZED_WORD_FROM = 8;

const NOTHING: TextSearch = () => false;

/**
 * Searches for any of these telling words of a name, with what its script joins to them, for those that are written in one with others,
 * and for the whole name, in one as well: "sarakhalil".
 */
export function nameSearch(words: readonly string[], name: string): TextSearch {
  const searches = [...words.flatMap((word) => [wordSearch(word), insideSearch(word)]), wholeSearch(name)];
  searches.push(...[...new Set(joinedForms(name, words))].map(joinedSearch));
  return (text) => searches.some((search) => search(text));
}

/** Searches for the whole of something that is named with common words, as organisations are. */
export function phraseSearch(name: string): TextSearch {
  const words = phrase(folded(name));
  if (words.trim() === "") return NOTHING;
  const whole = squeezedSearch(name);
  return (text) => text.phrase.includes(words) || whole(text);
}

// Of a single word, it depends on the word what is enough of it.
function wholeSearch(name: string): TextSearch {
  return wordsInOrder(folded(name)).length > 1 ? phraseSearch(name) : squeezedSearch(name);
}

function squeezedSearch(name: string): TextSearch {
  const wholes = formsOf(name)
    .map(squeezed)
    .filter((whole) => whole.length >= (isUnspaced(whole) ? SQUEEZED_UNSPACED_FROM : SQUEEZED_FROM));
  return (text) => wholes.some((whole) => text.squeezed.includes(whole));
}

// "#FreeSara", "skhalil@…", "s a r a"; and a long word that the text has in two: "Al-Khatib" of Alkhatib.
function insideSearch(word: string): TextSearch {
  if (isUnspaced(word)) return NOTHING;
  if (word.length < INSIDE_FROM) return shortInside(word);
  if (word.length < SQUEEZED_WORD_FROM || needsCapital(word)) return (text) => text.handles.includes(word);
  return (text) => text.handles.includes(word) || text.squeezed.includes(word);
}

// Without capitals, nothing divides "#FreeAli" but its ends.
function shortInside(word: string): TextSearch {
  const mayEnd = isJoining(word) && word.length === INSIDE_FROM - 1;
  return (text) =>
    text.handles.includes(` ${word} `) ||
    (mayEnd && (text.handles.includes(` ${word}`) || text.handles.includes(`${word} `)));
}

function joinedSearch(joined: string): TextSearch {
  const withOthers = joiningSearch(joined);
  const isOne = !joined.includes(" ");
  return (text) =>
    (isOne ? text.words.has(joined) : text.phrase.includes(` ${joined} `)) ||
    text.handles.includes(` ${joined} `) ||
    withOthers(text);
}

/** Searches for a word of a name with whatever its language puts before or after it. */
export function wordSearch(word: string): TextSearch {
  if (word.includes(" ")) return phraseSearch(word);
  if (isUnspaced(word)) return (text) => text.squeezed.includes(word);
  if (isJoining(word)) return joiningSearch(word);
  if (needsCapital(word)) return everydaySearch(word);
  const alike = drawn(word);
  const inflected = inflectedSearch(word);
  return (text) => text.words.has(word) || text.words.has(alike) || inflected(text);
}

function needsCapital(word: string): boolean {
  return isEveryday(word) || isOfDescriptions(word);
}

// In "will", "willing" and "may", nobody is named; nor by a capital where there are no others.
function everydaySearch(word: string): TextSearch {
  return (text) => {
    const forms = inflectedForms(text, word);
    const isWritten = (form: string): boolean => text.capitalized.has(form) || text.uncapitalized.has(form);
    return text.usesCapitals ? forms.some(isWritten) : text.words.has(word);
  };
}
