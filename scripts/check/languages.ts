import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../client/i18n/languages.ts";
import { languageFindings, type Texts } from "./language-faults.ts";

const LOCALES = join(import.meta.dirname, "../../client/locales");
/** Texts of the organisation's tools, which speak English. */
const NOT_TRANSLATED = new Set(["casework", "console", "desk"]);

/** The texts of a language that the portal can say, by area; none when it has no folder. */
export function readTexts(tag: string): Texts {
  const folder = join(LOCALES, tag);
  const names = readdirSync(LOCALES).includes(tag) ? readdirSync(folder) : [];
  const areas = names.filter((name) => name.endsWith(".ftl")).map((name) => name.slice(0, -".ftl".length));
  return new Map(
    areas
      .filter((area) => !NOT_TRANSLATED.has(area))
      .map((area) => [area, readFileSync(join(folder, `${area}.ftl`), "utf8")]),
  );
}

/** Tags of the languages that the portal offers, and of those that have a folder and wait to be listed. */
export function languagesToCheck(): readonly string[] {
  const folders = readdirSync(LOCALES);
  return [...new Set([...LANGUAGES.map(({ tag }) => tag), ...folders])].filter((tag) => tag !== SOURCE_LANGUAGE);
}

function main(): void {
  const english = readTexts(SOURCE_LANGUAGE);
  for (const tag of languagesToCheck()) {
    const isListed = LANGUAGES.some((language) => language.tag === tag);
    const { faults, lengths } = languageFindings(tag, english, readTexts(tag));
    for (const fault of faults) process.stdout.write(`fault   ${fault}\n`);
    for (const length of lengths) process.stdout.write(`look at ${length}\n`);
    const verdict = faults.length === 0 ? "complete" : `${String(faults.length)} faults`;
    process.stdout.write(`${tag}: ${verdict}${isListed ? "" : ", not in client/i18n/languages.ts"}\n`);
    if (isListed && faults.length > 0) process.exitCode = 1;
  }
}

if (import.meta.main) main();
