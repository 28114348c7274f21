/**
 * White space and commas separate words (PROTOCOL.md §6.1); so does the comma of Arabic and of Chinese, and whatever else people
 * put between the words of a list: no word holds any of it.
 */
const SEPARATORS = /[\s,;.:/|_\p{Pd}\u060C\u061B\u3001\uFF0C]+/u;
/** Each Chinese character is a word of its list, and nobody writes anything between them. */
const CHINESE = /\p{Script=Han}/gu;
/** "1" or "1)": the numbers of the list that the words were copied from. */
const NUMBER = /^\p{Nd}+\)?$/u;

/** The boxes after typing or pasting into one of them, and the box to go on with. */
export interface SpreadWords {
  readonly values: readonly string[];
  readonly next: number;
}

/**
 * Puts what was typed or pasted into box `index` into that box and, word by word, into those after it. A separator at the end goes
 * on to the next box; words for which there is no box are dropped.
 */
export function spreadWords(values: readonly string[], index: number, text: string): SpreadWords {
  const spaced = text.length > 1 ? text.replace(CHINESE, " $& ") : text;
  if (!SEPARATORS.test(spaced)) return { values: values.with(index, text), next: index };
  const words = spaced.split(SEPARATORS).filter((word) => word !== "" && !NUMBER.test(word));
  const room = Math.min(Math.max(words.length, 1), values.length - index);
  const spread = values.map((value, box) => (box >= index && box < index + room ? (words[box - index] ?? "") : value));
  const next = words.length === 0 ? index : Math.min(index + words.length, values.length - 1);
  return { values: spread, next };
}
