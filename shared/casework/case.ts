import type { Day } from "../protocol/day.ts";
import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { ReplyKeys } from "../protocol/letter.ts";
import type { Vault, VaultCase, VaultLetter } from "../protocol/vault.ts";

/** The keys to answer a case with: those of its first letters, which come first (PROTOCOL.md §9.2); null when there is none. */
export function replyKeysOf({ letters: [first] }: VaultCase): ReplyKeys | null {
  return first?.letter.type === "report" ? first.letter.reply : null;
}

/** Whether a case is a file that somebody sealed themselves: no codename belongs to it, and nobody can be answered (PROTOCOL.md §4.11). */
export function isSealedFile({ letters }: VaultCase): boolean {
  return letters.some(({ letter }) => letter.type === "sealed");
}

/** The day of the earliest letter of a case, as bundles named it. @throws TypeError for a case without a letter: vaults hold none */
export function firstDayOf({ letters }: VaultCase): Day {
  const [first] = letters.map(({ day }) => day).sort();
  if (first === undefined) throw new TypeError("a case without a letter");
  return first;
}

/** A letter, and the case that it is in. */
export interface LetterInCase {
  readonly found: VaultLetter;
  readonly in: VaultCase;
}

/** The letters of one instance by their submission ids: for whoever looks for many. */
export function lettersOf({ cases }: Vault, instance: InstanceId): ReadonlyMap<SubmissionId, LetterInCase> {
  const letters = new Map<SubmissionId, LetterInCase>();
  for (const each of cases) {
    if (each.instance !== instance) continue;
    for (const found of each.letters) letters.set(found.letter.submission, { found, in: each });
  }
  return letters;
}

/** The letter with this submission id of this instance, and its case. */
export function findLetter(
  vault: Vault,
  { instance, submission }: { readonly instance: InstanceId; readonly submission: SubmissionId },
): LetterInCase | null {
  return lettersOf(vault, instance).get(submission) ?? null;
}

/** The case with this id; ids of different instances have nothing to do with each other. */
export function findCase(vault: Vault, instance: InstanceId, id: CaseId): VaultCase | null {
  return vault.cases.find((each) => each.instance === instance && each.case === id) ?? null;
}

/** The vault with this case in place of the one with the same ids, or added. */
export function withCase(vault: Vault, changed: VaultCase): Vault {
  const isSame = (each: VaultCase): boolean => each.instance === changed.instance && each.case === changed.case;
  const cases = vault.cases.some(isSame)
    ? vault.cases.map((each) => (isSame(each) ? changed : each))
    : [...vault.cases, changed];
  return { ...vault, cases };
}
