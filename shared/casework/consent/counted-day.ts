import type { Day } from "../../protocol/day.ts";
import type { VaultLetter } from "../../protocol/vault.ts";

/**
 * The day from which a letter counts: its own, but never before that of the first letter of its case (PROTOCOL.md §4.10). Nothing can be
 * said of a case before it is there, and the day is the instance's word: a withdrawal dated back must take back what it was written about.
 *
 * @param letters - all letters of its case, as the vault has them: first letters come first
 */
export function countedDay([first]: readonly Pick<VaultLetter, "day">[], { day }: Pick<VaultLetter, "day">): Day {
  return first !== undefined && day < first.day ? first.day : day;
}
