import type { EvidenceFile } from "../protocol/evidence.ts";
import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { PendingReceipt, Vault, VaultCase, VaultLetter } from "../protocol/vault.ts";
import { filesOf } from "../protocol/kept-document.ts";
import { isUnchecked } from "./letter-standing.ts";

// The vault holds letters and the keys of evidence, never evidence itself: as long as files lie in a bundle on a stick and nowhere
// else, the server is the other copy, and nothing may order it to delete. A browser does not say whether it could save a file: one is
// elsewhere when it was read there. The same for a letter whose case lacks its first one:
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
  return filesOf(letter).filter(({ size }, place) => size > 0 && !known.has(place)).length;
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

/** What names the bytes of a file, whatever it is called (PROTOCOL.md §5.5). */
export type FileBytes = Pick<EvidenceFile, "hash" | "size">;

/** The files of all letters, but for those without a byte, by their size: what can be told of a file before it is read. */
export function filesBySize({ cases }: Vault): ReadonlyMap<number, readonly FileBytes[]> {
  const files = new Map<number, FileBytes[]>();
  for (const file of cases.flatMap(({ letters }) => letters.flatMap(({ letter }) => filesOf(letter)))) {
    const known = files.get(file.size);
    if (known !== undefined) known.push(file);
    else if (file.size > 0) files.set(file.size, [file]);
  }
  return files;
}

/**
 * The vault that knows these bytes to lie somewhere else than in a bundle: they were read there. Every file that has them counts as
 * saved, in whichever letter. The same vault when it knew that already, or no letter names them.
 */
export function withFilesSeen(vault: Vault, seen: readonly FileBytes[]): Vault {
  const names = new Set(seen.map(nameOfBytes));
  return withLetters(vault, null, (item) => {
    const places = [...filesOf(item.letter).entries()]
      .filter(([place, file]) => names.has(nameOfBytes(file)) && !item.saved.includes(place))
      .map(([place]) => place);
    return places.length === 0 ? item : { ...item, saved: [...item.saved, ...places] };
  });
}

function nameOfBytes({ hash, size }: FileBytes): string {
  return `${String(size)} ${hash}`;
}

/** The vault that takes all files of these letters for saved: a person says that there is another copy, or no need of one. */
export function withAllFilesSaved(vault: Vault, instance: InstanceId, submissions: ReadonlySet<SubmissionId>): Vault {
  return withLetters(vault, instance, (item) => {
    if (!submissions.has(item.letter.submission) || unsavedFiles(item) === 0) return item;
    return { ...item, saved: [...filesOf(item.letter).keys()] };
  });
}

/** Changes letters of one instance, or of all. What does not change stays the same object, so that a vault without a change counts as saved. */
function withLetters(vault: Vault, instance: InstanceId | null, change: (item: VaultLetter) => VaultLetter): Vault {
  const cases = vault.cases.map((each): VaultCase => {
    if (instance !== null && each.instance !== instance) return each;
    const letters = each.letters.map(change);
    return letters.some((item, index) => item !== each.letters[index]) ? { ...each, letters } : each;
  });
  return cases.some((each, index) => each !== vault.cases[index]) ? { ...vault, cases } : vault;
}
