import { learn, speak } from "./localize.ts";

/** Files of texts that the scripts of portal and desk load: `first` only when the first page is made anew in another language. */
export type Area = "common" | "portal" | "evidence" | "guide" | "questions" | "first";

/** Each file is a chunk of its own, loaded when it is asked for. */
const FILES = import.meta.glob<string>("../locales/*/{common,portal,evidence,guide,questions,first}.ftl", {
  query: "?raw",
  import: "default",
});

const known = new Set<Area>();

/** Loads what is not known yet of these areas, so that `localize` can say it in the language of the page. @throws without a connection */
export async function learnTexts(...areas: readonly Area[]): Promise<void> {
  const { lang } = document.documentElement;
  const sources = await loadTexts(lang, areas);
  // The page speaks another language by now.
  if (document.documentElement.lang !== lang) return learnTexts(...areas);
  for (const [area, source] of sources) {
    if (!known.has(area)) learn([source]);
    known.add(area);
  }
}

/**
 * Makes another language the language of the page: all that is known, and these areas besides. Until all of it is there, the page
 * speaks as before. False, and nothing has changed, when `isWanted` says then that nobody waits for it any more.
 * @throws without a connection
 */
export async function changeLanguage(
  language: string,
  areas: readonly Area[],
  isWanted: () => boolean,
): Promise<boolean> {
  const wanted = new Set([...known, ...areas]);
  const sources = await loadTexts(language, [...wanted]);
  if (!isWanted()) return false;
  // Something was learnt meanwhile in the language from before.
  if ([...known].some((area) => !wanted.has(area))) return changeLanguage(language, areas, isWanted);
  speak(
    language,
    sources.map(([, source]) => source),
  );
  for (const area of wanted) known.add(area);
  return true;
}

function loadTexts(language: string, areas: readonly Area[]): Promise<readonly (readonly [Area, string])[]> {
  return Promise.all(areas.map(async (area) => [area, await loadText(language, area)] as const));
}

async function loadText(language: string, area: Area): Promise<string> {
  const load = FILES[`../locales/${language}/${area}.ftl`];
  if (load === undefined) throw new Error(`no texts of ${area} in ${language}`);
  return await load();
}
