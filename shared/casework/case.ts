import { isProvenLetter } from "../crypto/followup-mac.ts";
import { equalBytes, failure, ok, type Result } from "../bytes/index.ts";
import type { Day } from "../protocol/day.ts";
import type { CaseId, InstanceId, SubmissionId } from "../protocol/id.ts";
import type { ReplyKeys } from "../protocol/letter.ts";
import { LETTERS_PER_CASE, type Continuity, type Vault, type VaultCase, type VaultLetter } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** The keys to answer a case with: those of its first letter, which comes first (PROTOCOL.md §9.2); null when it is not there. */
export function replyKeysOf({ letters: [first] }: VaultCase): ReplyKeys | null {
  return first?.letter.type === "report" ? first.letter.reply : null;
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

/** The letter with this submission id of this instance, and its case. */
export function findLetter(
  vault: Vault,
  { instance, submission }: { readonly instance: InstanceId; readonly submission: SubmissionId },
): LetterInCase | null {
  for (const each of vault.cases) {
    if (each.instance !== instance) continue;
    const found = each.letters.find(({ letter }) => letter.submission === submission);
    if (found !== undefined) return { found, in: each };
  }
  return null;
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

/** Why a letter was not put into a case. */
export type AddLetterError = "case.exists" | "case.full" | "case.slot_key_taken";

/** A letter that was opened, before its place in a case is known. */
export type OpenedLetter = Omit<VaultLetter, "continuity" | "saved">;

/**
 * Puts a letter into its case, or begins one (PROTOCOL.md §4.8). A letter that cannot be proven is kept and marked;
 * a second first letter for the same case is refused, since only one of the two can be genuine, and so is one that claims the
 * slots of another case: one address holds one reply, so that the two would be in each other's way.
 */
export async function addLetter(
  sodium: Sodium,
  vault: Vault,
  { letter, ...origin }: OpenedLetter,
): Promise<Result<{ readonly continuity: Continuity; readonly vault: Vault }, AddLetterError>> {
  const { instance } = letter;
  const found = findCase(vault, instance, letter.case);
  const before: VaultCase = found ?? { case: letter.case, instance, letters: [], notes: "", replies: [] };
  if (letter.type === "report" && replyKeysOf(before) !== null) return failure("case.exists");
  if (letter.type === "report" && isSlotKeyTaken(vault, letter.reply)) return failure("case.slot_key_taken");
  // Somebody who floods a case must not make the vault one that cannot be saved.
  if (before.letters.length >= LETTERS_PER_CASE) return failure("case.full");
  const item = { ...origin, continuity: "unproven", letter, saved: [] } as const;
  // The first letter comes first, however the bundle was sorted.
  const letters = letter.type === "report" ? [item, ...before.letters] : [...before.letters, item];
  const changed = { ...before, letters: await withContinuity(sodium, { ...before, letters }) };
  const added = changed.letters.at(letter.type === "report" ? 0 : -1);
  const continuity = added?.continuity ?? "unproven";
  return ok({ continuity, vault: withCase(vault, changed) });
}

function isSlotKeyTaken(vault: Vault, { slotKey }: ReplyKeys): boolean {
  return vault.cases.some((each) => {
    const keys = replyKeysOf(each);
    return keys !== null && equalBytes(keys.slotKey, slotKey);
  });
}

// The first letter brings the key that proves the others, and it may come after them.
function withContinuity(sodium: Sodium, each: VaultCase): Promise<readonly VaultLetter[]> {
  const keys = replyKeysOf(each);
  return Promise.all(
    each.letters.map(async (item) => {
      if (item.letter.type === "report") return { ...item, continuity: "first" } as const;
      const isProven = keys !== null && (await isProvenLetter(sodium, keys.macKey, item.letter));
      return { ...item, continuity: isProven ? "proven" : "unproven" } as const;
    }),
  );
}
