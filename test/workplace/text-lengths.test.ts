import { describe, expect, it } from "vitest";
import { guidePairs, lengthFaults, messagePairs } from "../../scripts/check/text-lengths.ts";

const ENGLISH = "Read the answer when you can";
const none = new Map<string, string>();

/** What is said of a translation of `ENGLISH` with so many letters. */
const faultsOf = (tag: string, letters: number, accepted = none): readonly string[] =>
  lengthFaults(tag, [{ place: `${tag}/a.ftl id`, english: ENGLISH, translated: "x".repeat(letters) }], accepted);

describe("a text that is much longer or shorter than in English", () => {
  it("is a fault, in a language that has room for its vowels and in one that has not", () => {
    expect(faultsOf("es", 61)).toEqual([]);
    expect(faultsOf("es", 62)).toEqual(["es/a.ftl id: 2.21 times as long as English"]);
    expect(faultsOf("es", 11)).toEqual(["es/a.ftl id: 0.39 times as long as English"]);
    expect(faultsOf("ar", 11)).toEqual([]);
    expect(faultsOf("ar", 8)).toEqual(["ar/a.ftl id: 0.29 times as long as English"]);
    expect(faultsOf("zh-Hans", 4)).toEqual([]);
    expect(faultsOf("zh-Hans", 3)).toEqual(["zh-Hans/a.ftl id: 0.11 times as long as English"]);
  });

  it("is none where English says it in a word or two", () => {
    expect(
      lengthFaults("es", [{ place: "es/a.ftl id", english: "Leave now", translated: "x".repeat(90) }], none),
    ).toEqual([]);
  });

  it("is none where somebody has looked at it, until that is no longer needed", () => {
    const accepted = new Map([["es/a.ftl id", "for a reason"]]);
    expect(faultsOf("es", 62, accepted)).toEqual([]);
    expect(faultsOf("es", 30, accepted)).toEqual([
      "es/a.ftl id: accepted as longer or shorter than English, and it is not",
    ]);
    expect(faultsOf("fr", 30, accepted)).toEqual([]);
  });

  it("is looked for in messages, without what is filled in, and in the guide, beside what its English says", () => {
    const [english, texts] = ["id = Hello { $name }\nother = Bye", "id = Hola, { $name }"];
    expect(messagePairs("es", new Map([["a", english]]), new Map([["a", texts]]))).toEqual([
      { place: "es/a.ftl id", english: "Hello ", translated: "Hola, " },
    ]);
    const said = new Map([["The person may ask.", "You may ask."]]);
    const guide = new Map([
      ["The person may ask.", "Puede preguntar."],
      ["Have a plan", "Tenga un plan"],
    ]);
    expect(guidePairs("es", said, guide)).toEqual([
      { place: "es/guide.json The person may ask.", english: "You may ask.", translated: "Puede preguntar." },
      { place: "es/guide.json Have a plan", english: "Have a plan", translated: "Tenga un plan" },
    ]);
  });
});
