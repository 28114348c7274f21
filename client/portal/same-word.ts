import { plainWord } from "../../shared/crypto/plain-words.ts";

/** Four letters tell every word of a list from all others (PROTOCOL.md §6.1). */
const SHORTEST_PREFIX = 4;

/** True when what was typed stands for this word of the codename: in any case, with accents or without, or its first letters. */
export function isSameWord(typed: string, word: string): boolean {
  const [plain, wanted] = [plainWord(typed.trim()), plainWord(word)];
  return plain === wanted || (plain.length >= SHORTEST_PREFIX && wanted.startsWith(plain));
}
