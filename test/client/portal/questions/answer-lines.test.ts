import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { speak } from "../../../../client/i18n/localize.ts";
import { QUESTIONS } from "../../../../client/portal/questions/all-questions.ts";
import { answerLines } from "../../../../client/portal/questions/answer-lines.ts";
import { saidRows } from "./sample-answers.ts";

const LOCALES = join(import.meta.dirname, "../../../../client/locales");

/** A date as the last look shows it in a language, without marks of direction. */
function shown(language: string, ...parts: readonly string[]): string {
  const root = { dir: "", lang: language };
  vi.stubGlobal("document", { documentElement: root });
  speak(language, [readFileSync(join(LOCALES, language, "questions.ftl"), "utf8")], root);
  const when = QUESTIONS.find(({ field }) => field === "incident_when");
  if (when === undefined) throw new Error("nobody asks when it happened");
  const [line] = answerLines(when, saidRows(parts), null);
  return (line?.text ?? "").replaceAll(/[\u2068\u2069]/gu, "");
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a date in the last look", () => {
  it.each([
    ["fr", "12 mars 2024"],
    ["ru", "12 марта 2024\u{a0}года"],
    ["es", "12 de marzo de 2024"],
    ["zh-Hans", "2024年3月12日"],
  ])("is written in %s as people write a day", (language, day) => {
    expect(shown(language, "2024", "3", "12")).toBe(day);
  });

  it.each([
    ["fr", "12 mars 2024 environ, la nuit"],
    ["ru", "12 марта 2024\u{a0}года, примерно, la nuit"],
  ])("says in %s that it is not exact, and what was added", (language, said) => {
    expect(shown(language, "2024", "3", "12", "yes", "la nuit")).toBe(said);
  });

  it("says no more than is known, whichever digits it was typed in", () => {
    expect(shown("fr", "2024", "3", "")).toBe("mars 2024");
    expect(shown("fr", "2024", "", "")).toBe("2024");
    expect(shown("ar", "٢٠٢٤", "3", "١٢")).toBe(shown("ar", "2024", "3", "12"));
  });

  it("shows all that was typed where no calendar has it, as it will be sent", () => {
    expect(shown("fr", "2024", "2", "31")).toBe("Année 2024 · Mois février · Jour 31");
    expect(shown("en", "26", "", "4", "", "at night")).toBe("Year 26 · Day 4, at night");
    expect(shown("en", "", "3", "", "yes")).toBe("about Month March");
    expect(shown("en", "", "", "", "yes", "in spring")).toBe("about in spring");
  });
});
