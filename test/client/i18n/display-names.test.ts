import { afterEach, describe, expect, it, vi } from "vitest";
import { languageName, regionName } from "../../../client/i18n/display-names.ts";
import { M49_NAMES } from "../../../client/i18n/m49-names.ts";
import { LANGUAGES } from "../../../client/console/language-choice.ts";
import { speakEnglish } from "../support/rendered.ts";

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("names of languages and regions", () => {
  it("are the browser's, in the language of the page", () => {
    expect([languageName("ar", "es"), regionName("MX", "es"), regionName("002", "pt")]).toEqual([
      ...["árabe", "México", "África"],
    ]);
  });

  it("are the codes where nobody has a name", () => {
    expect([languageName("qaa-x-none", "en"), regionName("ZZZ-1", "en"), regionName("999", "en")]).toEqual([
      ...["qaa-x-none", "ZZZ-1", "999"],
    ]);
  });

  it("are our own for every region of the United Nations where the browser has no name for it, as Chromium", () => {
    speakEnglish("portal");
    vi.spyOn(Intl.DisplayNames.prototype, "of").mockImplementation((code) => code);
    expect([...M49_NAMES.keys()].map((code) => regionName(code, "en"))).toContain("Western Africa");
    for (const code of M49_NAMES.keys()) expect(regionName(code, "en")).not.toMatch(/\d|⟦/u);
    expect(regionName("999", "en")).toBe("999");
  });

  it("are our own for the one language of the console's list that Chromium has no name for", () => {
    speakEnglish("portal");
    expect(LANGUAGES).toContain("bo");
    const names = new Intl.DisplayNames(["en"], { type: "language" });
    const known = new Map(LANGUAGES.filter((tag) => tag !== "bo").map((tag) => [tag, names.of(tag)]));
    vi.spyOn(Intl.DisplayNames.prototype, "of").mockImplementation((code) => known.get(code) ?? code);
    expect(languageName("bo", "en")).toBe("Tibetan");
    for (const tag of LANGUAGES) expect(languageName(tag, "en")).not.toBe(tag);
  });
});
