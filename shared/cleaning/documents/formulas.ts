/** Texts in a formula, and names of sheets; of one that has its quotes twice, each part (ECMA-376 part 1, section 18.17.2; OASIS OpenDocument 1.3, part 4, section 5). */
const QUOTED = /'[^']*'|"([^"]*)"/g;

/** Numbers as long as that of a telephone, but rows and decimals. */
const LONG = /(?<![\w$.:])\d{7,}(?![\d:])/g;

/** In UTF-16 units: programs write no longer ones. */
const LONGEST = 2 ** 16;

/** Ways to files, mailboxes and telephones. The first `@` and the first dot after it decide, so that long texts are read once. */
const WAY =
  /^\s*(?:(?:file|https?|s?ftps?|smb|mailto|tel|sms|sip|skype|callto):|[a-z][a-z\d+.-]*:\/\/|[a-z]:[\\/]|\\\\|~\/|\/(?:home|Users|media|mnt|root|tmp|Volumes)\/|\S[^\s@]*@\S[^\s.]*\.\S)/i;

/** Formats of numbers and days: each letter in one way only, so that long texts are read once. */
const FORMAT = /^(?:[dmhs]|yy|\[hh?\]|[0#? .,:/%_-])+$/i;

/** What is looked for or compared with, as numbers that everybody has. */
const COMPARED = /^(?:<>|[<>]?=?)-?\d{1,4}(?:[.,]\d{1,4})?%?$/;

/** What a formula tells besides the value that it came to: a way out of the document, or words and numbers that do not show. */
export function formulaTells(formula: string, shown: string): "link" | "hidden" | null {
  if (formula.length > LONGEST) return "hidden";
  // Most formulas of large sheets have neither.
  if (!/"|\d{7}/.test(formula)) return null;
  const texts = [...formula.matchAll(QUOTED)].map(([, text = ""]) => text);
  if (texts.some((text) => WAY.test(text))) return "link";
  const numbers = formula.replaceAll(QUOTED, "").match(LONG) ?? [];
  return [...texts.filter(isWord), ...numbers].every((each) => shown.includes(each)) ? null : "hidden";
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}].*[\p{L}\p{N}]/su.test(text) && !FORMAT.test(text) && !COMPARED.test(text);
}
