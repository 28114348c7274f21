import { folded, spacedWords, squeezed, wordsInOrder } from "./folded.ts";
import { ARTICLES } from "./particles.ts";

/** What names and words are joined in without a space: "#FreeSara", "sara1985", "t.me/sara_k", and addresses. */
const HANDLE = /[@#_]|\p{N}|\p{Ll}\p{Lu}|[\p{L}\p{N}][./][\p{L}\p{N}]/u;
/** Of these, what is no spelling of words: "and/or" and "15-year-old" are. */
const ADDRESS = /[@#_]|[\p{L}\p{N}]\.[\p{L}\p{N}]{2}|\p{L}\p{N}/u;
const LETTER = /\p{L}/u;
const SIGN_WITHIN = /[\p{L}\p{M}][^\p{L}\p{M}\p{N}\s]+\p{L}/u;
/** Where a user name goes on with another word, or with a number. */
const EDGE = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/gu;
/** Signs between two letters that are spelled one by one: "S. a. r. a". */
const SPELLED_APART = 3;
const SPELLED_FROM = 3;

interface Handles {
  /** Addresses, user names, and what is spelled letter by letter, each in one. */
  readonly whole: readonly string[];
  /** Their words, as capitals and digits divide them. */
  readonly parts: readonly string[];
  /** Those of addresses, links, user names and names of files, which are written without capitals. */
  readonly uncapitalized: readonly string[];
}

/** What a text holds in one that is no word, from the text as it is and as it is folded. */
export function handlesOf(text: string, read: string): Handles {
  const pieces = text.match(/\S+/gu) ?? [];
  const handles = pieces.filter((piece) => HANDLE.test(piece) && LETTER.test(piece));
  const whole = folded(handles.join(" ")).split(" ").map(squeezed);
  return {
    whole: [...whole, ...spelledIn(read)],
    parts: partsOf(handles),
    uncapitalized: partsOf(handles.filter((piece) => ADDRESS.test(piece))),
  };
}

function partsOf(handles: readonly string[]): readonly string[] {
  return spacedWords(folded(handles.join(" ").replace(EDGE, " ")));
}

/** Words of a folded text in one that signs or a space divide: "Sa'id", "Jean-Pierre", "al Masri". */
export function joinedWords(text: string): readonly string[] {
  const pieces = (text.match(/\S+/gu) ?? []).filter((piece) => SIGN_WITHIN.test(piece)).map(squeezed);
  const words = wordsInOrder(text);
  const withArticle = words.flatMap((word, index) => {
    const next = words[index + 1];
    return next !== undefined && ARTICLES.has(word) ? [word + next] : [];
  });
  return [...pieces, ...withArticle];
}

// Letters one by one: "S a r a", "S.a.r.a".
function spelledIn(text: string): readonly string[] {
  const spelled: string[] = [];
  let run = "";
  let end = 0;
  const keep = (): void => {
    if ([...run].length >= SPELLED_FROM) spelled.push(run);
  };
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    const isLetter = /^\p{L}\p{M}?$/u.test(word);
    if (!isLetter || index - end > SPELLED_APART) {
      keep();
      run = "";
    }
    if (isLetter) run += word;
    end = index + word.length;
  }
  keep();
  return spelled;
}
