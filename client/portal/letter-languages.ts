/** Languages that the words of a letter can be marked as (PROTOCOL.md §4.6), in their own names. */
export const LETTER_LANGUAGES = [
  ["ar", "العربية"],
  ["en", "English"],
  ["es", "Español"],
  ["fr", "Français"],
  ["pt", "Português"],
  ["ru", "Русский"],
  ["zh", "中文"],
] as const;

/** Any language that is not among them. */
export const OTHER_LANGUAGE = "und";

/** What words that are written on a page in this language are taken to be in: pages have tags of scripts, letters have not. */
export function letterLanguageOf(pageTag: string): string {
  const primary = pageTag.split("-", 1)[0];
  return LETTER_LANGUAGES.find(([tag]) => tag === primary)?.[0] ?? OTHER_LANGUAGE;
}
