import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Day } from "../../protocol/day.ts";
import type { Sha256Hex } from "../../protocol/id.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import type { CaseWork } from "../work.ts";
import { leavingBy } from "./leaving.ts";
import { EXPORTS_MOST, type DraftExport } from "./sending.ts";

/**
 * Keeps that a draft leaves as a file, before it does: with the newest ones, and once in however many forms.
 *
 * @param hash - SHA-256 of the draft as JSON
 */
export function keepExport(
  work: CaseWork,
  { draft: { language, mechanism }, permit }: WrittenDraft<"send">,
  hash: Sha256Hex,
): Result<CaseWork, "permit.outdated"> {
  if (!permit.isStillFor(work)) return failure("permit.outdated");
  const made: DraftExport = { ...leavingBy(permit), mechanism, language, day: permit.day, draft: hash };
  const last = lastExport(work, made, made.day);
  const isKept = last?.draft === hash && last.agreements.join() === made.agreements.join();
  return ok(isKept ? work : { ...work, exports: [...work.exports, made].slice(-EXPORTS_MOST) });
}

/** What was last exported for a mechanism in a language, on a day or before; null when nothing was. */
export function lastExport(
  { exports }: Pick<CaseWork, "exports">,
  { language, mechanism }: Pick<DraftExport, "language" | "mechanism">,
  day: Day,
): DraftExport | null {
  const made = exports.filter((each) => each.language === language && each.mechanism === mechanism);
  return made.findLast((each) => each.day <= day) ?? null;
}
