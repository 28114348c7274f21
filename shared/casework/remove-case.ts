import { failure, ok, type Result } from "../bytes/index.ts";
import type { Day } from "../protocol/day.ts";
import type { SubmissionId } from "../protocol/id.ts";
import type { Vault, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { withCase } from "./case.ts";

/** Why a letter was not removed: there is none with this id, or it is one that a case cannot be without. */
export type RemoveLetterError = "letter.unknown" | "letter.needed";

/**
 * Takes a case out of the vault, with the keys of its evidence, its notes and replies (PROTOCOL.md §9.4). All of its letters get a
 * receipt of today, so that the instance deletes what it still has of them.
 */
export function removeCase(vault: Vault, removed: VaultCase, today: Day): Vault {
  const cases = vault.cases.filter((each) => each.instance !== removed.instance || each.case !== removed.case);
  return withReceipts({ ...vault, cases }, removed, removed.letters, today);
}

/**
 * Takes one letter out of its case, with a receipt of today for it (PROTOCOL.md §9.4). The first letter goes only with its case: it
 * holds the keys to prove the others and to answer. So does the only letter.
 */
export function removeLetter(
  vault: Vault,
  from: VaultCase,
  submission: SubmissionId,
  today: Day,
): Result<Vault, RemoveLetterError> {
  const removed = from.letters.find(({ letter }) => letter.submission === submission);
  if (removed === undefined) return failure("letter.unknown");
  if (!canLetterGo(from, removed)) return failure("letter.needed");
  const letters = from.letters.filter((item) => item !== removed);
  return ok(withReceipts(withCase(vault, { ...from, letters }), from, [removed], today));
}

/** Whether a case can be without this letter of it. */
export function canLetterGo({ letters }: VaultCase, { letter }: VaultLetter): boolean {
  return letter.type !== "report" && letters.length > 1;
}

function withReceipts(vault: Vault, { instance }: VaultCase, removed: readonly VaultLetter[], today: Day): Vault {
  const ids = new Set(removed.map(({ letter }) => letter.submission));
  const others = vault.receipts.filter((each) => each.instance !== instance || !ids.has(each.submission));
  const added = removed.map(({ day, letter: { submission }, sealed }) => ({
    // Not before the letter's own day: a receipt that a slow clock dated back would not be carried for long.
    day: day > today ? day : today,
    instance,
    letter: sealed,
    submission,
  }));
  return { ...vault, receipts: [...others, ...added] };
}
