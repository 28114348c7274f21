import { wordLanguageFor, type WordLanguage } from "../../../shared/crypto/word-language.ts";

/** The tag that words of this language are marked with. */
export function codenameTag(language: WordLanguage): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** The language of codenames that are made on this page. */
export function codenameLanguage(): WordLanguage {
  return wordLanguageFor(document.documentElement.lang);
}

/** True when these words are English and the page is not: whoever copies or types them is told so. */
export function areForeign(language: WordLanguage): boolean {
  return language === "en" && document.documentElement.lang.split("-", 1)[0] !== "en";
}
