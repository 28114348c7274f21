import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Sha256Hex } from "../../protocol/id.ts";
import type { CaseNow, Permit } from "../consent/gate.ts";
import type { WrittenDraft } from "../drafts/write-draft.ts";
import type { CaseWork } from "../work.ts";
import { leavingBy } from "./leaving.ts";
import {
  EXPORTS_MOST,
  type CaseExport,
  type CaseFormat,
  type DraftExport,
  type DraftWay,
  type Leaving,
} from "./sending.ts";

/**
 * Keeps that a draft leaves, before it does: with the newest ones, and once in however many ways.
 *
 * @param hash - SHA-256 of the draft as JSON
 */
export function keepExport(
  now: CaseNow,
  { draft: { language, mechanism }, permit }: WrittenDraft<"send">,
  hash: Sha256Hex,
  way: DraftWay,
): Result<CaseWork, "permit.outdated"> {
  if (!permit.isStillFor(now)) return failure("permit.outdated");
  const { work } = now;
  const made: DraftExport = {
    ...leavingBy(permit),
    mechanism,
    language,
    day: permit.day,
    draft: hash,
    formats: [way],
  };
  const last = work.exports.findLast(
    (each) => each.language === language && each.mechanism === mechanism && each.day <= made.day,
  );
  const isSame = last?.draft === hash && showsTheSame(last, made);
  return ok({ ...work, exports: isSame ? joined(work.exports, last, way) : withNewest(work.exports, made) });
}

/**
 * Keeps that the whole case leaves for the organisation's own records, before it does: as drafts are kept.
 *
 * @param hash - SHA-256 of the case as JSON
 */
export function keepCaseExport(
  now: CaseNow,
  permit: Permit<"send">,
  hash: Sha256Hex,
  format: CaseFormat,
): Result<CaseWork, "permit.outdated"> {
  if (!permit.isStillFor(now)) return failure("permit.outdated");
  const { work } = now;
  const made: CaseExport = { ...leavingBy(permit), day: permit.day, record: hash, formats: [format] };
  const last = work.caseExports.at(-1);
  const isSame = last?.record === hash && showsTheSame(last, made);
  const caseExports = isSame ? joined(work.caseExports, last, format) : withNewest(work.caseExports, made);
  return ok({ ...work, caseExports });
}

type Left = Pick<Leaving, "agreements" | "people"> & Partial<Pick<Leaving, "mechanism">>;

// By the same entries; also the organisation that writes, which is shown by none.
function showsTheSame(one: Left, other: Left): boolean {
  return one.agreements.join() === other.agreements.join() && one.people.join() === other.people.join();
}

function joined<Way, Made extends { readonly formats: readonly Way[] }>(
  kept: readonly Made[],
  last: Made,
  way: Way,
): readonly Made[] {
  if (last.formats.includes(way)) return kept;
  return kept.map((each) => (each === last ? { ...last, formats: [...last.formats, way] } : each));
}

// Where there is no room, the oldest goes of which a later one tells whom to tell, for every agreement that can be taken back; else the
// oldest.
function withNewest<Made extends Left>(kept: readonly Made[], made: Made): readonly Made[] {
  const all = [...kept, made];
  if (all.length <= EXPORTS_MOST) return all;
  const place = all.findIndex((each, index) => all.slice(index + 1).some((later) => tellsOf(later, each)));
  return all.toSpliced(Math.max(0, place), 1);
}

function tellsOf(later: Left, { agreements, mechanism, people }: Left): boolean {
  const showsAll = people.every((id) => later.people.includes(id));
  return showsAll && later.mechanism === mechanism && agreements.every((id) => later.agreements.includes(id));
}
