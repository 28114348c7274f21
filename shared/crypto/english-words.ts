import { wordlist } from "@scure/bip39/wordlists/english.js";

/** The English list of BIP-39 (PROTOCOL.md §6.1). A module of its own, so that only those who need it load it. */
export const ENGLISH_WORDS: readonly string[] = wordlist;
