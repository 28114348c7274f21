import { describe, expect, it } from "vitest";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../client/i18n/languages.ts";
import { languageFaults } from "../../scripts/check/language-faults.ts";
import { faultsOfLanguage, readTexts } from "../../scripts/check/languages.ts";

const ENGLISH = `
greeting = Read the answer, { $name }, when you can
files =
    { $count ->
        [0] No files chosen
        [one] 1 file
       *[other] { $count } files
    }
title = Amparo
`;
const SPANISH = `
greeting = Lea la respuesta, { $name }, cuando pueda
files =
    { $count ->
        [0] Ningún archivo elegido
        [one] 1 archivo
       *[other] { $count } archivos
    }
title = Amparo
`;

/** What is found in a language whose text is Spanish with this changed. */
function faultsOf(change: (text: string) => string, tag = "es"): readonly string[] {
  return languageFaults(tag, new Map([["portal", ENGLISH]]), new Map([["portal", change(SPANISH)]]));
}

describe("a language beside English", () => {
  it("has no fault when it says the same", () => {
    expect(faultsOf((text) => text)).toEqual([]);
  });

  it("has every file", () => {
    expect(languageFaults("es", new Map([["portal", ENGLISH]]), new Map())).toEqual(["es has no portal.ftl"]);
  });

  it.each([
    ["a message is missing", /^greeting.*$/m, "", "greeting: missing"],
    ["a message is too many", "title =", "name = Amparo\ntitle =", "name: English has no such message"],
    ["a variable is missing", "{ $name }, ", "", "greeting: does not say $name"],
    ["a variable is mistyped", "$name", "$nombre", "greeting: says $nombre, which nobody gives"],
    ["a form is missing", /^ *\[one\].*\n/m, "", "files: has no form [one] for $count"],
    [
      "a form is never used",
      "[one]",
      "[few] Unos archivos\n        [one]",
      "files: has a form [few] for $count that is never used",
    ],
    [
      "English is left",
      /^greeting.*$/m,
      "greeting = Read the answer, { $name }, when you can",
      "greeting: is still in English",
    ],
    ["a quotation mark is straight", "la respuesta", `la "respuesta"`, "straight quotation mark"],
  ])("is refused when %s", (_name, from, to, fault) => {
    expect(faultsOf((text) => text.replace(from, to)).join("\n")).toContain(fault);
  });

  it("is refused when a choice is gone", () => {
    const flat = (text: string): string => text.replace(/files =[^]*?\n {4}\}/, "files = { $count } archivos");
    expect(faultsOf(flat)).toEqual(["es/portal.ftl files: does not choose by $count"]);
    // Chinese has one form for all numbers.
    expect(faultsOf(flat, "zh-Hans").filter((fault) => fault.includes("choose"))).toEqual([]);
  });

  it("has every form that it needs for numbers", () => {
    expect(faultsOf((text) => text, "ru").filter((fault) => fault.includes("has no form"))).toEqual([
      "ru/portal.ftl files: has no form [many] for $count",
      "ru/portal.ftl files: has no form [few] for $count",
    ]);
    expect(faultsOf((text) => text, "ar").filter((fault) => fault.includes("has no form"))).toEqual([
      "ar/portal.ftl files: has no form [two] for $count",
      "ar/portal.ftl files: has no form [few] for $count",
      "ar/portal.ftl files: has no form [many] for $count",
    ]);
  });

  it("has no run of English words where it is written in other letters", () => {
    const mixed = (text: string): string => text.replace("Lea la respuesta", "Прочитайте please read this answer now");
    expect(faultsOf(mixed, "ru").some((fault) => fault.includes("still in English"))).toBe(true);
  });

  it("is not understood with a fault in its own language, and says where", () => {
    expect(() => faultsOf((text) => text.replace("{ $name }", "{ $name"))).toThrow("not understood: greeting");
  });
});

describe("the languages of the portal", () => {
  it("are all complete", () => {
    expect(readTexts(SOURCE_LANGUAGE).size).toBeGreaterThan(3);
    const others = LANGUAGES.filter(({ tag }) => tag !== SOURCE_LANGUAGE);
    expect(others.flatMap(({ tag }) => faultsOfLanguage(tag))).toEqual([]);
  });

  it("have tags that lead nowhere else, and names of their own", () => {
    expect(LANGUAGES.map(({ tag }) => tag).filter((tag) => Intl.getCanonicalLocales(tag)[0] !== tag)).toEqual([]);
    expect(new Set(LANGUAGES.map(({ tag }) => tag)).size).toBe(LANGUAGES.length);
    for (const { tag, name } of LANGUAGES) expect([tag, name.trim()]).not.toEqual([tag, ""]);
  });
});
