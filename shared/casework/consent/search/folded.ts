// Letters as they are compared, so that a name is found however it is written.

/** Scripts that write without spaces, or that join endings to names: there a name is found inside of other words. */
const UNSPACED_SCRIPTS =
  "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}]";
const UNSPACED = new RegExp(UNSPACED_SCRIPTS, "u");
const UNSPACED_RUN = new RegExp(`${UNSPACED_SCRIPTS}+`, "gu");
/** The scripts of India and its neighbors: their marks are vowels, and stay. */
const INDIC =
  "[\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Guru}\\p{sc=Gujr}\\p{sc=Orya}\\p{sc=Taml}\\p{sc=Telu}\\p{sc=Knda}\\p{sc=Mlym}\\p{sc=Sinh}]";
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const NO_WORD = /[^\p{L}\p{M}\p{N}]+/gu;

/** Letters that no decomposition takes apart, and those that are written one for the other. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ...Object.entries({ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ħ: "h", ı: "i", ŋ: "n" }),
  ...Object.entries({ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ة: "ه", ی: "ي", ک: "ك", ؤ: "و", ئ: "ي", ё: "е", ς: "σ" }),
  ...Object.entries({ ء: "", ہ: "ه", ۃ: "ه", ە: "ه", ھ: "ه", ے: "ي", ێ: "ي", ۆ: "و", ڕ: "ر", ڵ: "ل" }),
  ...Object.entries({ ൺ: "ണ്", ൻ: "ന്", ർ: "ര്", ൽ: "ല്", ൾ: "ള്", ൿ: "ക്" }),
  ...pairsOf("ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz"),
  ...pairsOf(ethiopicHomophones()),
]);
const ALIKE_LETTER = new RegExp(`[${[...ALIKE.keys()].join("")}]`, "gu");

/** Marks, joiners, apostrophes that count as letters, and letters that are not seen; but not the vowels of Indic scripts. */
const UNSEEN = /[\p{M}\p{Cf}ـ\u02b9-\u02c1\u02c8\u02ca\u02cb\u02ee\ua78b\ua78c\u115f\u1160]/gu;
const INDIC_VOWEL = new RegExp(`(?![\\u093c\\u09bc\\u0a3c\\u0abc\\u0b3c\\u0cbc])${INDIC}`, "u");
const DIGIT = /\p{Nd}/u;
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;
/** Letters of Latin in circles, squares and flags, each alphabet from its own A on. */
const PICTURED = /[\u{1f150}-\u{1f169}\u{1f170}-\u{1f189}\u{1f1e6}-\u{1f1ff}]/gu;
const PICTURED_FROM = [0x1_f1_e6, 0x1_f1_70, 0x1_f1_50] as const;

/** Letters of Latin that are also drawn so in Cyrillic or Greek. */
const DRAWN_ALIKE: ReadonlyMap<string, string> = new Map(
  pairsOf("аaвbеeіiјjкkмmнhоoрpсcтtуyхxѕsԁdһhԛqԝwαaβbεeηnιiκkνvοoρpτtυuχxγy"),
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
  const plain = text
    .normalize("NFKD")
    .replace(UNSEEN, (sign) => (INDIC_VOWEL.test(sign) ? sign : ""))
    .toLowerCase()
    .normalize("NFC");
  return plain
    .replace(ALIKE_LETTER, (letter) => ALIKE.get(letter) ?? letter)
    .replace(OTHER_DIGIT, (digit) => valueOf(digit))
    .replace(PICTURED, (picture) => pictured(picture));
}

// The ten digits of a script follow one another.
function valueOf(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function pictured(picture: string): string {
  const code = picture.codePointAt(0) ?? 0;
  const from = PICTURED_FROM.find((first) => code >= first) ?? code;
  return String.fromCodePoint("a".charCodeAt(0) + code - from);
}

function pairsOf(letters: string): readonly (readonly [string, string])[] {
  return [...letters.matchAll(/(.)(.)/gu)].map(([, letter = "", other = ""]) => [letter, other]);
}

// Series of syllables that sound like another; of the two breathed ones, the first and the fourth order do as well.
function ethiopicHomophones(): string {
  const series = ["ሐሀ", "ኀሀ", "ኸሀ", "ሠሰ", "ዐአ", "ፀጸ"].flatMap((pair) => {
    const [from, to] = [...pair].map((letter) => letter.charCodeAt(0));
    return [0, 1, 2, 3, 4, 5, 6].map((order) => {
      const isFirst = order === 3 && (pair.endsWith("ሀ") || pair.endsWith("አ"));
      return String.fromCharCode((from ?? 0) + order, (to ?? 0) + (isFirst ? 0 : order));
    });
  });
  return [...series, "ሃሀ", "ኣአ"].join("");
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

/** The words of a folded text in their order. */
export function wordsInOrder(text: string): readonly string[] {
  return text.match(WORD) ?? [];
}

/** The words of a folded text with one space around each: what is said in this order is found in it. */
export function phrase(text: string): string {
  return ` ${text.replace(NO_WORD, " ").trim()} `;
}
