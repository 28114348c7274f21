// Texts as they are compared, so that a name is found however it is written.

/** Scripts that write without spaces, or that join endings to names: there a name is found inside of other words. */
const UNSPACED_SCRIPTS =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]";
const UNSPACED = new RegExp(UNSPACED_SCRIPTS, "u");
const UNSPACED_RUN = new RegExp(`${UNSPACED_SCRIPTS}+`, "gu");
const WORD = /[\p{L}\p{N}]+/gu;
const NO_WORD = /[^\p{L}\p{N}]+/gu;

/** Letters that no decomposition takes apart, and Arabic ones that are written one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n" }),
  ...Object.entries({ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ة: "ه", ی: "ي", ک: "ك", ؤ: "و", ئ: "ي", ё: "е", ς: "σ" }),
]);
const ALIKE_LETTER = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");

/** Marks, joiners, and letters that are not seen. */
const UNSEEN = /[\p{M}\p{Cf}ـ\u{115f}\u{1160}]/gu;
const DIGIT = /\p{Nd}/u;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** Letters of Latin that are also drawn so in Cyrillic or Greek. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  [..."аaвbеeіiјjкkмmнhоoрpсcтtуyхxѕsԁdһhԛqԝwαaβbεeηnιiκkνvοoρpτtυuχxγy".matchAll(/(.)(.)/gu)].map(
    ([, letter = "", latin = ""]) => [letter, latin],
  ),
);
const LATIN = /\p{sc=Latn}/u;
const CYRILLIC_OR_GREEK = /[\p{sc=Cyrl}\p{sc=Grek}]/u;

/** A folded text with all that is drawn like Latin in Latin. */
export function drawn(text: string): string {
  return [...text].map((letter) => DRAWN_ALIKE.get(letter) ?? letter).join("");
}

/** A text without marks, case, joiners and variants of letters and digits; a word of two alphabets is read as it is drawn. */
export function folded(text: string): string {
  const read = unmarked(text);
  const isMixed = (piece: string): boolean => LATIN.test(piece) && CYRILLIC_OR_GREEK.test(piece);
  return isMixed(read) ? read.replace(WORD, (word) => (isMixed(word) ? drawn(word) : word)) : read;
}

function unmarked(text: string): string {
  const plain = text.normalize("NFKD").replace(UNSEEN, "").toLowerCase().normalize("NFC");
  return plain
    .replace(ALIKE_LETTER, (letter) => ALIKE.get(letter) ?? letter)
    .replace(OTHER_DIGIT, (digit) => valueOf(digit));
}

// The ten digits of a script follow one another.
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

/** The words of a folded text that spaces or other signs divide; without those in scripts that have no spaces. */
export function spacedWords(text: string): readonly string[] {
  return text.replace(UNSPACED_RUN, " ").match(WORD) ?? [];
}

/** What a folded text has in scripts that have no spaces, piece by piece. */
export function unspacedRuns(text: string): readonly string[] {
  return text.match(UNSPACED_RUN) ?? [];
}

/** Whether something is in a script that has no spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}

/** The letters and digits of a folded text in one. */
export function squeezed(text: string): string {
  return text.replace(NO_WORD, "");
}

/** The words of a folded text with one space around each: what is said in this order is found in it. */
export function phrase(text: string): string {
  return ` ${text.replace(NO_WORD, " ").trim()} `;
}

/** The digits of a text in one. */
function digitsOf(text: string): string {
  return text.replace(/\D/gu, "");
}

/** What names and words are joined in without a space: "#FreeSara", "sara1985", "t.me/sara_k", and addresses. */
const HANDLE = /[@#_]|\p{N}|\p{Ll}\p{Lu}|[\p{L}\p{N}][./][\p{L}\p{N}]/u;
const LETTER = /\p{L}/u;
/** A word that goes on in the next line. */
const LINE_BREAK = /(?<=\p{L})\p{Pd}[^\S\n]*\n\s*(?=\p{L})/gu;
const START_LENGTH = 3;
const CAPITALIZED = /\p{Lu}[\p{L}\p{M}\p{Cf}]*/gu;
/** Letters one by one: "S a r a", "S.a.r.a". */
const SPELLED = /(?<![\p{L}\p{M}])(?:\p{L}\p{M}*[^\p{L}\p{N}\p{M}]{1,3}){2,}\p{L}(?![\p{L}\p{M}])/gu;

/** A text that is searched, read once for all that is searched for in it. */
export class ReadText {
  readonly folded: string;
  readonly squeezed: string;
  readonly phrase: string;
  readonly digits: string;
  readonly words: ReadonlySet<string>;
  /** The words that begin with a capital somewhere. */
  readonly capitalized: ReadonlySet<string>;
  /** Addresses, user names and the like, each in one, with a space around. */
  readonly handles: string;
  readonly #text: string;
  readonly #byStart = new Map<string, string[]>();
  readonly #without = new Map<string, ReadText>();

  constructor(text: string) {
    this.#text = text;
    this.folded = folded(text);
    this.squeezed = squeezed(this.folded);
    this.phrase = phrase(this.folded);
    this.digits = digitsOf(this.folded);
    this.words = new Set([this.folded, this.folded.replace(LINE_BREAK, "")].flatMap(spacedWords));
    this.capitalized = new Set(spacedWords(folded((text.match(CAPITALIZED) ?? []).join(" "))));
    for (const word of this.words) this.#sameStart(word).push(word);
    this.handles = ` ${handlesOf(text).join(" ")} `;
  }

  /** The words that start with these three letters or more. */
  wordsFrom(start: string): readonly string[] {
    return this.#sameStart(start).filter((word) => word.startsWith(start));
  }

  #sameStart(word: string): string[] {
    const start = word.slice(0, START_LENGTH);
    const known = this.#byStart.get(start) ?? [];
    if (known.length === 0) this.#byStart.set(start, known);
    return known;
  }

  /** The text as if what fits the pattern did not stand in it. */
  without({ flags, source }: RegExp): ReadText {
    const known = this.#without.get(source);
    if (known !== undefined) return known;
    const rest = this.#text.replace(new RegExp(source, flags), " | ");
    const read = rest === this.#text ? this : new ReadText(rest);
    this.#without.set(source, read);
    return read;
  }
}

function handlesOf(text: string): readonly string[] {
  const pieces = text.match(/\S+/gu) ?? [];
  const handles = pieces.filter((piece) => HANDLE.test(piece) && LETTER.test(piece));
  const spelled = (text.match(SPELLED) ?? []).map(squeezed);
  return folded([...handles, ...spelled].join(" "))
    .split(" ")
    .map(squeezed);
}
