import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SOURCE_LANGUAGE } from "../../../client/i18n/languages.ts";
import { NEUTRAL_TITLE } from "../pages/view-faults.ts";

const LOCALES = join(import.meta.dirname, "../../../client/locales");

/** Tells whether a title says nothing: in English by what it is, in other languages because it is one of those that people have looked at. */
export function neutralTitlesIn(language: string): (title: string) => boolean {
  if (language === SOURCE_LANGUAGE) return (title) => NEUTRAL_TITLE.test(title);
  const texts = readFileSync(join(LOCALES, language, "portal.ftl"), "utf8");
  const known = [...texts.matchAll(/^(?:portal-title|title-[a-z0-9-]+) = (.+)$/gmu)].map(([, title]) => title);
  return (title) => known.includes(title);
}
