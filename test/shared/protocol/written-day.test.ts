import { describe, expect, it } from "vitest";
import { writtenDay } from "../../../shared/protocol/written-day.ts";

describe("a day within a sentence", () => {
  it.each(["en", "fr", "es", "ru", "zh-Hans", "ar", "pt"])("brings no full stop of its own in %s", (language) => {
    expect(writtenDay("2026-11-24", language)).toMatch(/2026[^.]*$/u);
  });

  it("is a month or a year where no more is known", () => {
    expect([writtenDay("2025-10", "en"), writtenDay("2018", "en")]).toEqual(["October 2025", "2018"]);
    expect([writtenDay("2025-10", "ru"), writtenDay("2018", "ru")]).toEqual(["октябрь 2025\u{a0}года", "2018"]);
    expect([writtenDay("2025-10", "zh-Hans"), writtenDay("2018", "zh-Hans")]).toEqual(["2025年10月", "2018年"]);
  });

  it("has the word for its year in full in Russian", () => {
    expect(writtenDay("2026-11-24", "ru")).toBe("24 ноября 2026\u{a0}года");
  });
});
