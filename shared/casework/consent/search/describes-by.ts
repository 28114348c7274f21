import { isCommon } from "./common-words.ts";
import { folded, phrase, unspacedRuns, wordsInOrder } from "./folded.ts";
import { FAMILIES, isGenitive, isRelation, PARENT_OF, saysRelation } from "./kinship.ts";
import { PARTICLES } from "./particles.ts";
import { ReadText } from "./read-text.ts";
import { tellingWords } from "./telling-words.ts";
import { wordSearch, type TextSearch } from "./text-search.ts";

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
  const known = readOthers.get(others) ?? others.map(readOther).filter(({ telling }) => telling.length > 0);
  readOthers.set(others, known);
  const read = readName(name);
  return known.some((other) => isToldBy(read, other));
}

/** The names of a list, for as long as there is the list: all who may be named are compared with the same. */
const readOthers = new WeakMap<readonly string[], readonly Other[]>();

/** A name that others can tell of. */
interface Other {
  readonly phrase: string;
  readonly telling: readonly string[];
  /** Its letters in a script without spaces, in one. */
  readonly unspaced: string;
  /** What somebody is called first, and what tells of them after it. */
  readonly first: readonly Word[];
  readonly all: readonly Word[];
}

/** A word of a name, and how it is found. */
interface Word {
  readonly word: string;
  readonly search: TextSearch;
}

function readOther(other: string): Other {
  const telling = tellingWords(other);
  const runs = unspacedRuns(folded(other));
  // Of a name in a script without spaces, somebody is called by the given name, and by the whole.
  const called = runs.length > 0 ? telling.filter((word) => unspacedRuns(word).length > 0) : telling.slice(0, 1);
  const words = telling.map((word) => ({ word, search: wordSearch(word) }));
  const first = words.filter(({ word }) => called.includes(word));
  const all = runs.length > 0 ? first : words.filter(({ word }) => !isCommon(word));
  return { phrase: phrase(folded(other)), telling, unspaced: runs.join(""), first, all };
}

/** A name, as far as it can tell of others. */
interface ReadName {
  readonly phrase: string;
  readonly unspaced: readonly string[];
  /** Whether its own name stands before a sign, and is one of two words. */
  readonly isOwnFirst: boolean;
  /** What is told after one's own name; null when it is nothing but a name. */
  readonly told: { readonly text: ReadText; readonly own: readonly string[]; readonly mayBeAny: boolean } | null;
  /** Where somebody is called by a child, what the child is called. */
  readonly children: ReadText | null;
  /** The whole, if it says what somebody is to others. */
  readonly related: ReadText | null;
}

function readName(name: string): ReadName {
  const read = folded(name);
  const words = wordsInOrder(read);
  const from = describedFrom(name);
  const own = from === null ? [] : tellingWords(name.slice(0, from));
  const [start = ""] = from === null ? [] : wordsInOrder(folded(name.slice(from)));
  const children = words.flatMap((word, place) => (PARENT_OF.has(word) ? words.slice(place + 1, place + 3) : []));
  return {
    phrase: phrase(read),
    unspaced: unspacedRuns(read),
    // Before anything else may stand whose relative somebody is.
    isOwnFirst: own.length >= OWN_WORDS && SIGN_BEFORE_DESCRIPTION.test(name) && !isGenitive(name),
    told:
      from === null
        ? null
        : {
            text: new ReadText(name.slice(from)),
            own,
            mayBeAny: from > 0 || (isRelation(start) && !FAMILIES.has(start)),
          },
    children: children.length > 0 ? new ReadText(children.join(" ")) : null,
    related: saysRelation(name) ? new ReadText(name) : null,
  };
}

function isToldBy(name: ReadName, other: Other): boolean {
  if (name.phrase === other.phrase) return false;
  if (holdsAfterOwn(name, other) || holdsUnspaced(name, other)) return true;
  const { children, isOwnFirst, related, told } = name;
  const isIn = (text: ReadText | null, words: readonly Word[]): boolean =>
    text !== null && words.some(({ search }) => search(text));
  const { all, first } = other;
  if (isIn(children, first)) return true;
  if (told === null) return isIn(related, first);
  const others = [...first, ...(told.mayBeAny ? all : [])].filter(({ word }) => !told.own.includes(word));
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
function holdsUnspaced({ unspaced }: ReadName, { unspaced: whole }: Other): boolean {
  return [...whole].length > 1 && unspaced.some((run) => run !== whole && run.includes(whole));
}

function isWithin({ phrase: whole }: ReadName, { phrase: part }: Other): boolean {
  return part.trim() !== "" && whole !== part && whole.includes(part);
}

// A daughter's name can end in her father's whole name, after one of her own.
function holdsAfterOwn(name: ReadName, other: Other): boolean {
  if (other.telling.length < OWN_WORDS || !isWithin(name, other)) return false;
  const before = name.phrase.split(other.phrase)[0] ?? "";
  return wordsInOrder(before).filter((word) => !PARTICLES.has(word)).length >= OWN_WORDS;
}
