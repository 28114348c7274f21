import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import type { WordList } from "../../shared/crypto/codename.ts";
import { wordLanguageFor, type WordLanguage } from "../../shared/crypto/word-language.ts";

/** The lists of PROTOCOL.md §6.1, in the order in which they are tried. */
export const WORD_LISTS: readonly WordList[] = [english, spanish, french, portuguese, chinese];

const BY_LANGUAGE: Readonly<Record<WordLanguage, WordList>> = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  zh: chinese,
};

/** The words for a person who writes in this language; English when there is no list for it. */
export function wordListFor(language: string): WordList {
  return BY_LANGUAGE[wordLanguageFor(language)];
}
