import { STATES } from "../../../mechanisms/states.ts";
import { folded, phrase, spacedWords } from "./folded.ts";
import { PARTICLES } from "./particles.ts";
import { nameSearch, phraseSearch, type TextSearch } from "./text-search.ts";

// Finds organisations and groups. Most words of their names are everybody's: what gives them away is the whole, a short form, and the words
// that are their own.

/** What organisations and groups are called everywhere. */
const COMMON: ReadonlySet<string> = new Set(
  (
    "action activists aid alliance and asociacion association associates avocats bar campaign center centre centro citizens civil club coalition " +
    "collectif colectivo comite comision commission committee community comunidad council defence defenders defensa defenseurs democracy derechos " +
    "development droits education et families family famille familia federation femmes for foro forum foundation freedom front fundacion " +
    "fondation global group groupe grupo homme human humanos initiative institute instituto international journalists justice law lawyers " +
    "league legal ligue liberty media members movement movimiento mouvement mujeres national network observatory office organisation " +
    "organizacion organization para partners peace people peoples por pour press project protection public red relatives reseau residents rights " +
    "school service services sindicato social society solidarity students support sur syndicat the truth union united university victims village " +
    "villagers voice watch women workers world young youth " +
    "جمعيه مركز منظمه حقوق الانسان عائله لجنه شبكه مؤسسه اتحاد " +
    "центр союз комитет права прав человека организация фонд семья"
  ).split(" "),
);
const PARTS = /[()[\]/:;|–—]+| - /u;
const CASED = /\p{Lu}|\p{Ll}/u;
const SHORT_FORM = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
const OWN_FROM = 3;
/** Initials that nobody has written down are those of many from fewer letters on: "HRC". */
const INITIALS_FROM = 4;
/** Letters that the name of a State shares with that of its people. */
const STATE_LETTERS = 5;
const ENDING_LONGEST = 3;
const OF_STATES: ReadonlySet<string> = new Set(
  STATES.flatMap(({ name }) => spacedWords(folded(name)).map((word) => word.slice(0, STATE_LETTERS))),
);

/** Searches for an organisation: the whole of its name or of a part of it, its short form, and what only it is called. */
export function organisationSearch(name: string): TextSearch {
  const words = spacedWords(folded(name));
  const parts = name.split(PARTS).filter((part) => spacedWords(folded(part)).length > 1 && ownWords(part).length > 0);
  const isShouted = !/\p{Ll}/u.test(name);
  const shortForms = isShouted ? [] : (name.match(SHORT_FORM) ?? []).map(folded);
  const initials = [words, spacedWords(folded(capitalizedOf(name)))]
    .map((each) => each.map((word) => word.slice(0, 1)).join(""))
    .filter(({ length }) => length >= INITIALS_FROM);
  const own = new Set(ownWords(name));
  const pairs = words.flatMap((word, index) => {
    const next = words[index + 1] ?? "";
    return own.has(word) && own.has(next) ? [` ${word} ${next} `, ` ${next} ${word} `] : [];
  });
  // Alone, only what stands in front: a place or a people comes after.
  const only = words.slice(0, 1).filter((word) => own.has(word) && own.size === 1);
  const whole = [name, ...parts].map(phraseSearch);
  return (text) =>
    whole.some((search) => search(text)) ||
    [...shortForms, ...initials].some((form) => text.capitalized.has(form)) ||
    pairs.some((pair) => text.phrase.includes(pair)) ||
    only.some((word) =>
      text.wordsFrom(word).some((each) => each.length <= word.length + ENDING_LONGEST && text.capitalized.has(each)),
    );
}

/** Searches for a group: its whole name, and those of people in it; of one that may be read, only as that of many: "the Khalils". */
export function groupSearch(name: string, readable: ReadonlySet<string>): TextSearch {
  const own = ownWords(CASED.test(name) ? capitalizedOf(name) : name);
  const whole = phraseSearch(name);
  const people = nameSearch(
    own.filter((word) => !readable.has(word)),
    "",
  );
  return (text) => whole(text) || people(text) || own.some((word) => text.words.has(`${word}s`));
}

function capitalizedOf(name: string): string {
  return (name.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(" ");
}

function ownWords(name: string): readonly string[] {
  return phrase(folded(name))
    .trim()
    .split(" ")
    .filter(
      (word) =>
        word.length >= OWN_FROM &&
        !COMMON.has(word) &&
        !PARTICLES.has(word) &&
        !OF_STATES.has(word.slice(0, STATE_LETTERS)),
    );
}
