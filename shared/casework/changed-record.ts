import { failure, ok, type Result } from "../bytes/index.ts";
import type { CaseRecord } from "./record/case-record.ts";
import type { CaseWork } from "./work.ts";

/**
 * The work with this record in place of the earlier one. Nobody leaves it who stands in the ledger or was told of in what was sent: what
 * was agreed to would be nobody's. A name is changed freely, since a correction cannot be told from somebody else's name; that an entry
 * does not come to stand for another is seen to by ids that never come back (`createPersonId`).
 */
export function withRecord(work: CaseWork, record: CaseRecord): Result<CaseWork, "record.person_needed"> {
  const there = new Set(record.people.map(({ id }) => id));
  const needed = [...work.consents.map(({ person }) => person), ...work.sendings.flatMap(({ people }) => people)];
  return needed.every((id) => there.has(id)) ? ok({ ...work, record }) : failure("record.person_needed");
}
