import type { WordList } from "./codename.ts";
import { noneAlike, type AlikeWords } from "./codename-help.ts";
import { ENGLISH_WORDS } from "./english-words.ts";
import { WORD_LANGUAGES, type WordLanguage } from "./word-language.ts";

// English is at hand wherever fingerprints are shown; every other list is a module of its own, which only those load who need it.
const LISTS: Readonly<Record<WordLanguage, () => Promise<WordList>>> = {
  en: () => Promise.resolve(ENGLISH_WORDS),
  es: async () => (await import("@scure/bip39/wordlists/spanish.js")).wordlist,
  fr: async () => (await import("@scure/bip39/wordlists/french.js")).wordlist,
  pt: async () => (await import("@scure/bip39/wordlists/portuguese.js")).wordlist,
  zh: async () => (await import("@scure/bip39/wordlists/simplified-chinese.js")).wordlist,
};

/** The list of a language. @throws when it cannot be loaded */
export function loadWordList(language: WordLanguage): Promise<WordList> {
  return LISTS[language]();
}

/** All lists, in the order in which a reader tries them (PROTOCOL.md §6.1). @throws when one of them cannot be loaded */
export function loadWordLists(): Promise<readonly WordList[]> {
  return Promise.all(WORD_LANGUAGES.map(loadWordList));
}

/** What typed words may stand for that look or sound alike: for Chinese characters, which load it. @throws when it cannot be loaded */
export async function loadAlikeWords(typed: readonly string[]): Promise<AlikeWords> {
  if (!typed.some((word) => /\p{Script=Han}/u.test(word))) return noneAlike;
  return (await import("./chinese-alike.ts")).chineseAlike;
}
