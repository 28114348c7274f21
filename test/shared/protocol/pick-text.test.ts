import { describe, expect, it } from "vitest";
import { pickText } from "../../../shared/protocol/pick-text.ts";

const named = (...languages: readonly string[]) => languages.map((language) => ({ language, text: `in ${language}` }));

describe("the text for a reader (PROTOCOL.md §3.2)", () => {
  it.each([
    ["es", ["en", "es-MX", "es"], "es"],
    ["es", ["en", "es-MX"], "es-MX"],
    ["zh-Hans", ["en", "zh-Hant"], "zh-Hant"],
    ["ar", ["fr", "en-GB", "en"], "en-GB"],
    ["ar", ["fr", "ru"], "fr"],
    ["est", ["fr", "es"], "fr"],
  ])("in %s, of those in %j, is the one in %s", (language, languages, expected) => {
    expect(pickText(named(...languages), language)?.language).toBe(expected);
  });

  it("is none where there is none", () => {
    expect(pickText([], "en")).toBeNull();
  });
});
