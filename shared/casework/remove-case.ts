import { failure, ok, type Result } from "../bytes/index.ts";
import type { Day } from "../protocol/day.ts";
import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { PendingReceipt, Vault, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { withCase } from "./case.ts";
import { isContested } from "./letter-standing.ts";
import { newestReceipts } from "./vault-room.ts";

/** Why a letter was not removed: there is none with this id, or it is one that a case cannot be without. */
export type RemoveLetterError = "letter.unknown" | "letter.needed";

/** Why none of several cases was removed: one is not there, or has been answered or worked on and goes only by itself. */
export type RemoveCasesError = "case.unknown" | "case.answered";

/** Which case is meant; ids of different instances have nothing to do with each other. */
export interface CaseName {
  readonly case: CaseId;
  readonly instance: InstanceId;
}

/**
 * Takes a case out of the vault, with the keys of its evidence, its notes, its work and its replies (PROTOCOL.md §9.4). All of its letters get a
 * receipt of today, so that the instance deletes what it still has of them.
 */
export function removeCase(vault: Vault, removed: VaultCase, today: Day): Vault {
  return withoutCases(vault, [removed], today);
}

/**
 * Takes many cases out of the vault, as `removeCase` does, or none of them (PROTOCOL.md §9.4). What strangers flood a vault with
 * has no reply: a case that has one, or notes or work, is not taken for junk, and stops all.
 */
export function removeCases(vault: Vault, names: readonly CaseName[], today: Day): Result<Vault, RemoveCasesError> {
  const meant = new Set(names.map(nameOf));
  const found = vault.cases.filter((each) => meant.has(nameOf(each)));
  if (found.length !== meant.size) return failure("case.unknown");
  if (!found.every(isUntouched)) return failure("case.answered");
  return ok(withoutCases(vault, found, today));
}

/** Whether nobody has answered or written anything about a case: such ones can be removed together with others. */
export function isUntouched({ notes, replies, work }: VaultCase): boolean {
  return replies.length === 0 && notes === "" && work === null;
}

/**
 * Takes one letter out of its case, with a receipt of today for it (PROTOCOL.md §9.4). The only first letter goes only with its case:
 * it holds the keys to prove the others and to answer. So does the only letter, and a sealed file, without which its case would be
 * none. Of several first letters, a person may remove those
 * that are not genuine.
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
  return ok(withReceipts(withCase(vault, { ...from, letters }), [receiptOf(from, removed, today)]));
}

/** Whether a case can be without this letter of it. */
export function canLetterGo(from: VaultCase, { letter }: VaultLetter): boolean {
  if (letter.type === "sealed") return false;
  return letter.type === "report" ? isContested(from) : from.letters.length > 1;
}

function withoutCases(vault: Vault, removed: readonly VaultCase[], today: Day): Vault {
  const gone = new Set(removed.map(nameOf));
  const cases = vault.cases.filter((each) => !gone.has(nameOf(each)));
  const receipts = removed.flatMap((each) => each.letters.map((item) => receiptOf(each, item, today)));
  return withReceipts({ ...vault, cases }, receipts);
}

// Today alone decides: whatever day a bundle has named, the receipt is carried from now on, and not for ever.
function receiptOf(
  { instance }: VaultCase,
  { letter: { submission }, sealed }: VaultLetter,
  today: Day,
): PendingReceipt {
  return { day: today, instance, letter: sealed, submission };
}

function withReceipts(vault: Vault, added: readonly PendingReceipt[]): Vault {
  const renewed = new Set(added.map(nameOfReceipt));
  const others = vault.receipts.filter((each) => !renewed.has(nameOfReceipt(each)));
  return { ...vault, receipts: newestReceipts([...others, ...added]) };
}

function nameOf({ case: id, instance }: CaseName): string {
  return `${instance} ${id}`;
}

function nameOfReceipt({ instance, submission }: PendingReceipt): string {
  return `${instance} ${submission}`;
}
