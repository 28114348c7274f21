import { describe, expect, it } from "vitest";
import { groupSearch, organisationSearch } from "../../../../../shared/casework/consent/search/collective-search.ts";
import { contactSearch } from "../../../../../shared/casework/consent/search/contact-search.ts";
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
});
