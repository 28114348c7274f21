import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { bytesNeedle, codenameNeedles, type Needle, textNeedle } from "../../support/needle.ts";

/** Words of the list that requests are made of anyway: in header names, header values, paths, and keys of documents and of published cards. */
const WORDS_OF_REQUESTS: ReadonlySet<string> = new Set(
  [
    "address answer author bundle change collect connect control derive direct document envelope exchange expire language",
    "length letter method mobile nature network practice priority problem region script segment session source ticket",
    "transfer upgrade",
  ].flatMap((line) => line.split(" ")),
);
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
