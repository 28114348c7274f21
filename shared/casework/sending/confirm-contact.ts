import { failure, ok, type Result } from "../../bytes/index.ts";
import type { Mechanism } from "../../mechanisms/mechanism.ts";
import { daysBetween, type Day } from "../../protocol/day.ts";
import type { CaseWork } from "../work.ts";
import type { ContactConfirmation } from "./sending.ts";

/** Days after which somebody has to look again: addresses lapse, and others can take them over. */
export const CONFIRMED_FOR_DAYS = 365;

/** Why a contact was not confirmed. */
export type ConfirmationError = "contact.empty" | "contact.nobody";

/**
 * Keeps that a person has looked a contact up on the body's own page. The value is theirs: it can differ from what the data says, and
 * then it is the newer one. A second look at the same contact takes the place of the first.
 */
export function confirmContact(
  work: CaseWork,
  { by, day, mechanism, value }: ContactConfirmation,
): Result<CaseWork, ConfirmationError> {
  const confirmed = { mechanism, value: value.trim(), by: by.trim(), day };
  if (confirmed.value === "") return failure("contact.empty");
  if (confirmed.by === "") return failure("contact.nobody");
  const others = work.confirmations.filter((each) => each.mechanism !== mechanism || each.value !== confirmed.value);
  return ok({ ...work, confirmations: [...others, confirmed] });
}

/** Who confirmed this very contact of a mechanism, and when; null when nobody did within the last year. */
export function confirmationOf(
  { confirmations }: Pick<CaseWork, "confirmations">,
  { id }: Pick<Mechanism, "id">,
  value: string,
  today: Day,
): ContactConfirmation | null {
  return (
    confirmations.findLast(
      (each) =>
        each.mechanism === id && each.value === value && Math.abs(daysBetween(each.day, today)) <= CONFIRMED_FOR_DAYS,
    ) ?? null
  );
}
