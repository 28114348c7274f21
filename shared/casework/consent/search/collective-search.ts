import { isCommon, isOwn, ownInHan } from "./common-words.ts";
import { isEveryday } from "./everyday-words.ts";
import { folded, phrase, spacedWords, squeezed, unspacedRuns, wordsInOrder } from "./folded.ts";
import { isJoining } from "./joining-scripts.ts";
import { LINKS } from "./particles.ts";
import type { ReadText } from "./read-text.ts";
import { tellingWords } from "./telling-words.ts";
import { nameSearch, phraseSearch, wordSearch, type TextSearch } from "./text-search.ts";
import { inflectedForms } from "./word-stems.ts";

// Finds organisations and groups. Most words of their names are everybody's: what gives them away is the whole, a short form, and the words
// that are their own.

const PARTS = /[()[\]/:;|–—"“”„«»]+| - /u;
const QUOTED = /["“„«]([^"“”„«»]{2,200})["“”»]/gu;
const CASED = /\p{Lu}|\p{Ll}/u;
const SHORT_FORM = /(?<![\p{L}\p{N}])\p{Lu}{3,}(?![\p{L}\p{N}])/gu;
/** Letters from which the first initials of a name are a short form, and all of them are. */
const FIRST_INITIALS_FROM = 4;
const INITIALS_FROM = 3;
/** Short forms that texts about reprisals are full of, and that are others'. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  "cat ced cia crc cpt eu fbi hrc icc icj icrc ilo ngo ohchr ong onu sms spt un upr usa uno usb".split(" "),
);
/** Letters from which a name is known in one word, and its first own word without a capital. */
const WHOLE_FROM = 4;
const UNCAPITALIZED_FROM = 7;
const COMMON_FROM = 4;
/** Words of one name that are looked for in pairs: no name has more. */
const WORDS_MOST = 24;
/** What stands before a place: where somebody is said to be, the word after it is not taken for an organisation. */
const BEFORE_PLACES: ReadonlySet<string> = new Set(
  "aus at dans desde en from hacia hasta in into leaving near outside to vers через в во из на под через у".split(" "),
);

/** Searches for an organisation: the whole of its name or of a part of it, its short form, and what only it is called. */
export function organisationSearch(name: string): TextSearch {
  const parts = name.split(PARTS).filter((part) => spacedWords(folded(part)).length > 1 && ownWords(part).length > 0);
  const searches = [
    ...[name, ...parts].map(phraseSearch),
    shortFormSearch(name),
    pairSearch(name),
    ...aloneIn(name),
    ...unspacedRuns(folded(name)).flatMap(ownInHan).map(wordSearch),
  ];
  return (text) => searches.some((search) => search(text));
}

/** Searches for a group: its whole name, and those of people in it; of one that may be read, only as that of many: "the Khalils". */
export function groupSearch(name: string, readable: ReadonlySet<string>): TextSearch {
  if (tellingWords(name).length === 0) return () => false;
  const own = ownWords(CASED.test(name) ? capitalizedOf(name) : name);
  const whole = phraseSearch(name);
  const people = nameSearch(
    own.filter((word) => !readable.has(word)),
    "",
  );
  return (text) => whole(text) || people(text) || own.some((word) => text.words.has(`${word}s`));
}

// "ATJL"; the beginning of what its words begin with; and the whole in one: "AlHaq".
function shortFormSearch(name: string): TextSearch {
  const isShouted = !/\p{Ll}/u.test(name);
  const written = isShouted ? [] : (name.match(SHORT_FORM) ?? []).map(folded);
  const initials = [name, capitalizedOf(name)].flatMap((each) => {
    const letters = spacedWords(folded(each))
      .slice(0, WORDS_MOST)
      .map((word) => word.slice(0, 1));
    return letters
      .map((_, last) => letters.slice(0, last + 1).join(""))
      .filter(({ length }) => length >= (length === letters.length ? INITIALS_FROM : FIRST_INITIALS_FROM))
      .filter((form) => !isEveryday(form) && !OF_OTHERS.has(form));
  });
  const forms = new Set([...written, ...initials]);
  const whole = ownWords(name).length > 0 ? squeezed(folded(name)) : "";
  const isWhole = whole.length >= WHOLE_FROM;
  return (text) => [...forms].some((form) => text.capitalized.has(form)) || (isWhole && text.words.has(whole));
}

// Two own words side by side, or one beside what the organisation is: "collectif Rosa" of "Collectif Liberté Rosa".
function pairSearch(name: string): TextSearch {
  const words = [...new Set(wordsInOrder(folded(name)))].filter((word) => !LINKS.has(word)).slice(0, WORDS_MOST);
  const own = words.filter(isOwn);
  const common = words.filter((word) => isCommon(word) && word.length >= COMMON_FROM);
  const beside = words.flatMap((word, index) => {
    const next = words[index + 1] ?? "";
    return isOwn(word) && isOwn(next) ? [[word, next] as const] : [];
  });
  const pairs = [...beside, ...own.flatMap((word) => common.map((each) => [each, word] as const))].flatMap(
    ([one, other]) => [
      [one, other],
      [other, one],
    ],
  );
  // Something may be joined to the first of the two.
  const written = pairs.map(([one = "", other = ""]) => `${isJoining(one) ? "" : " "}${one} ${other} `);
  return (text) => written.some((pair) => text.linkless.includes(pair));
}

// The only own word of a name, and one in quotes.
function aloneIn(name: string): readonly TextSearch[] {
  const own = ownWords(name);
  const [only = ""] = own;
  const isOnly = new Set(own).size === 1;
  const [first] = spacedWords(folded(name));
  const quoted = [...name.matchAll(QUOTED)].flatMap(([, words = ""]) => {
    const of = ownWords(words);
    return of.length === 1 ? of : [];
  });
  const sure = [...quoted, ...(isOnly && first === only ? [only] : [])];
  const rest = isOnly && !sure.includes(only) && CASED.test(name) ? [only] : [];
  return [
    ...sure.map((word) => aloneSearch(word, () => false)),
    ...rest.map((word) =>
      aloneSearch(word, (text, form) => text.before(form).every((before) => BEFORE_PLACES.has(before))),
    ),
  ];
}

function aloneSearch(word: string, isPlace: (text: ReadText, form: string) => boolean): TextSearch {
  if (!CASED.test(word)) return wordSearch(word);
  const needsNoCapital = word.length >= UNCAPITALIZED_FROM;
  return (text) =>
    inflectedForms(text, word).some(
      (form) => (text.capitalized.has(form) || (needsNoCapital && form === word)) && !isPlace(text, form),
    );
}

function capitalizedOf(name: string): string {
  return (name.match(/\p{Lu}[\p{L}\p{M}]*/gu) ?? []).join(" ");
}

function ownWords(name: string): readonly string[] {
  return phrase(folded(name)).trim().split(" ").filter(isOwn);
}
