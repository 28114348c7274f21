import { ok, type Result } from "../../shared/bytes/index.ts";
import {
  CODENAME_WORDS,
  findWord,
  parseCodename,
  type Codename,
  type CodenameError,
  type WordList,
} from "../../shared/crypto/codename.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/** How many words a person types again to show that they were written down. */
const WORDS_ASKED = 2;

/** A codename from its boxes; when it is not one, `boxes` says which hold no word (counted from 1). */
export function readCodename(
  words: readonly string[],
  lists: readonly WordList[],
): Result<Codename, never> | { readonly ok: false; readonly code: CodenameError; readonly boxes: readonly number[] } {
  const codename = parseCodename(words.join(" "), lists);
  if (codename.ok) return ok(codename.value);
  const boxes = Array.from({ length: CODENAME_WORDS }, (_, index) => index + 1);
  return { ...codename, boxes: boxes.filter((box) => !isKnown(words[box - 1] ?? "", lists)) };
}

/** Different positions in a codename, counted from 1, in ascending order: chosen evenly and unpredictably. */
export function choosePositions(sodium: Pick<Sodium, "randomBytes">): readonly number[] {
  const chosen = new Set<number>();
  // 252 is the largest multiple of 12 in a byte: what is above would make some positions likelier.
  const fair = 256 - (256 % CODENAME_WORDS);
  while (chosen.size < WORDS_ASKED) {
    const [byte = fair] = sodium.randomBytes(1);
    if (byte < fair) chosen.add((byte % CODENAME_WORDS) + 1);
  }
  return [...chosen].toSorted((a, b) => a - b);
}

function isKnown(word: string, lists: readonly WordList[]): boolean {
  return lists.some((list) => findWord(word.trim(), list) !== null);
}
