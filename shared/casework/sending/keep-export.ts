import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Sha256Hex } from "../../protocol/id.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import type { CaseWork } from "../work.ts";
import { leavingBy } from "./leaving.ts";
import { EXPORTS_MOST, type DraftExport, type DraftFormat } from "./sending.ts";

/**
 * Keeps that a draft leaves as a file, before it does: with the newest ones, and once in however many forms.
 *
 * @param hash - SHA-256 of the draft as JSON
 */
export function keepExport(
  work: CaseWork,
  { draft: { language, mechanism }, permit }: WrittenDraft<"send">,
  hash: Sha256Hex,
  format: DraftFormat,
): Result<CaseWork, "permit.outdated"> {
  if (!permit.isStillFor(work)) return failure("permit.outdated");
  const made: DraftExport = {
    ...leavingBy(permit),
    mechanism,
    language,
    day: permit.day,
    draft: hash,
    formats: [format],
  };
  const last = lastExport(work, made);
  if (last?.draft !== hash || last.agreements.join() !== made.agreements.join()) {
    return ok({ ...work, exports: [...work.exports, made].slice(-EXPORTS_MOST) });
  }
  if (last.formats.includes(format)) return ok(work);
  const again = { ...last, formats: [...last.formats, format] };
  return ok({ ...work, exports: work.exports.map((each) => (each === last ? again : each)) });
}

function lastExport(
  { exports }: Pick<CaseWork, "exports">,
  { day, language, mechanism }: DraftExport,
): DraftExport | undefined {
  return exports.findLast((each) => each.language === language && each.mechanism === mechanism && each.day <= day);
}
