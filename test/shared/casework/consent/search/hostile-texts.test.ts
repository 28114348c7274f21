import { describe, expect, it } from "vitest";
import { groupSearch, organisationSearch } from "../../../../../shared/casework/consent/search/collective-search.ts";
import { contactSearch } from "../../../../../shared/casework/consent/search/contact-search.ts";
import { describesBy } from "../../../../../shared/casework/consent/search/describes-by.ts";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";
import { ReadableNames } from "../../../../../shared/casework/consent/search/shared-names.ts";
import type { TextSearch } from "../../../../../shared/casework/consent/search/text-search.ts";

// Whoever writes a letter also writes what is searched in it, and what for. Anything that is not done in one passage takes minutes here,
// and the test runs out of time.

const TEXT_LENGTH = 65_536;
const SHORT_LENGTH = 1_000;
const UNITS = [
  ...[
    "a",
    "a ",
    "a\u0301 ",
    "a\u0301",
    "a-\n",
    "a.",
    "aB",
    "a1",
    "a·",
    "rosa ",
    "rosa at ",
    "rosa12 ",
    "@a",
    "#a_",
    "%C3",
    "%25",
  ],
  ...[
    "&#83;",
    "&uuml;",
    "&",
    "xn--",
    "xn--a ",
    "ä ",
    "(",
    ". ",
    "\n",
    " ",
    "-",
    "12 ",
    "1",
    "12 rue ",
    "12",
    "A ",
    "Rosa-",
    "al ",
  ],
  ...["ا", "ا ", "علي ", "#علي", "山", "山 ", "路12号", "к", "К ", "সা", "ሀ ", "\u200B", "🆂", "\u0301", "|"],
];
const NOBODY = new Set<string>();
const long = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length));

const searchesFor = (told: string): readonly TextSearch[] => [
  contactSearch(`rosa@${told}b`, "Sara Khalil", NOBODY),
  contactSearch(told, told, NOBODY),
  new ReadableNames([]).searchFor(`Rosa ${told} b`),
  new ReadableNames([`Rosa ${told} b`, "Rosa"]).searchFor(`Rosa ${told}`),
  organisationSearch(`Rosa ${told} b`),
  groupSearch(`Rosa ${told} b`, NOBODY),
];

/** Names of so many words that differ from one another, of letters of Latin or Cyrillic. */
function namesOf(count: number, words: number, first: "A" | "А"): readonly string[] {
  const from = first.charCodeAt(0) + 32;
  const letter = (number: number): string => String.fromCharCode(from + (number % 26));
  const word = (number: number): string =>
    first +
    [number, number / 26, number / 676, number * 7].map((each) => letter(Math.floor(each))).join("") +
    letter(14);
  return Array.from({ length: count }, (_, name) =>
    Array.from({ length: words }, (_each, index) => word(name * words + index)).join(" "),
  );
}

describe("two hundred people with names as long as names can be", () => {
  it.each(["A", "А"] as const)("are compared with one another once: %s", (first) => {
    const names = namesOf(200, 32, first);
    const [named, hidden] = [names.slice(0, 100), names.slice(100)];
    expect(named.filter((name) => describesBy(name, hidden))).toEqual([]);
    const readable = new ReadableNames(named);
    const searches = hidden.map((name) => readable.searchFor(name));
    const text = new ReadText(long("rosa went there, ", TEXT_LENGTH));
    expect(searches.some((search) => search(text))).toBe(false);
    expect(searches.every((search) => search(new ReadText(hidden.join(", "))))).toBe(true);
  });
});

describe("a text of 64 KiB", () => {
  it.each(UNITS)("of nothing but %j is read once, and searched for what its writer chose", (unit) => {
    const text = new ReadText(`rosa ${long(unit, TEXT_LENGTH)}`);
    const searches = [unit, "a."].flatMap((told) => searchesFor(long(told, SHORT_LENGTH)));
    expect(searches.map((search) => search(text))).toHaveLength(12);
    expect(new ReadText(`${long(unit, TEXT_LENGTH)} Khalil`).words.has("khalil")).toBe(true);
  });

  it.each([12, 25, 30])(
    "nearly holds an address of %d short words at every place, and is not tried in every way",
    (count) => {
      const search = contactSearch(`rosa@${"a.".repeat(count)}b`, "Sara Khalil", NOBODY);
      const nearly = `rosa ${"a ".repeat(TEXT_LENGTH / 2)}`;
      expect(search(new ReadText(nearly))).toBe(false);
      expect(search(new ReadText(`${nearly} rosa at ${"a dot ".repeat(count)} b`))).toBe(true);
    },
  );

  const CONTACT_LENGTH = 2_048;
  const letters = (index: number): string => [...index.toString(26)].map((digit) => `${digit}x`).join("");
  const streets = Array.from({ length: 150 }, (_, index) => `abcdef${letters(index).replaceAll(/\d/gu, "z")}`);
  it.each([
    ["one street many times", "abcdef 1,", "1 ", "abcdef"],
    ["many streets", streets.map((street) => `${street} 1,`).join(""), "1 ", streets.join(" ")],
    ["one street of many numbers", `abcdef ghijkl mnopqr${" 1".repeat(5)},`, "1 ", "abcdef ghijkl"],
    ["many numbers", Array.from({ length: 400 }, (_, index) => `${index + 100} `).join(""), "1 ", "200"],
    ["one address of many words", `ab@${"ab.".repeat(28)}ac `, "ab ", "ac"],
    [
      "many addresses",
      streets
        .slice(0, 40)
        .map((street) => `ab@${"ab.".repeat(12)}${street} `)
        .join(""),
      "ab ",
      streets.join(" "),
    ],
    ["a hidden service without an end", "abcdefghijklmnop", "abcdefgh ", "onion"],
    ["letters of Han before every number", "山水1", "山水 ", "1"],
  ])("is searched for %s in a contact, again and again", (_, unit, filling, holds) => {
    const contact = unit.repeat(Math.max(1, Math.floor(CONTACT_LENGTH / unit.length)));
    const search = contactSearch(contact, "Sara Khalil", NOBODY);
    const text = `${holds} ${"and so on ".repeat(20)} ${long(filling, TEXT_LENGTH)}`;
    const texts = Array.from({ length: 5 }, (_each, index) => new ReadText(`${text} ${index}`));
    expect(texts.map((each) => search(each))).toEqual(texts.map(() => false));
    expect(search(new ReadText(`${text} ${contact}`))).toBe(true);
  });
});
