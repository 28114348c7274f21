/** The languages that codenames have words in, in the order in which a reader tries them (PROTOCOL.md §6.1). */
export const WORD_LANGUAGES = ["en", "es", "fr", "pt", "zh"] as const;

/** A language that codenames have words in. */
export type WordLanguage = (typeof WORD_LANGUAGES)[number];

/** The language of the words for a person who writes in this one: English when there is no list for it. */
export function wordLanguageFor(language: string): WordLanguage {
  const [primary] = language.split("-", 1);
  return WORD_LANGUAGES.find((each) => each === primary) ?? "en";
}
