import { addDays, dayField, daysBetween, isMonday, type Day } from "./day.ts";
import { checked, list, record, type Field } from "./field.ts";
import { organisationIdField, type OrganisationId } from "./id.ts";
import { CLOCK_TOLERANCE_DAYS, RECIPIENTS_MOST } from "./limits.ts";
import { x25519RecipientField, xwingRecipientField, type X25519PublicKey, type XWingPublicKey } from "./recipient.ts";

/** What to seal to in one week (PROTOCOL.md §3.3). */
export interface IntakeCertificate {
  readonly classic: readonly X25519PublicKey[];
  readonly first: Day;
  readonly last: Day;
  readonly organisation: OrganisationId;
  readonly recipients: readonly XWingPublicKey[];
}

const DAYS_AFTER_MONDAY = 6;

export const certificateField: Field<IntakeCertificate> = checked(
  record<IntakeCertificate>({
    classic: list(x25519RecipientField, 0, RECIPIENTS_MOST),
    first: dayField,
    last: dayField,
    organisation: organisationIdField,
    recipients: list(xwingRecipientField, 1, RECIPIENTS_MOST),
  }),
  ({ first, last }) => isMonday(first) && daysBetween(first, last) === DAYS_AFTER_MONDAY,
);

/** The week that starts on this Monday. */
export function weekFrom(monday: Day): { readonly first: Day; readonly last: Day } {
  return { first: monday, last: addDays(monday, DAYS_AFTER_MONDAY) };
}

/** True if today lies in the week, give or take a day of clock error (PROTOCOL.md §3.4, step 4). */
export function coversDay(certificate: Pick<IntakeCertificate, "first" | "last">, today: Day): boolean {
  return (
    daysBetween(today, certificate.first) <= CLOCK_TOLERANCE_DAYS &&
    daysBetween(certificate.last, today) <= CLOCK_TOLERANCE_DAYS
  );
}
