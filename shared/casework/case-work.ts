import { failure, ok, type Result } from "../bytes/index.ts";
import type { JsonObject } from "../protocol/embedded-json.ts";
import { encodeDocument, isReadable, readField } from "../protocol/field.ts";
import { CASE_WORK_LARGEST_BYTES } from "../protocol/limits.ts";
import { vaultWorkField, type Vault, type VaultCase } from "../protocol/vault.ts";
import { findCase, withCase } from "./case.ts";
import { emptyWork } from "./empty-work.ts";
import { recordFromLetters, withLetters, withoutLetterWords } from "./record/from-letters.ts";
import { addsNoLongName } from "./record/name-length.ts";
import type { CaseName } from "./remove-case.ts";
import { hasRoomForReplies, vaultBytes } from "./vault-room.ts";
import { caseWorkField } from "./work-field.ts";
import type { CaseWork } from "./work.ts";

/** Why work was not put into a vault. */
export type WorkError = "case.unknown" | "work.malformed" | "work.too_large" | "vault.no_room";

/**
 * What caseworkers have made of a case, with the words of its letters, and the letters that have come since (PROTOCOL.md §9.5); null
 * before they began.
 * @throws TypeError for work that is none: `hasReadableWork` refuses vaults that hold such
 */
export function workOf({ letters, work }: VaultCase): CaseWork | null {
  if (work === null) return null;
  const kept = keptWork(work);
  return { ...kept, record: withLetters(kept.record, letters) };
}

function keptWork(work: JsonObject): CaseWork {
  const read = readField(caseWorkField, work);
  if (!read.ok) throw new TypeError("a case whose work cannot be read");
  return read.value;
}

/**
 * The vault with a change of all work in it, as it is kept without the words of letters. The change makes none of it larger.
 * @throws TypeError as `workOf` does
 */
export function withEveryWork<V extends Pick<Vault, "cases">>(vault: V, change: (work: CaseWork) => CaseWork): V {
  const cases = vault.cases.map((each) => {
    if (each.work === null) return each;
    const before = keptWork(each.work);
    const after = change(before);
    return after === before ? each : { ...each, work: vaultWorkField.read(caseWorkField.write(after)) };
  });
  return { ...vault, cases };
}

/** Whether the work of every case can be read; a vault with other work is not opened (PROTOCOL.md §9.5). */
export function hasReadableWork({ cases }: Vault): boolean {
  return cases.every(({ work }) => work === null || readField(caseWorkField, work).ok);
}

/** The work to begin a case with: its letters, and nothing that anybody has made of them. */
export function beginWork({ letters }: VaultCase, reference: string): CaseWork {
  return emptyWork(recordFromLetters(letters, reference));
}

/**
 * The vault with this work in place of the earlier one of the case. What its letters say themselves is kept once, with them. A vault
 * that has no room still takes work that is no larger than before: what somebody withdraws can always be written down.
 */
export function withWork(vault: Vault, { case: id, instance }: CaseName, work: CaseWork): Result<Vault, WorkError> {
  const found = findCase(vault, instance, id);
  if (found === null) return failure("case.unknown");
  const kept = { ...work, record: withoutLetterWords(work.record) };
  if (!isReadable(caseWorkField, kept)) return failure("work.malformed");
  const before = found.work === null ? [] : keptWork(found.work).record.people;
  if (!addsNoLongName(kept.record.people, before)) return failure("work.malformed");
  if (encodeDocument(caseWorkField, kept).length > CASE_WORK_LARGEST_BYTES) return failure("work.too_large");
  const after = withCase(vault, { ...found, work: vaultWorkField.read(caseWorkField.write(kept)) });
  return hasRoomForReplies(after) || vaultBytes(after) <= vaultBytes(vault) ? ok(after) : failure("vault.no_room");
}
