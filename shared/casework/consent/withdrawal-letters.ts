import type { Day } from "../../protocol/day.ts";
import type { VaultLetter } from "../../protocol/vault.ts";
import type { CaseWork } from "../work.ts";

// A letter that takes something back stops everything of its case until somebody has read it and says so. What exactly was taken back
// stands in the letter's own words: a caseworker withdraws those entries of the ledger. That it was read is kept as a task that is done.

/** Submission ids of the withdrawals among a case's letters, also of those that nothing ties to the case: stopping harms nobody. */
export function withdrawalsAmong(letters: readonly Pick<VaultLetter, "letter">[]): readonly string[] {
  return letters.flatMap(({ letter }) => (letter.type === "withdrawal" ? [letter.submission] : []));
}

/** Those withdrawals that no caseworker has read yet. */
export function unreadWithdrawals({ done }: Pick<CaseWork, "done">, withdrawals: readonly string[]): readonly string[] {
  const read = new Set(done.map(({ task }) => task));
  return withdrawals.filter((submission) => !read.has(taskOf(submission)));
}

/** The work in which a caseworker has read a withdrawal, and has withdrawn what it takes back. Reading it again changes nothing. */
export function settleWithdrawal(work: CaseWork, submission: string, today: Day): CaseWork {
  if (unreadWithdrawals(work, [submission]).length === 0) return work;
  return { ...work, done: [...work.done, { task: taskOf(submission), day: today }] };
}

function taskOf(submission: string): string {
  return `withdrawal-${submission}`;
}
