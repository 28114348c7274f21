import { describe, expect, it } from "vitest";
import { writtenDay } from "../../../shared/protocol/written-day.ts";

describe("a day within a sentence", () => {
  it.each(["en", "fr", "es", "ru", "zh-Hans", "ar", "pt"])("brings no full stop of its own in %s", (language) => {
    expect(writtenDay("2026-11-24", language)).toMatch(/2026[^.]*$/u);
  });

  it("has the word for its year in full in Russian", () => {
    expect(writtenDay("2026-11-24", "ru")).toBe("24 ноября 2026\u{a0}года");
  });
});
