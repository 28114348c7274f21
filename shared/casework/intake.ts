import { createIntakeWeek } from "../crypto/organisation-keys.ts";
import { addDays, daysBetween, mondayOf, type Day } from "../protocol/day.ts";
import type { OrganisationId } from "../protocol/id.ts";
import { CLOCK_TOLERANCE_DAYS, RETENTION_DAYS } from "../protocol/limits.ts";
import type { IntakeWeek, Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Weeks of intake keys that an organisation publishes ahead, the current one included. */
export const INTAKE_WEEKS = 26;

/** Adds the weeks that are missing from the current one on (PROTOCOL.md §3.3). */
export function addIntakeWeeks(sodium: Sodium, vault: Vault, organisation: OrganisationId, today: Day): Vault {
  const present = new Set(vault.intake.map((week) => week.first));
  const mondays = Array.from({ length: INTAKE_WEEKS }, (_, week) => addDays(mondayOf(today), 7 * week));
  const missing = mondays.filter((monday) => !present.has(monday));
  const added = missing.map((monday) => createIntakeWeek(sodium, vault.organisation.root, organisation, monday));
  return added.length === 0 ? vault : { ...vault, intake: [...vault.intake, ...added] };
}

/** Days that a vault may have lain unused before a clock that says so is doubted. */
const UNUSED_DAYS_MOST = 45;
/** Days that a clock may be behind the last day that the vault has seen: desks and consoles are in different places. */
const BEHIND_DAYS_MOST = 2;

/**
 * Whether `today` is likely, judged by the last day that the vault has seen: the newest of its letters, replies and receipts, and
 * the day of the last extension of its intake weeks. False when today is more than 45 days after it or more than 2 days before
 * it: then a person has to confirm the date before `eraseWhatIsOver` or `addIntakeWeeks` may act on it and be saved, since keys
 * that are erased by a wrong clock take every letter that still comes with them. Pure; an empty vault has nothing to lose.
 */
export function isDatePlausible(vault: Vault, today: Day): boolean {
  let since = Number.POSITIVE_INFINITY;
  const see = (days: number): void => {
    since = Math.min(since, days);
  };
  for (const { letters, replies } of vault.cases) {
    for (const { day } of [...letters, ...replies]) see(daysBetween(day, today));
  }
  for (const { day } of vault.receipts) see(daysBetween(day, today));
  for (const { first } of vault.intake) see(daysBetween(first, today) + 7 * (INTAKE_WEEKS - 1));
  return since === Number.POSITIVE_INFINITY || (since <= UNUSED_DAYS_MOST && since >= -BEHIND_DAYS_MOST);
}

/** True when an intake key has to be erased: whatever was sealed to it is past its time (PROTOCOL.md §9.3). */
function isOver(week: IntakeWeek, today: Day): boolean {
  return daysBetween(week.last, today) > RETENTION_DAYS + CLOCK_TOLERANCE_DAYS;
}

/** What `eraseWhatIsOver` took out of a vault. */
export interface Erased {
  readonly intakeWeeks: number;
  readonly vault: Vault;
}

/**
 * Erases intake keys that are over (PROTOCOL.md §9.3), and what no outgoing bundle has to repeat any more: sealed slots and
 * receipts older than RETENTION_DAYS.
 */
export function eraseWhatIsOver(vault: Vault, today: Day): Erased {
  const intake = vault.intake.filter((week) => !isOver(week, today));
  const isRecent = ({ day }: { readonly day: Day }): boolean => daysBetween(day, today) <= RETENTION_DAYS;
  const cases = vault.cases.map((each) => ({
    ...each,
    replies: each.replies.map((reply) => (isRecent(reply) ? reply : { ...reply, slot: null })),
  }));
  return {
    intakeWeeks: vault.intake.length - intake.length,
    vault: { ...vault, cases, intake, receipts: vault.receipts.filter(isRecent) },
  };
}
