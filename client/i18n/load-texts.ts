import { learn } from "./localize.ts";

/** Files of texts that the portal's script loads. */
export type Area = "common" | "portal" | "evidence" | "guide" | "questions";

/** Each file is a chunk of its own, loaded when it is asked for. */
const FILES = import.meta.glob<string>("../locales/*/{common,portal,evidence,guide,questions}.ftl", {
  query: "?raw",
  import: "default",
});

const known = new Set<Area>();

/** Loads what is not known yet of these areas, so that `localize` can say it in the language of the page. @throws without a connection */
export async function learnTexts(...areas: readonly Area[]): Promise<void> {
  const { lang } = document.documentElement;
  const sources = await Promise.all(areas.map(async (area) => [area, await loadText(lang, area)] as const));
  for (const [area, source] of sources) {
    if (!known.has(area)) learn([source]);
    known.add(area);
  }
}

async function loadText(language: string, area: Area): Promise<string> {
  const load = FILES[`../locales/${language}/${area}.ftl`];
  if (load === undefined) throw new Error(`no texts of ${area} in ${language}`);
  return await load();
}
