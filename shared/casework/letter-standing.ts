import type { Continuity, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { isSealedFile, replyKeysOf } from "./case.ts";

/**
 * What can be said of who wrote a letter (PROTOCOL.md §4.8). `unchecked`: the first letter of its case, which would prove or
 * disprove it, is not in this vault. Most likely an older copy of the vault was opened, and the letter is genuine. `contested`: it is
 * one of several first letters of its case. Either the same person has sent it again, or somebody else knows the codename. `sealed`: a
 * file that somebody sealed themselves, which nothing ties to anybody (§4.11).
 */
export type LetterStanding = Continuity | "unchecked" | "contested" | "sealed";

/** What can be said of who wrote a letter of this case. */
export function standingOf(
  each: VaultCase,
  { continuity, letter }: Pick<VaultLetter, "continuity" | "letter">,
): LetterStanding {
  if (letter.type === "sealed") return "sealed";
  if (isUnchecked(each)) return "unchecked";
  return continuity === "first" && isContested(each) ? "contested" : continuity;
}

/** Whether the letters of a case cannot be checked, for want of its first letter: a sealed file has none to wait for. */
export function isUnchecked(each: VaultCase): boolean {
  return replyKeysOf(each) === null && !isSealedFile(each);
}

/** Whether a case has more than one first letter, which come before the others: only people can tell which one is genuine. */
export function isContested({ letters: [, second] }: VaultCase): boolean {
  return second?.letter.type === "report";
}
