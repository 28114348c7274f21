import { globSync } from "node:fs";
import { join } from "node:path";
import { mnemonicToEntropy } from "@scure/bip39";
import { wordlist } from "@scure/bip39/wordlists/english.js";
import { bytesNeedle, codenameNeedles, type Needle, textNeedle } from "../../support/needle.ts";

/** Words of the list that requests are made of anyway: in header names, header values, paths, and keys of documents and of published cards. */
const WORDS_OF_REQUESTS: ReadonlySet<string> = new Set(
  [
    "address answer author bundle change collect connect control derive direct document envelope exchange expire language",
    "length letter method mobile nature network nothing practice priority problem region rhythm script segment session",
    "source ticket transfer upgrade",
  ].flatMap((line) => line.split(" ")),
);
const SITE = join(import.meta.dirname, "../../../dist/site");
const SINGLE_WORD_LETTERS = 6;

/** What must never be seen of a codename anywhere: neighboring words, and the bytes that they stand for. */
export function secretsOfCodename(codename: string): Needle[] {
  return [...codenameNeedles(codename), bytesNeedle("entropy of the codename", mnemonicToEntropy(codename, wordlist))];
}

/**
 * The longer words of which codenames are made, one by one, for what goes up: no page is there that carries the whole list. All of
 * them, so that a word which requests have anyway is noticed in every run, and not in the one whose codename has it.
 */
export function wordsOfCodenames(): Needle[] {
  const files = globSync("**/*", { cwd: SITE }).join(" ");
  return wordlist
    .filter((word) => word.length >= SINGLE_WORD_LETTERS && !WORDS_OF_REQUESTS.has(word) && !files.includes(word))
    .map((word) => textNeedle(`word of codenames: ${word}`, word));
}
