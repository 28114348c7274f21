import { entropyToMnemonic, mnemonicToEntropy } from "@scure/bip39";
import { copyBytes, failure, ok, type Brand, type Bytes, type Result } from "../bytes/index.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { plainWord, plainWords } from "./plain-words.ts";

/** The 16 random bytes that a source holds (PROTOCOL.md §6.1). Never leaves the source's machine. */
export type Codename = Brand<Bytes, "Codename">;

/** The 2,048 words of one language, as BIP-39 lists them. */
export type WordList = readonly string[];

/** Why typed words are not a codename. */
export type CodenameError = "codename.words" | "codename.checksum";

export const CODENAME_WORDS = 12;
const CODENAME_BYTES = 16;

/** A new codename. */
export function createCodename(sodium: Sodium): Codename {
  return sodium.randomBytes(CODENAME_BYTES) as Codename;
}

/** The twelve words of a codename in the language of the list. */
export function codenameWords(codename: Codename, list: WordList): readonly string[] {
  return entropyToMnemonic(codename, [...list]).split(/\s/);
}

/**
 * Reads a codename as people type it: any case, accents or none, the first letters of a word or all, separated as they like.
 * The first of the lists that knows all words and whose checksum fits decides.
 */
export function parseCodename(text: string, lists: readonly WordList[]): Result<Codename, CodenameError> {
  const typed = splitWords(text);
  if (typed.length !== CODENAME_WORDS) return failure("codename.words");
  let known = false;
  for (const list of lists) {
    const words = typed.map((word) => findWord(word, list));
    if (!words.every((word) => word !== null)) continue;
    known = true;
    const entropy = codenameOf(words, list);
    if (entropy !== null) return ok(entropy);
  }
  return failure(known ? "codename.checksum" : "codename.words");
}

/** The word of a list that was meant: written out, or by its first letters if only one fits; null otherwise. */
export function findWord(typed: string, list: WordList): string | null {
  const plain = plainWord(typed);
  const words = plainWords(list);
  const exact = list[words.indexOf(plain)];
  if (exact !== undefined) return exact;
  const [only, second] = list.filter((_, index) => words[index]?.startsWith(plain));
  return only !== undefined && second === undefined ? only : null;
}

function splitWords(text: string): readonly string[] {
  // Chinese words are single characters, and are written without spaces.
  return text
    .replace(/\p{Script=Han}/gu, " $& ")
    .split(/[\s,;.]+/u)
    .filter((word) => word !== "");
}

/** The codename that twelve words of a list are, or null when their checksum does not fit. */
export function codenameOf(words: readonly string[], list: WordList): Codename | null {
  try {
    return copyBytes(mnemonicToEntropy(words.join(" "), [...list])) as Codename;
  } catch {
    // All words are in the list, so the only thing left to be wrong is the checksum.
    return null;
  }
}
