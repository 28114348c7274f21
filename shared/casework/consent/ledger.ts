import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Day } from "../../protocol/day.ts";
import { nextId } from "../record/empty-record.ts";
import type { CaseWork } from "../work.ts";
import type { Consent } from "./consent.ts";
import { isAtLeast } from "./level.ts";

/** What somebody agreed to, before it is an entry. */
export type NewConsent = Omit<Consent, "id" | "withdrawn">;

/** Why an agreement was not added. */
export type ConsentError =
  | "consent.empty"
  | "consent.entered_before"
  | "consent.lower_than_before"
  | "consent.not_yet_given"
  | "consent.person_unknown";

/** Why an agreement was not withdrawn. */
export type WithdrawalError = "consent.unknown" | "consent.withdrawn_before" | "consent.withdrawn_too_early";

/**
 * Adds an agreement at the end of the ledger. It cannot say less than one that stands for any of the same uses and addressees: the
 * higher one would go on counting, so it has to be withdrawn first. Nor can it be one that stands already: whoever withdraws one would
 * leave the other. Nobody has agreed on a day that has not come.
 */
export function addConsent(work: CaseWork, added: NewConsent, today: Day): Result<CaseWork, ConsentError> {
  const { consents, record } = work;
  if (!record.people.some(({ id }) => id === added.person)) return failure("consent.person_unknown");
  if (added.level === "none" || added.uses.length === 0 || added.mechanisms?.length === 0) {
    return failure("consent.empty");
  }
  if (added.day > today) return failure("consent.not_yet_given");
  if (consents.some((standing) => goesFurther(standing, added))) return failure("consent.lower_than_before");
  if (consents.some((standing) => isEntered(standing, added))) return failure("consent.entered_before");
  const id = nextId(
    "c",
    consents.map((each) => each.id),
  );
  return ok({ ...work, consents: [...consents, { ...added, id, withdrawn: null }] });
}

/** Withdraws an entry, on a day, in words that say how. The entry stays, and counts for nothing any more. */
export function withdrawConsent(
  work: CaseWork,
  id: string,
  withdrawn: { readonly day: Day; readonly how: string },
): Result<CaseWork, WithdrawalError> {
  const entry = work.consents.find((each) => each.id === id);
  if (entry === undefined) return failure("consent.unknown");
  if (entry.withdrawn !== null) return failure("consent.withdrawn_before");
  if (withdrawn.day < entry.day) return failure("consent.withdrawn_too_early");
  return ok({ ...work, consents: work.consents.map((each) => (each === entry ? { ...each, withdrawn } : each)) });
}

const SAID_ONCE = ["day", "giver", "givenBy", "level", "person", "submission", "understood", "way"] as const;

function isEntered(standing: Consent, added: NewConsent): boolean {
  return (
    standing.withdrawn === null &&
    SAID_ONCE.every((key) => standing[key] === added[key]) &&
    areSame(standing.uses, added.uses) &&
    areSame(standing.risks, added.risks) &&
    areSame(standing.mechanisms, added.mechanisms)
  );
}

// Null is everybody; otherwise in any order.
function areSame(some: readonly string[] | null, others: readonly string[] | null): boolean {
  if (some === null || others === null) return some === others;
  return some.length === others.length && some.every((each) => others.includes(each));
}

function goesFurther(standing: Consent, added: NewConsent): boolean {
  return (
    standing.withdrawn === null &&
    standing.person === added.person &&
    !isAtLeast(added.level, standing.level) &&
    standing.uses.some((use) => added.uses.includes(use)) &&
    shareAddressees(standing.mechanisms, added.mechanisms)
  );
}

// Null stands for everybody: an agreement for one addressee narrows what is agreed to for all, and the other way round.
function shareAddressees(some: Consent["mechanisms"], others: Consent["mechanisms"]): boolean {
  return some === null || others === null || some.some((id) => others.includes(id));
}
