import { takenBack, type ConsentTopic } from "../../mechanisms/consent-answers.ts";
import type { KeptDocument } from "../../protocol/kept-document.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { CaseWork } from "../work.ts";

// A letter that takes something back stops everything of its case until somebody has read it and says so. What exactly was taken back
// stands in the letter's own words: a caseworker withdraws those entries of the ledger.

/** Submission ids of the withdrawals among a case's letters, also of those that nothing ties to the case: stopping harms nobody. */
export function withdrawalsAmong(letters: readonly Pick<VaultLetter, "letter">[]): readonly string[] {
  return letters.flatMap(({ letter }) => (takesBack(letter) ? [letter.submission] : []));
}

/** Whether a letter takes agreement back: a withdrawal what it says, a request for erasure all of it (PROTOCOL.md §4.6). */
export function takesBack({ type }: Pick<KeptDocument, "type">): boolean {
  return type === "withdrawal" || type === "erasure";
}

/** What such a letter takes back (PROTOCOL.md §4.10); null for everything. */
export function takenBackBy({ answers, type }: Pick<KeptDocument, "answers" | "type">): readonly ConsentTopic[] | null {
  return type === "erasure" ? null : takenBack(answers);
}

/** Those withdrawals that no caseworker has read yet. */
export function unreadWithdrawals(
  { readWithdrawals }: Pick<CaseWork, "readWithdrawals">,
  withdrawals: readonly string[],
): readonly string[] {
  const read = new Set(readWithdrawals);
  return withdrawals.filter((submission) => !read.has(submission));
}

/**
 * The work in which a caseworker has read a withdrawal, and has withdrawn what it takes back. Reading it again changes nothing, nor does
 * what is none. Of letters that are gone nothing is kept, so that there is room for as many as a case can have; one that comes back is
 * unread.
 *
 * @param withdrawals - as `withdrawalsAmong` finds them in the case
 */
export function settleWithdrawal(work: CaseWork, submission: string, withdrawals: readonly string[]): CaseWork {
  const unread = unreadWithdrawals(work, withdrawals);
  if (!unread.includes(submission)) return work;
  const read = withdrawals.filter((each) => each === submission || !unread.includes(each));
  return { ...work, readWithdrawals: read };
}
