import type { PersonId } from "../record/case-record.ts";
import { canonicalText } from "../../protocol/canonical-json.ts";
import { emptyWork } from "../empty-work.ts";
import { caseWorkField } from "../work-field.ts";
import { coversUse, scopeOf, victimsOf } from "./level.ts";
import type { PermitDecision } from "./permit-decision.ts";
import type { CaseNow, PermitRequest, Purpose } from "./permit-request.ts";
import type { Appearance } from "./seen-record.ts";
import { unreadWithdrawals } from "./withdrawal-letters.ts";

/**
 * Ids of the entries of the ledger that a permit rests on: of everybody whom the addressee sees, what covers any of its uses, or
 * what is asked for beside them. Others than victims explain no risks to themselves by it, so that none are asked for.
 */
export function entriesBehind(
  { mechanism, work }: Pick<PermitRequest<Purpose>, "mechanism" | "work">,
  { agreed, standing }: PermitDecision & { readonly ok: true },
  appearances: ReadonlyMap<PersonId, Appearance>,
): ReadonlySet<string> {
  const scope = scopeOf(mechanism, agreed);
  const victims = new Set(victimsOf(work.record));
  const behind = standing.filter(({ person }) => (appearances.get(person) ?? "omitted") !== "omitted");
  return new Set(
    behind
      .filter((each) =>
        agreed.some((use) => coversUse(each, use, victims.has(each.person) ? scope : { ...scope, risks: [] })),
      )
      .map(({ id }) => id),
  );
}

/**
 * Whether two are the same case, with the same record, the same words of these entries of the ledger, the same organisations that have
 * withdrawn an agreement, and the same withdrawals that nobody has read: those change no record that has no room for them.
 */
export function isSameBasis(asked: CaseNow, now: CaseNow, entries: ReadonlySet<string>): boolean {
  return basisOf(asked, entries) === basisOf(now, entries);
}

function basisOf(
  { withdrawals, work: { consents, readWithdrawals, record } }: CaseNow,
  entries: ReadonlySet<string>,
): string {
  const work = { ...emptyWork(record), consents: consents.filter(({ id }) => entries.has(id)) };
  const unread = unreadWithdrawals({ readWithdrawals }, withdrawals).toSorted();
  // An organisation that writes appears by no entry, and no more once one of its own is withdrawn.
  const withdrew = new Set(consents.flatMap(({ person, withdrawn }) => (withdrawn === null ? [] : [person])));
  const unwilling = record.people.filter(({ id, kind }) => kind === "organisation" && withdrew.has(id));
  return canonicalText([caseWorkField.write(work), unread, unwilling.map(({ id }) => id)]);
}
