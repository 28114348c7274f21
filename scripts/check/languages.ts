import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../client/i18n/languages.ts";
import { languageFaults, type Texts } from "./language-faults.ts";
import { guidePairs, lengthFaults, messagePairs, type Guide } from "./text-lengths.ts";

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

/** The sentences of the guide in a language; none when it has no guide. @throws SyntaxError when it is no JSON */
function readGuide(tag: string): Guide {
  const file = join(LOCALES, tag, "guide.json");
  const told: unknown = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
  return new Map(Object.entries(told ?? {}).map(([sentence, translated]) => [sentence, String(translated)]));
}

/** What is wrong with a language that the portal offers, or waits to offer. */
export function faultsOfLanguage(tag: string): readonly string[] {
  const [english, texts] = [readTexts(SOURCE_LANGUAGE), readTexts(tag)];
  const guide = guidePairs(tag, readGuide(SOURCE_LANGUAGE), readGuide(tag));
  return [
    ...languageFaults(tag, english, texts),
    ...lengthFaults(tag, [...messagePairs(tag, english, texts), ...guide]),
  ];
}

/** Tags of the languages that the portal offers, and of those that have a folder and wait to be listed. */
export function languagesToCheck(): readonly string[] {
  const folders = readdirSync(LOCALES);
  return [...new Set([...LANGUAGES.map(({ tag }) => tag), ...folders])].filter((tag) => tag !== SOURCE_LANGUAGE);
}

function main(): void {
  for (const tag of languagesToCheck()) {
    const isListed = LANGUAGES.some((language) => language.tag === tag);
    const faults = faultsOfLanguage(tag);
    for (const fault of faults) process.stdout.write(`fault   ${fault}\n`);
    const verdict = faults.length === 0 ? "complete" : `${String(faults.length)} faults`;
    process.stdout.write(`${tag}: ${verdict}${isListed ? "" : ", not in client/i18n/languages.ts"}\n`);
    if (isListed && faults.length > 0) process.exitCode = 1;
  }
}

if (import.meta.main) main();
