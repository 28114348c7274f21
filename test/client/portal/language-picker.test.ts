import { beforeEach, describe, expect, it } from "vitest";
import type { Language } from "../../../client/i18n/languages.ts";
import { foldedPicker, languagePicker } from "../../../client/portal/language-picker.ts";
import { render, speakEnglish } from "../support/rendered.ts";

const LANGUAGES: readonly Language[] = [
  { tag: "en", name: "English", awaitsReview: false },
  { tag: "ar", name: "العربية", awaitsReview: true },
  { tag: "zh-Hans", name: "简体中文", awaitsReview: true },
];

/** Where each name leads. */
function linksOf(markup: string): readonly (readonly string[])[] {
  return [...markup.matchAll(/href=(\S+)[^>]*?>([^<]+)<\/a/g)].map(([, href = "", name = ""]) => [name, href]);
}

beforeEach(() => {
  speakEnglish("portal");
});

describe("the choice of a language", () => {
  it("leads to the same page in each, by its own name, marked as being in it", () => {
    const { markup } = render(languagePicker({ language: "en", page: "guide" }, LANGUAGES));
    expect(linksOf(markup)).toEqual([
      ["English", "/guide"],
      ["العربية", "/ar/guide"],
      ["简体中文", "/zh-Hans/guide"],
    ]);
    expect(markup).toMatch(/lang=ar\s+dir=rtl/u);
    expect(markup).toMatch(/lang=zh-Hans\s+dir=ltr/u);
    expect(markup.match(/aria-current=true/gu)).toHaveLength(1);
  });

  it("says of a language that nobody has checked that it is so, with the way to English", () => {
    expect(render(languagePicker({ language: "en", page: "" }, LANGUAGES)).text).not.toContain("checked");
    const { markup, text } = render(languagePicker({ language: "ar", page: "" }, LANGUAGES));
    expect(text).toContain("If something is unclear, look at the English. English");
    expect(linksOf(markup).at(-1)).toEqual(["English", "/"]);
  });

  it("is there while somebody writes, too, and says how far a change is", () => {
    const { markup, text } = render(foldedPicker("ar", "One moment.", LANGUAGES));
    expect(text.startsWith("Languages of this page: العربية")).toBe(true);
    expect(markup).toContain('<svg class="globe" aria-hidden="true"');
    expect(text).toContain("People who speak this language have not checked this text yet.");
    expect(render(foldedPicker("en", "", LANGUAGES)).text).not.toContain("checked");
    expect(text.endsWith("One moment.")).toBe(true);
    expect(linksOf(markup).map(([, href]) => href)).toEqual(["/", "/ar", "/zh-Hans"]);
  });

  it("is not there without a choice", () => {
    const one = LANGUAGES.slice(0, 1);
    expect(render(languagePicker({ language: "en", page: "" }, one)).markup).toBe("");
    expect(render(foldedPicker("en", "", one)).markup).toBe("");
  });
});
