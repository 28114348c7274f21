// Finds names and contacts in texts, to keep out those that may not appear. It errs on the side of finding: a text is lost to a draft,
// and a caseworker sees which and why. It knows no transliteration: a name that is written in several scripts is found in those that
// the record has it in.

/** Scripts that write without spaces, or that join endings to names: there a name is found inside of other words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Tibt}]/u;
/** Scripts in which a family name of one or two letters stands before the rest, without a space. */
const FAMILY_NAME_FIRST = /^[\p{sc=Han}\p{sc=Hang}]+$/u;
const UNSPACED_RUN = new RegExp(`${UNSPACED.source}+`, "gu");
/** Scripts that join "and", "to", "the" to the front of a word. */
const PREFIXING = /[\p{sc=Arab}\p{sc=Hebr}]/u;
const PREFIX = /^[وفبلكساהובכלמש]{1,4}$/u;
const ARTICLE = /^ال(?=..)/u;

/** Words that many names have and that say nothing: they count only where a name has no others. */
const PARTICLES = new Set(
  [
    "a",
    "abd",
    "abu",
    "al",
    "ap",
    "aw",
    "ben",
    "bin",
    "bint",
    "da",
    "das",
    "de",
    "del",
    "della",
    "den",
    "der",
    "di",
    "do",
    "dos",
    "du",
  ]
    .concat([
      "e",
      "el",
      "i",
      "ibn",
      "ibnu",
      "la",
      "las",
      "le",
      "los",
      "mac",
      "mc",
      "o",
      "of",
      "san",
      "santa",
      "st",
      "te",
      "ten",
      "the",
    ])
    .concat([
      "u",
      "ul",
      "umm",
      "van",
      "von",
      "y",
      "zu",
      "dr",
      "mr",
      "mrs",
      "ms",
      "prof",
      "بن",
      "ابن",
      "بنت",
      "ابو",
      "ام",
      "عبد",
      "ال",
    ]),
);

/** Letters that no decomposition takes apart, and Arabic ones that are written one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n" }).concat(
    Object.entries({ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ة: "ه", ی: "ي", ک: "ك", ؤ: "و", ئ: "ي", ё: "е", ς: "σ" }),
  ),
);

/** Longest ending that a name of four letters or more is found with: "Ivanov" in "Ivanovym", "Sara" in "Saras". */
const ENDING_LONGEST = 3;
const ENDING_FROM = 4;
/** Digits of a telephone number that are enough to know it by, whatever stands before them. */
const PHONE_DIGITS = 7;
/** Letters from which a whole name is also found without its spaces, as in addresses. */
const SQUEEZED_FROM = 6;

/** A text as it is compared: without marks, case, joiners and variants of letters. */
export function folded(text: string): string {
  const plain = text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}ـ]/gu, "")
    .toLowerCase()
    .normalize("NFC");
  return [...plain].map((letter) => ALIKE.get(letter) ?? letter).join("");
}

/**
 * The words of a name that give it away, as they are compared. In scripts without spaces: each part of at least two letters, the parts
 * together, and of Chinese and Korean names in one piece what follows the family name.
 */
export function tellingWords(name: string): readonly string[] {
  const spaced = wordsOf(folded(name)).filter((word) => !UNSPACED.test(word));
  const telling = spaced.filter((word) => word.length > 1 && !PARTICLES.has(word));
  const parts = folded(name).match(UNSPACED_RUN) ?? [];
  const unspaced = [...parts, parts.join(""), ...(parts.length === 1 ? parts.flatMap(givenName) : [])];
  const all = [...telling, ...unspaced.filter((part) => part.length > 1)];
  return all.length > 0 ? [...new Set(all)] : [...spaced, ...parts];
}

/** Whether a folded text holds one of these words, with what its script joins to it. */
export function holdsWord(text: string, words: readonly string[]): boolean {
  const inText = wordsOf(text);
  const unbroken = text.replace(/\s/gu, "");
  return words.some((word) =>
    UNSPACED.test(word) ? unbroken.includes(word) : inText.some((each) => isWord(each, word)),
  );
}

/** Whether a folded text holds a whole name or address without its spaces, as in "sarakhalil". */
export function holdsSqueezed(text: string, name: string): boolean {
  const squeezed = lettersOf(folded(name));
  const least = UNSPACED.test(squeezed) ? 2 : SQUEEZED_FROM;
  return squeezed.length >= least && lettersOf(text).includes(squeezed);
}

/** Whether a folded text holds an address, a number or a description of a way to reach somebody. */
export function holdsContact(text: string, contact: string): boolean {
  const told = folded(contact);
  const words = wordsOf(told);
  if (words.length > 0 && ` ${wordsOf(text).join(" ")} `.includes(` ${words.join(" ")} `)) return true;
  const addresses = told.match(/[^\s<>,;()]*@[^\s<>,;()]+/gu) ?? [];
  const numbers = (told.match(/\d[\d\s().\-/]*\d/gu) ?? []).map((number) => digitsOf(number).slice(-PHONE_DIGITS));
  return (
    holdsSqueezed(text, contact) ||
    addresses.some((address) => text.includes(address)) ||
    numbers.some((number) => number.length === PHONE_DIGITS && digitsOf(text).includes(number))
  );
}

function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).flatMap((word) =>
    word.split(new RegExp(`(${UNSPACED.source}+)`, "u")).filter((part) => part !== ""),
  );
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}

function givenName(name: string): readonly string[] {
  const letters = [...name];
  return FAMILY_NAME_FIRST.test(name) && letters.length > 2 ? [letters.slice(-2).join("")] : [];
}

function isWord(inText: string, word: string): boolean {
  if (inText === word) return true;
  if (PREFIXING.test(word)) return isPrefixedWord(inText, word);
  const stem = word.replace(/[аяоеыиьйуюєії]$/u, "");
  const ending = inText.length - stem.length;
  return word.length >= ENDING_FROM && inText.startsWith(stem) && ending <= ENDING_LONGEST;
}

function isPrefixedWord(inText: string, word: string): boolean {
  // The last letter of many names is written in two ways. Of the name Ali, one of them is the word for "on".
  const likeOthers = (text: string): string => (word === "علي" ? text : text.replace(/ى$/u, "ي"));
  const text = likeOthers(inText);
  const bare = likeOthers(word).replace(ARTICLE, "");
  return text.endsWith(bare) && (text === bare || PREFIX.test(text.slice(0, -bare.length)));
}
