import type { Continuity, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { replyKeysOf } from "./case.ts";

/**
 * What can be said of who wrote a letter (PROTOCOL.md §4.8). `unchecked`: the first letter of its case, which would prove or
 * disprove it, is not in this vault. Most likely an older copy of the vault was opened, and the letter is genuine.
 */
export type LetterStanding = Continuity | "unchecked";

/** What can be said of who wrote a letter of this case. */
export function standingOf(each: VaultCase, { continuity }: Pick<VaultLetter, "continuity">): LetterStanding {
  return isUnchecked(each) ? "unchecked" : continuity;
}

/** Whether the letters of a case cannot be checked, for want of its first letter. */
export function isUnchecked(each: VaultCase): boolean {
  return replyKeysOf(each) === null;
}
