import { readFileSync } from "node:fs";
import { join } from "node:path";

const LOCALES = join(import.meta.dirname, "../../../client/locales");

/** The titles of windows in a language, as its texts have them: what they say was looked at by people. */
export function titlesIn(language: string): readonly string[] {
  const texts = readFileSync(join(LOCALES, language, "portal.ftl"), "utf8");
  return [...texts.matchAll(/^(?:portal-title|title-[a-z0-9-]+) = (.+)$/gmu)].map(([, title]) => title ?? "");
}
