import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Dataset } from "../../mechanisms/dataset-update.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import { daysBetween, type Day } from "../../protocol/day.ts";
import type { CaseWork } from "../work.ts";
import type { ContactConfirmation } from "./sending.ts";

/** Days after which somebody has to look again: addresses lapse, and others can take them over. */
export const CONFIRMED_FOR_DAYS = 365;

/** Why a contact was not confirmed. */
export type ConfirmationError = "contact.empty" | "contact.nobody";

type Confirmed = Pick<CaseWork, "confirmations">;
type Reached = Pick<Mechanism, "contacts" | "id">;

/**
 * Keeps that a person has looked a contact up on the body's own page. The value is theirs: it can differ from what the data says, and
 * then it is the newer one. A second look at the same contact takes the place of the first.
 *
 * @param mechanism - as the data has it on that day
 */
export function confirmContact(
  work: CaseWork,
  mechanism: Reached,
  { by, day, value }: Pick<ContactConfirmation, "by" | "day" | "value">,
): Result<CaseWork, ConfirmationError> {
  const seen = value.trim();
  const confirmed = { mechanism: mechanism.id, value: seen, by: by.trim(), day, listed: isListed(seen, mechanism) };
  if (confirmed.value === "") return failure("contact.empty");
  if (confirmed.by === "") return failure("contact.nobody");
  return ok({ ...work, confirmations: [...withoutContact(work, mechanism.id, seen).confirmations, confirmed] });
}

/** The work in which nobody has confirmed this contact: somebody found that it leads to the body no more. */
export function withoutContact(work: CaseWork, mechanism: string, value: string): CaseWork {
  const others = work.confirmations.filter((each) => !isLookAt(each, mechanism, value));
  return { ...work, confirmations: others };
}

/** The work in which every contact that this data has is known to have been in the data: once it is not, somebody has to look again. */
export function withListed(work: CaseWork, { mechanisms }: Pick<Dataset, "mechanisms">): CaseWork {
  const isNew = ({ listed, mechanism, value }: ContactConfirmation): boolean =>
    !listed && mechanisms.some((each) => each.id === mechanism && isListed(value, each));
  if (!work.confirmations.some(isNew)) return work;
  return { ...work, confirmations: work.confirmations.map((each) => (isNew(each) ? { ...each, listed: true } : each)) };
}

/**
 * Who confirmed this very contact of a mechanism, and when; null when nobody did within the last year, or an update has taken it out of
 * the data since: others may have taken it over. Days that have not come count for nothing.
 */
export function confirmationOf(
  work: Confirmed,
  mechanism: Reached,
  value: string,
  today: Day,
): ContactConfirmation | null {
  const found = lastLook(work, mechanism.id, value, (each) => isWithin(daysBetween(each.day, today), 0));
  return found !== null && isReplaced(found, mechanism) ? null : found;
}

/** True when the data had this contact when it was looked up, or since, and has it no more. */
export function isReplaced({ listed, value }: ContactConfirmation, mechanism: Reached): boolean {
  return listed && !isListed(value, mechanism);
}

/**
 * The look at a contact that something went to on a day, up to a year before it or after it, or null: what was sent can be written down
 * whenever somebody makes sure where it went, also when the contact holds no more.
 */
export function lookAround(work: Confirmed, mechanism: string, value: string, sent: Day): ContactConfirmation | null {
  return lastLook(work, mechanism, value, (each) => isWithin(daysBetween(each.day, sent), -CONFIRMED_FOR_DAYS));
}

function lastLook(
  { confirmations }: Confirmed,
  mechanism: string,
  value: string,
  counts: (confirmation: ContactConfirmation) => boolean,
): ContactConfirmation | null {
  return confirmations.findLast((each) => isLookAt(each, mechanism, value) && counts(each)) ?? null;
}

function isListed(value: string, { contacts }: Reached): boolean {
  return contacts.some((contact) => isSameContact(contact.value, value));
}

/** Whether somebody looked at this contact of this mechanism. */
export function isLookAt(look: ContactConfirmation, mechanism: string, value: string): boolean {
  return look.mechanism === mechanism && isSameContact(look.value, value);
}

/** Whether two contacts are one: people write addresses with capitals or without. */
export function isSameContact(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function isWithin(days: number, least: number): boolean {
  return least <= days && days <= CONFIRMED_FOR_DAYS;
}
