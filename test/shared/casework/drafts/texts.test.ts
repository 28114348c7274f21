import { describe, expect, it } from "vitest";
import { TEXTS_EN } from "../../../../shared/casework/drafts/texts/en.ts";
import { TEXTS_ES } from "../../../../shared/casework/drafts/texts/es.ts";
import { TEXTS_FR } from "../../../../shared/casework/drafts/texts/fr.ts";
import type { Texts } from "../../../../shared/casework/drafts/texts/texts.ts";
import { FIELD_NAMES } from "../../../../shared/casework/record/field-names.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";
import { STATES } from "../../../../shared/mechanisms/states.ts";

/** Every text with the path to it; functions are told what a letter would tell them. */
const textsOf = (value: unknown, path = ""): readonly (readonly [string, string])[] => {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") return textsOf(Reflect.apply(value, null, ["hours", "2026", "3"]), path);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsOf(each, `${path}/${key}`));
};

const LANGUAGES: readonly (readonly [string, Texts])[] = [
  ["fr", TEXTS_FR],
  ["es", TEXTS_ES],
];

describe.each(LANGUAGES)("%s", (_, texts) => {
  it("says everything that English says", () => {
    const paths = (of: Texts) => textsOf({ ...of, states: [], addressees: [] }).map(([path]) => path);
    expect(paths(texts)).toEqual(paths(TEXTS_EN));
    expect(Object.keys(texts.addressees)).toEqual(Object.keys(TEXTS_EN.addressees));
  });

  it("says it in its own words", () => {
    const english = new Map(textsOf({ ...TEXTS_EN, states: [], language: "" }));
    const same = textsOf({ ...texts, states: [] }).filter(([path, text]) => english.get(path) === text);
    // Words that are the same in both, and what has no words of its own.
    const shared =
      /\/(danger|consent|signature|surveillance|transport|journalist|organisation|no|months|month|day|P\d+|labelled|choices|fields|headings)/;
    expect(same.filter(([path, text]) => text.length > 15 || !shared.test(path)).map(([path]) => path)).toEqual([]);
  });
});

describe.each([["en", TEXTS_EN] as const, ...LANGUAGES])("%s", (language, texts) => {
  it("leaves nothing empty, and is what it says", () => {
    expect(texts.language).toBe(language);
    expect(textsOf(texts).filter(([, text]) => text.trim() === "")).toEqual([]);
    expect(texts.dates.months).toHaveLength(12);
  });

  it("names every State and territory, each differently", () => {
    expect(Object.keys(texts.states).sort()).toEqual(STATES.map(({ code }) => code).sort());
    expect(new Set(Object.values(texts.states)).size).toBe(STATES.length);
  });

  it("has a label for every field", () => {
    expect(Object.keys(texts.fields).sort()).toEqual([...FIELD_NAMES].sort());
  });

  it("asks for the stage of the cooperation in words that nobody reads as a date", () => {
    const stages = { en: /before, during or after/u, fr: /avant, pendant ou après/u, es: /antes, durante o después/u };
    expect(texts.fields.cooperation_stage).toMatch(stages[texts.language]);
  });

  it("calls every body by its function; funds and organisations go by their own names", () => {
    const official = MECHANISMS.filter(({ draft }) => draft !== null && draft !== "support-request");
    expect(Object.keys(texts.addressees).sort()).toEqual(official.map(({ id }) => id).sort());
  });
});
