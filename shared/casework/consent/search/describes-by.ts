import { folded, phrase, unspacedRuns, wordsInOrder } from "./folded.ts";
import { PARTICLES } from "./particles.ts";
import { ReadText } from "./read-text.ts";
import { tellingWords } from "./telling-words.ts";
import { wordSearch } from "./text-search.ts";

// A name can say who somebody is by somebody else: whose mother, or by whom she can be reached.

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Signs that stand within names: all others begin to tell something. */
const WITHIN_NAMES = /^[\s\p{Pd}.'’‘`´ʼ]*$/u;
const LOWER_CASE = /^\p{Ll}/u;
const UPPER_CASE = /\p{Lu}/u;

/** What people are to each other; in front of a name it makes a description of it. */
const RELATIONS: ReadonlySet<string> = new Set(
  (
    "aunt brother child children colleague cousin daughter family father fiance fiancee friend grandchild granddaughter grandfather " +
    "grandmother grandson husband lawyer mother nephew niece parent parents partner relatives sister son spouse uncle widow widower wife " +
    "ami amie avocat avocate collegue cousine enfant enfants epouse epoux famille femme fille fils frere mari mere niece oncle parents pere " +
    "soeur tante veuf veuve " +
    "abogada abogado abuela abuelo amiga amigo colega esposa esposo familia hermana hermano hija hijo hijos madre marido mujer nieta nieto " +
    "padre padres prima primo sobrina sobrino tia tio viuda viudo " +
    "ابنه اخت اخو ارمله اسره اصدقاء بنات خال خاله زميل زميله زوج زوجه شقيق شقيقه صديق صديقه طفل طفله عائله عم عمه قريب محامي محاميه والد والده " +
    "адвокат брат вдова дети дочь друг друзья жена коллега мать муж отец родители сестра семья сын"
  ).split(" "),
);
/** "Mother of", when it stands after somebody's own names and not in their place. */
const MOTHER_OF: ReadonlySet<string> = new Set(["oum", "um", "umm", "ام"]);
const OWN_WORDS = 2;

/**
 * Whether a name tells who somebody is by one of these others: by the whole of their name, or by what they are called first, after a
 * sign or a word that begins a description; or by the whole of it after two names of one's own.
 */
export function describesBy(name: string, others: readonly string[]): boolean {
  const told = describedPart(name);
  const read = told === null ? null : new ReadText(told);
  const [own] = tellingWords(name);
  return others.some((other) => {
    if (holdsAfterOwn(name, other)) return true;
    if (read === null) return false;
    const first = calledBy(other).filter((word) => word !== own);
    return isWithin(name, other) || first.some((word) => wordSearch(word)(read));
  });
}

/** What a name says from the first sign or word on that is none of a name; null when it is nothing but a name. */
function describedPart(name: string): string | null {
  let end = 0;
  for (const [place, { 0: word, index }] of [...name.matchAll(WORD)].entries()) {
    const read = folded(word);
    const isSign = place > 0 && !WITHIN_NAMES.test(name.slice(end, index));
    const isLowerCase = LOWER_CASE.test(word) && UPPER_CASE.test(name) && !PARTICLES.has(read);
    if (isSign || isLowerCase || RELATIONS.has(read) || (place >= OWN_WORDS && MOTHER_OF.has(read)))
      return name.slice(index);
    end = index + word.length;
  }
  return null;
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
