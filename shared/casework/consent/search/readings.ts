import { decodePunycode } from "./punycode.ts";

// A text as links, pages and keyboards without marks write it: each is one more text in which a name is looked for.

const OCTETS = /(?:%[0-9a-f]{2})+/giu;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{1,10}));/giu;
/** The letter of an entity, and what stands on it: "uuml". */
const MARKED_LETTER = /^([a-z])(acute|breve|caron|cedil|circ|dot|grave|macr|ogon|ring|slash|strok|tilde|uml)$/iu;
const HOST_LABEL = /\bxn--([a-z0-9-]{1,59})(?![a-z0-9-])/giu;

const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    aelig: "ae",
    amp: "&",
    apos: "'",
    inodot: "i",
    nbsp: " ",
    oelig: "oe",
    oslash: "ø",
    quot: '"',
    shy: "",
    szlig: "ss",
  }),
);
/** Where the mark counts: "ü" is also written "ue". */
const COUNTING_MARKS: ReadonlyMap<string, string> = new Map(Object.entries({ ring: "\u030A", uml: "\u0308" }));

/** Letters with marks that are also written as two letters. */
const AS_TWO: ReadonlyMap<string, string> = new Map(
  Object.entries({ ä: "ae", å: "aa", ö: "oe", ø: "oe", ü: "ue", Ä: "Ae", Å: "Aa", Ö: "Oe", Ø: "Oe", Ü: "Ue" }),
);
const AS_TWO_LETTER = /[äåöøüÄÅÖØÜ]/gu;

/** One name in as many spellings as there are keyboards: "Abd Allah", "Abdallah", "Abdullah". */
const SERVANT_OF_GOD = /(?<![\p{L}\p{M}])abd[\s'’-]?[aeou]l[\s'’-]?l?ah(?![\p{L}\p{M}])/giu;

/** A text with its marked letters written as two, as on keyboards without them ("Mueller"), and with one spelling of Abdullah. */
export function respelled(text: string): string {
  return text
    .normalize("NFC")
    .replace(AS_TWO_LETTER, (letter) => AS_TWO.get(letter) ?? letter)
    .replace(SERVANT_OF_GOD, "Abdullah");
}

/** The texts in which a name is looked for: as it is, with what links and pages encode in plain letters, and without marked letters. */
export function readingsOf(text: string): readonly string[] {
  const plain = decoded(text);
  const spelled = respelled(plain);
  return [...new Set([text, plain, ...(spelled === plain.normalize("NFC") ? [] : [spelled])])];
}

function decoded(text: string): string {
  return text
    .replace(OCTETS, inUtf8)
    .replace(ENTITY, (entity, decimal?: string, hexadecimal?: string, name?: string) => {
      if (name !== undefined) return namedEntity(name) ?? entity;
      return letterOf(decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal));
    })
    .replace(HOST_LABEL, (whole, label: string) => decodePunycode(label) ?? whole);
}

function inUtf8(octets: string): string {
  const bytes = octets
    .slice(1)
    .split("%")
    .map((octet) => Number.parseInt(octet, 16));
  return new TextDecoder("utf-8", { fatal: false, ignoreBOM: true }).decode(Uint8Array.from(bytes));
}

function namedEntity(name: string): string | null {
  const [, letter = "", mark = ""] = MARKED_LETTER.exec(name) ?? [];
  const marked = letter === "" ? null : letter + (COUNTING_MARKS.get(mark.toLowerCase()) ?? "");
  return ENTITIES.get(name.toLowerCase()) ?? marked;
}

function letterOf(code: number): string {
  return code > 0x10_ff_ff ? "" : String.fromCodePoint(code);
}
