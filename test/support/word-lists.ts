import { wordlist as english } from "@scure/bip39/wordlists/english.js";
import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import type { WordList } from "../../shared/crypto/codename.ts";
import { loadWordLists } from "../../shared/crypto/word-lists.ts";

/** The lists of PROTOCOL.md §6.1, by language. */
export const WORD_LISTS = {
  en: english,
  es: spanish,
  fr: french,
  pt: portuguese,
  zh: chinese,
} as const satisfies Readonly<Record<string, WordList>>;

/** All of them as the product tries them. */
export const ALL_LISTS: readonly WordList[] = await loadWordLists();
