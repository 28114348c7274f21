import { isCommon } from "./common-words.ts";
import { folded, phrase, unspacedRuns, wordsInOrder } from "./folded.ts";
import { FAMILIES, isGenitive, isRelation, PARENT_OF, saysRelation } from "./kinship.ts";
import { PARTICLES } from "./particles.ts";
import { ReadText } from "./read-text.ts";
import { tellingWords } from "./telling-words.ts";
import { wordSearch } from "./text-search.ts";

// A name can say who somebody is by somebody else: whose mother, or by whom she can be reached.

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Signs that stand within names: all others begin to tell something. */
const WITHIN_NAMES = /^[\s\p{Pd}.'’‘`´ʼ]*$/u;
const SIGN_BEFORE_DESCRIPTION = /[^\p{L}\p{M}\p{N}\s\p{Pd}.'’‘`´ʼ]/u;
const LOWER_CASE = /^\p{Ll}/u;
const UPPER_CASE = /\p{Lu}/u;
const OWN_WORDS = 2;

/**
 * Whether a name tells who somebody is by one of these others: by the whole of their name, by what they are called first, as the child
 * after "mother of" or the one whose mother it is, or by any word of theirs after a sign or a word that begins a description.
 */
export function describesBy(name: string, others: readonly string[]): boolean {
  const read = readName(name);
  return others.some((other) => tellingWords(other).length > 0 && isToldBy(read, other));
}

/** A name, as far as it can tell of others. */
interface ReadName {
  readonly name: string;
  /** What is told after one's own name; null when it is nothing but a name. */
  readonly told: { readonly text: ReadText; readonly own: readonly string[]; readonly mayBeAny: boolean } | null;
  /** Where somebody is called by a child, what the child is called. */
  readonly children: ReadText | null;
  /** The whole, if it says what somebody is to others. */
  readonly related: ReadText | null;
}

function readName(name: string): ReadName {
  const words = wordsInOrder(folded(name));
  const from = describedFrom(name);
  const [start = ""] = from === null ? [] : wordsInOrder(folded(name.slice(from)));
  const children = words.flatMap((word, place) => (PARENT_OF.has(word) ? words.slice(place + 1, place + 3) : []));
  return {
    name,
    told:
      from === null
        ? null
        : {
            text: new ReadText(name.slice(from)),
            own: tellingWords(name.slice(0, from)),
            mayBeAny: from > 0 || (isRelation(start) && !FAMILIES.has(start)),
          },
    children: children.length > 0 ? new ReadText(children.join(" ")) : null,
    related: saysRelation(name) ? new ReadText(name) : null,
  };
}

function isToldBy({ children, name, related, told }: ReadName, other: string): boolean {
  if (phrase(folded(name)) === phrase(folded(other))) return false;
  if (holdsAfterOwn(name, other) || holdsUnspaced(name, other)) return true;
  const isIn = (text: ReadText | null, words: readonly string[]): boolean =>
    text !== null && words.some((word) => wordSearch(word)(text));
  const first = calledBy(other);
  if (isIn(children, first)) return true;
  if (told === null) return isIn(related, first);
  const all = unspacedRuns(folded(other)).length > 0 ? first : tellingWords(other).filter((word) => !isCommon(word));
  const others = [...first, ...(told.mayBeAny ? all : [])].filter((word) => !told.own.includes(word));
  // Before a sign stands one's own name, if it is one of two words; before anything else may stand whose relative somebody is.
  const isOwnFirst = told.own.length >= OWN_WORDS && SIGN_BEFORE_DESCRIPTION.test(name) && !isGenitive(name);
  return isWithin(name, other) || isIn(told.text, others) || isIn(related, isOwnFirst ? others : first);
}

/** Where a name goes on with the first sign or word that is none of a name; null when it is nothing but a name. */
function describedFrom(name: string): number | null {
  let end = 0;
  for (const [place, { 0: word, index }] of [...name.matchAll(WORD)].entries()) {
    const read = folded(word);
    const isSign = place > 0 && !WITHIN_NAMES.test(name.slice(end, index));
    const isLowerCase = LOWER_CASE.test(word) && UPPER_CASE.test(name) && !PARTICLES.has(read);
    const isParent = place >= OWN_WORDS && PARENT_OF.has(read);
    if (isSign || isLowerCase || isRelation(read) || isParent) return index;
    end = index + word.length;
  }
  return null;
}

// Where nothing divides words, the whole of another's name can stand anywhere in one.
function holdsUnspaced(name: string, other: string): boolean {
  const whole = unspacedRuns(folded(other)).join("");
  return [...whole].length > 1 && unspacedRuns(folded(name)).some((run) => run !== whole && run.includes(whole));
}

function isWithin(name: string, other: string): boolean {
  const [whole, part] = [name, other].map((each) => phrase(folded(each)));
  return whole !== undefined && part !== undefined && part.trim() !== "" && whole !== part && whole.includes(part);
}

// A daughter's name can end in her father's whole name, after one of her own.
function holdsAfterOwn(name: string, other: string): boolean {
  if (!isWithin(name, other) || tellingWords(other).length < OWN_WORDS) return false;
  const before = phrase(folded(name)).split(phrase(folded(other)))[0] ?? "";
  return wordsInOrder(before).filter((word) => !PARTICLES.has(word)).length >= OWN_WORDS;
}

// Of a name in a script without spaces, that is the given name, and the whole.
function calledBy(name: string): readonly string[] {
  const words = tellingWords(name);
  return unspacedRuns(folded(name)).length > 0
    ? words.filter((word) => unspacedRuns(word).length > 0)
    : words.slice(0, 1);
}
