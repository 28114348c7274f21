import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { PendingReceipt, Vault, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { evidenceOf } from "./import-bundle.ts";
import { isUnchecked } from "./letter-standing.ts";

// The vault holds letters and the keys of evidence, never evidence itself: as long as files lie in a bundle on a stick and nowhere
// else, the server is the other copy, and nothing may order it to delete. The same for a letter whose case lacks its first one:
// it may be this vault that is an older copy, and the newer one does not have the letter yet (PROTOCOL.md §9.2).

/** A letter whose receipt is held back, and where it is: it is unchecked, or has files that have not been saved, or both. */
export interface HeldLetter {
  readonly case: CaseId;
  readonly instance: InstanceId;
  readonly submission: SubmissionId;
  /** True when the first letter of its case is not in this vault. */
  readonly unchecked: boolean;
  /** How many of its files have not been saved. */
  readonly unsaved: number;
}

/** How many files of a letter have not been saved. A file without a byte cannot be lost. */
function unsavedFiles({ letter, saved }: VaultLetter): number {
  const known = new Set(saved);
  const files = evidenceOf(letter)?.files ?? [];
  return files.filter(({ size }, place) => size > 0 && !known.has(place)).length;
}

/** Receipts for one instance that may go out, in the order of the vault: none for a letter that is held back. */
export function readyReceipts(vault: Vault, instance: InstanceId): readonly PendingReceipt[] {
  const held = new Set(lettersToHold(vault, instance).map(({ submission }) => submission));
  return vault.receipts.filter((each) => each.instance === instance && !held.has(each.submission));
}

/** Letters of one instance whose receipts wait: for their files to be saved, or for the first letter of their case. */
export function heldLetters(vault: Vault, instance: InstanceId): readonly HeldLetter[] {
  const waiting = new Set(vault.receipts.filter((each) => each.instance === instance).map((each) => each.submission));
  return lettersToHold(vault, instance).filter(({ submission }) => waiting.has(submission));
}

function lettersToHold({ cases }: Vault, instance: InstanceId): readonly HeldLetter[] {
  return cases
    .filter((each) => each.instance === instance)
    .flatMap((each) => {
      const unchecked = isUnchecked(each);
      return each.letters.flatMap((item) => {
        const unsaved = unsavedFiles(item);
        if (unsaved === 0 && !unchecked) return [];
        return [{ case: each.case, instance, submission: item.letter.submission, unchecked, unsaved }];
      });
    });
}

/** The vault that knows one more file of a letter to be saved; the same one when it knew that already, or there is no such file. */
export function withFileSaved(
  vault: Vault,
  { instance, submission }: Pick<HeldLetter, "instance" | "submission">,
  place: number,
): Vault {
  return withLetters(vault, instance, (item) => {
    const isOther = item.letter.submission !== submission || evidenceOf(item.letter)?.files[place] === undefined;
    if (isOther || item.saved.includes(place)) return item;
    return { ...item, saved: [...item.saved, place] };
  });
}

/** The vault that takes all files of these letters for saved: a person says that there is another copy, or no need of one. */
export function withAllFilesSaved(vault: Vault, instance: InstanceId, submissions: ReadonlySet<SubmissionId>): Vault {
  return withLetters(vault, instance, (item) => {
    if (!submissions.has(item.letter.submission) || unsavedFiles(item) === 0) return item;
    return { ...item, saved: [...(evidenceOf(item.letter)?.files ?? []).keys()] };
  });
}

/** What does not change stays the same object, so that a vault without a change counts as saved. */
function withLetters(vault: Vault, instance: InstanceId, change: (item: VaultLetter) => VaultLetter): Vault {
  const cases = vault.cases.map((each): VaultCase => {
    if (each.instance !== instance) return each;
    const letters = each.letters.map(change);
    return letters.some((item, index) => item !== each.letters[index]) ? { ...each, letters } : each;
  });
  return cases.some((each, index) => each !== vault.cases[index]) ? { ...vault, cases } : vault;
}
