import type { ReadText } from "./read-text.ts";

// Scripts that write "and", "to", "of", "the" in one with the word that follows, and plurals or cases with the one before.

/** What may stand around a word in one with it. */
interface Joining {
  readonly script: RegExp;
  readonly prefix: RegExp;
  readonly longestPrefix: number;
  readonly ending: RegExp;
  /** Letters from which a word is found with an ending. */
  readonly endingFrom: number;
}

const NO_ENDING = /(?!)/u;
const JOININGS: readonly Joining[] = [
  {
    // Endings of Persian, Urdu and Kurdish; Arabic has none for names.
    script: /\p{sc=Arab}/u,
    prefix: /^[وفبلكسا]{1,4}$/u,
    longestPrefix: 4,
    ending: /^[اينمتشوهكر]{1,4}$/u,
    endingFrom: 4,
  },
  { script: /\p{sc=Hebr}/u, prefix: /^[הובכלמש]{1,4}$/u, longestPrefix: 4, ending: NO_ENDING, endingFrom: 0 },
  {
    script: /\p{sc=Ethi}/u,
    prefix: /^[የበከለእወስነንደያ]{1,3}$/u,
    longestPrefix: 3,
    ending: /^\p{L}{1,2}$/u,
    endingFrom: 2,
  },
];
const ARTICLE = /^ال(?=...)/u;
/** Of the name Ali, another way to write the last letter is the word for "on". */
const ALI = "علي";

/** Whether a word is in a script that joins others to its front. */
export function isJoining(word: string): boolean {
  return JOININGS.some(({ script }) => script.test(word));
}

/** Searches for a word with what its script joins to it. */
export function joiningSearch(word: string): (text: ReadText) => boolean {
  const joining = JOININGS.find(({ script }) => script.test(word));
  if (joining === undefined) return () => false;
  const { ending, endingFrom, longestPrefix, prefix } = joining;
  // The last letter of many names is written in two ways.
  const plain = (text: string): string => (word === ALI ? text : text.replaceAll("ى", "ي"));
  const bare = plain(word).replace(ARTICLE, "");
  const part = word === ALI ? bare : bare.slice(0, -1);
  const isIt = (each: string): boolean => {
    const text = plain(each);
    for (let before = 0; before <= longestPrefix; before += 1) {
      if (!text.startsWith(bare, before)) continue;
      const after = text.slice(before + bare.length);
      const mayEnd = after === "" || (bare.length >= endingFrom && ending.test(after));
      if (mayEnd && (before === 0 || prefix.test(text.slice(0, before)))) return true;
    }
    return false;
  };
  // Most words are in no text at all: only where one is are the words of the text gone through.
  return (text) => text.folded.includes(part) && [...text.words].some(isIt);
}
