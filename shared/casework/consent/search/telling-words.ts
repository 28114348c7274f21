import { saysNobody } from "../../record/nobody.ts";
import { describedIn } from "./describing-words.ts";
import { folded, phrase, spacedWords, unspacedRuns } from "./folded.ts";
import { PARTICLES } from "./particles.ts";
import { respelled } from "./readings.ts";
import { isKin, namesWithin } from "./unspaced-names.ts";

/** In names, it stands after "servant of", and makes one name with it. */
const GOD: ReadonlySet<string> = new Set(["allah", "الله"]);

/** Scripts in which a family name of one or two letters stands before the rest, without a space. */
const FAMILY_NAME_FIRST = /^[\p{sc=Han}\p{sc=Hang}]+$/u;

/** Letters that most names have in them at most, with the family name. */
const NAME_LONGEST = 4;

const APOSTROPHE_WITHIN = /(?<=\p{L})['’‘`´](?=\p{L})/gu;

/** A name as it is compared, as others spell it, and without apostrophes. */
export function formsOf(name: string): readonly string[] {
  return [...new Set([name, respelled(name), name.replace(APOSTROPHE_WITHIN, "")].map(folded))];
}

/** In scripts without capitals nothing tells a description from a name. */
const CASELESS = /\p{Lo}/u;
const COUNT = /^\d{1,2}$/u;

/**
 * The words of a name that give it away, as they are compared. In scripts without spaces: each part of at least two letters, the parts
 * together, and of Chinese and Korean names in one piece what follows the family name. None where a description stands in place of a name;
 * but in a script without capitals, that as a whole.
 */
export function tellingWords(name: string): readonly string[] {
  const { isWhole, words } = describedIn(name);
  if (isWhole) return CASELESS.test(name) && !saysNobody(name) ? [phrase(folded(name)).trim()] : [];
  return [...new Set(formsOf(name).flatMap((form) => tellingIn(form, words)))];
}

// Of a name that is folded.
function tellingIn(text: string, describing: ReadonlySet<string>): readonly string[] {
  const spaced = spacedWords(text);
  const runs = unspacedRuns(text);
  const parts = runs.filter((run) => !describing.has(run));
  const telling = spaced.filter((word) => word.length > 1 && !PARTICLES.has(word));
  const own = telling.filter((word) => !describing.has(word));
  const within = runs.flatMap((run, index) => namesWithin(run, index === runs.length - 1));
  const whole = runs.length === 1 ? parts.filter((part) => within.length === 0 || isShort(part)) : [];
  const given = [...whole, ...within].flatMap(givenName);
  const kin = new Set(runs.filter((run, index) => isKin(run, runs[index - 1] ?? "")));
  const people = parts.filter((part) => !kin.has(part));
  const unspaced = [...(people.length > 0 ? people : parts), runs.join(""), ...within, ...given];
  const all = [...own, ...unspaced.filter((part) => part.length > 1)];
  if (all.length > 0) return [...new Set(all)];
  // A name of nothing but words of others, or of single letters, as code names are.
  const described = telling.filter((word) => !COUNT.test(word));
  if (described.length > 0) return described;
  const short = spaced.filter((word) => !GOD.has(word));
  const letters = short.filter((word) => !COUNT.test(word));
  return [...(letters.length > 0 ? letters : short), ...parts];
}

/** Letters from which a word that is made of several of a name is one that nobody writes otherwise: "boli", "skhalil". */
const JOINED_FROM = 4;
const INITIAL_JOINED_FROM = 6;

/**
 * What is written for a name in one: two words that stand together ("jeanpierre", "alkhatib", "abdulrahman"), and the first letter with
 * another word ("skhalil"). Only with one of these telling words in it.
 */
export function joinedForms(name: string, words: readonly string[]): readonly string[] {
  return formsOf(name).flatMap((form) => joinedIn(form, new Set(words)));
}

function joinedIn(form: string, telling: ReadonlySet<string>): readonly string[] {
  const spaced = spacedWords(form);
  const pairs = spaced.flatMap((word, index) => {
    const next = spaced[index + 1];
    if (next === undefined) return [];
    if (GOD.has(next)) return [word + next, `${word} ${next}`];
    return telling.has(word) || telling.has(next) ? [word + next] : [];
  });
  const initial = spaced[0]?.slice(0, 1) ?? "";
  const initials = spaced.slice(1).filter((word) => telling.has(word));
  return [
    ...pairs.filter(({ length }) => length >= JOINED_FROM),
    ...initials.map((word) => initial + word).filter(({ length }) => length >= INITIAL_JOINED_FROM),
  ];
}

// More letters than a name has: what stands at the end of it is no given name.
function isShort(name: string): boolean {
  return [...name].length <= NAME_LONGEST;
}

function givenName(name: string): readonly string[] {
  const letters = [...name];
  const given = letters.slice(-2).join("");
  const isNamed = FAMILY_NAME_FIRST.test(name) && letters.length > 2;
  return isNamed && !isKin(given, letters.slice(0, -2).join("")) ? [given] : [];
}
