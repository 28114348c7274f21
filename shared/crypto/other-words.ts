import { wordlist as french } from "@scure/bip39/wordlists/french.js";
import { wordlist as portuguese } from "@scure/bip39/wordlists/portuguese.js";
import { wordlist as chinese } from "@scure/bip39/wordlists/simplified-chinese.js";
import { wordlist as spanish } from "@scure/bip39/wordlists/spanish.js";
import type { WordList } from "./codename.ts";

/**
 * The lists that a codename may be written in besides English, in the order in which a reader tries them (PROTOCOL.md §6.1). One
 * module for all of them: whoever watches a browser load it learns nothing of the language.
 */
export const OTHER_WORDS: readonly WordList[] = [spanish, french, portuguese, chinese];
