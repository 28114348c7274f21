import { readFileSync } from "node:fs";
import { join } from "node:path";
import { guideSentences } from "../../../client/portal/guide/guide-sentences.ts";
import { MECHANISMS } from "../../../shared/mechanisms/dataset.ts";
import { EMERGENCY_LINES } from "../../../shared/mechanisms/emergency-lines.ts";

const LOCALES = join(import.meta.dirname, "../../../client/locales");

/** All that the guide has to say in a language: every sentence of the checklist, the risks, the funds and all places, and every address. */
export function guideTexts(language: string): readonly string[] {
  const told: unknown = JSON.parse(readFileSync(join(LOCALES, language, "guide.json"), "utf8"));
  if (typeof told !== "object" || told === null) throw new Error("the guide is no object");
  const translated = new Map(Object.entries(told).map(([english, text]) => [english, String(text)]));
  const addresses = [...EMERGENCY_LINES, ...MECHANISMS].flatMap(({ contacts }) =>
    contacts.filter(({ kind }) => kind !== "route").map(({ value }) => value),
  );
  return [...guideSentences().map((english) => translated.get(english) ?? english), ...addresses];
}

/** Which of these a page does not say, wherever its lines end, and whether their letters are joined. */
export function unsaid(texts: readonly string[], page: string): string[] {
  const said = letters(page);
  return texts.filter((text) => !said.includes(letters(text)));
}

/** Programs that read a printed page take away the hyphens at the ends of its lines. Pages write apostrophes as books do. */
function letters(text: string): string {
  return text.normalize("NFKC").replaceAll(/[\s\u00ad\u2010\u2066-\u2069'’-]+/gu, "");
}
