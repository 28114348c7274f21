import { wordLanguageFor, type WordLanguage } from "../../../shared/crypto/word-language.ts";

/** The tag that words of this language are marked with. */
export function codenameTag(language: WordLanguage): string {
  return language === "zh" ? "zh-Hans" : language;
}

/** The tag of codenames that are made on this page. */
export function codenameLanguage(): string {
  return codenameTag(wordLanguageFor(document.documentElement.lang));
}
