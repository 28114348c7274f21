import { nothing } from "lit";
import { beforeAll, describe, expect, it } from "vitest";
import { emergencyCalls } from "../../../../client/portal/guide/emergency-calls.ts";
import { EMERGENCY_LINES } from "../../../../shared/mechanisms/emergency-lines.ts";
import { loadSentences } from "../../../../client/portal/guide/load-sentences.ts";
import { speakSentences } from "../../../../client/portal/guide/sentences.ts";
import { render, speakEnglish, speakLanguage } from "../../support/rendered.ts";

beforeAll(() => {
  speakEnglish("portal");
});

function said(): string {
  const reading = { language: "en", today: "2026-11-22" };
  return emergencyCalls(EMERGENCY_LINES.toReversed(), reading, () => nothing)
    .map((each) => render(each).text)
    .join(" ");
}

describe("whom to call at once", () => {
  it("gives each number once, and says where a line is the same as one above", () => {
    const numbers = said().match(/\+[\d ()]+\d/gu) ?? [];
    expect(numbers.length).toBeGreaterThan(0);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(said()).toContain("Whoever has called there need not call here.");
  });

  it("names those without a telephone last, and says that there is none", () => {
    const text = said();
    expect(text.indexOf("We know of no telephone number.")).toBeGreaterThan(text.lastIndexOf("+353"));
    expect(text.indexOf("DefendDefenders")).toBeGreaterThan(text.lastIndexOf("+353"));
  });

  it("names a line in an Arabic sentence from right to left, also where its name begins with Latin letters", async () => {
    speakLanguage("ar", "portal");
    speakSentences(await loadSentences("ar"));
    const reading = { language: "ar", today: "2026-11-22" };
    const markup = emergencyCalls(EMERGENCY_LINES, reading, () => nothing)
      .map((each) => render(each).markup)
      .join(" ");
    // A right-to-left isolate, whatever the first letter is.
    expect(markup).toMatch(/\u2067Front Line Defenders: [\u0600-\u06ff][^\u2069]*\u2069/u);
    speakEnglish("portal");
    speakSentences({});
    expect(said()).not.toContain("\u2067");
  });
});
