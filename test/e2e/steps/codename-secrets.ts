import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { bytesNeedle, codenameNeedles, type Needle, textNeedle } from "../../support/needle.ts";

/** Words of the list that every HTTP request of this protocol is made of: header names, paths and keys. */
const WORDS_OF_REQUESTS: ReadonlySet<string> = new Set([
  "address",
  "document",
  "language",
  "letter",
  "script",
  "segment",
]);
const SINGLE_WORD_LETTERS = 6;

/** What must never be seen of a codename anywhere: neighboring words, and the bytes that they stand for. */
export function secretsOfCodename(codename: string): Needle[] {
  return [...codenameNeedles(codename), bytesNeedle("entropy of the codename", mnemonicToEntropy(codename, wordlist))];
}

/** Its longer words one by one, for what goes up: no page is there that carries the whole list. */
export function wordsOfCodename(codename: string): Needle[] {
  return codename
    .split(" ")
    .filter((word) => word.length >= SINGLE_WORD_LETTERS && !WORDS_OF_REQUESTS.has(word))
    .map((word) => textNeedle(`word of the codename: ${word}`, word));
}
