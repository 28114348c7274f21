import { failure, ok, type Result } from "../bytes/index.ts";
import { createIntakeWeek } from "../crypto/organisation-keys.ts";
import { addDays, daysBetween, mondayOf, type Day } from "../protocol/day.ts";
import type { OrganisationId } from "../protocol/id.ts";
import { CLOCK_TOLERANCE_DAYS, OPEN_SUBMISSION_DAYS, RETENTION_DAYS } from "../protocol/limits.ts";
import { WEEKS_MOST, type IntakeWeek, type Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Weeks of intake keys that an organisation publishes ahead, the current one included. */
export const INTAKE_WEEKS = 26;

/** The weeks with keys from the current one on that a vault does not have, made now (PROTOCOL.md §3.3). */
export function missingWeeks(
  sodium: Sodium,
  { intake, organisation: { root } }: Pick<Vault, "intake" | "organisation">,
  organisation: OrganisationId,
  today: Day,
): readonly IntakeWeek[] {
  const present = new Set(intake.map((week) => week.first));
  const mondays = Array.from({ length: INTAKE_WEEKS }, (_, week) => addDays(mondayOf(today), 7 * week));
  const missing = mondays.filter((monday) => !present.has(monday));
  return missing.map((monday) => createIntakeWeek(sodium, root, organisation, monday));
}

/**
 * Adds the weeks that are missing from the current one on (PROTOCOL.md §3.3). Refuses when a vault cannot hold them: no bundle was
 * imported for years, or days were confirmed that are far from each other.
 */
export function addIntakeWeeks(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  today: Day,
): Result<Vault, "intake.too_many"> {
  const added = missingWeeks(sodium, vault, organisation, today);
  if (vault.intake.length + added.length > WEEKS_MOST) return failure("intake.too_many");
  return ok(added.length === 0 ? vault : { ...vault, intake: [...vault.intake, ...added] });
}

/** Days that a bundle may be on its way: from the last day on which a desk can collect a submission to its import. */
const CARRY_DAYS = 14;
/**
 * Days that a vault may have lain unused before a clock that says so is doubted. A clock that is ahead by no more erases no keys that
 * a letter on the instance still needs: it costs what is left to carry it.
 */
const UNUSED_DAYS_MOST = CARRY_DAYS;
/** Days that a clock may be behind the last day that the vault has seen: desks and consoles are in different places. */
const BEHIND_DAYS_MOST = 2;

/**
 * The last day that a vault has seen (PROTOCOL.md §9.3): of its replies and receipts, or of the last extension of its intake weeks.
 * The days of letters do not count: whoever carries a bundle can write them. Null if there is none.
 */
export function lastDaySeen({ cases, intake, receipts }: Vault): Day | null {
  let last: Day | null = null;
  const see = (day: Day | undefined): void => {
    if (day !== undefined && (last === null || day > last)) last = day;
  };
  for (const { replies } of cases) for (const { day } of replies) see(day);
  for (const { day } of receipts) see(day);
  // An extension leaves INTAKE_WEEKS weeks from its own on.
  const mondays = intake.map(({ first }) => first).toSorted();
  see(mondays.at(-INTAKE_WEEKS) ?? mondays[0]);
  return last;
}

/**
 * Whether `today` is likely: not more than 14 days after, or 2 days before, the last day that the vault has seen. If it is not, a
 * person has to confirm the date before anything acts on it and is saved: keys that are erased by a wrong clock take every letter
 * that still comes with them, and a reply that is dated back is not carried for long. An empty vault has nothing to lose.
 */
export function isDatePlausible(vault: Vault, today: Day): boolean {
  const last = lastDaySeen(vault);
  if (last === null) return true;
  const since = daysBetween(last, today);
  return since <= UNUSED_DAYS_MOST && since >= -BEHIND_DAYS_MOST;
}

/**
 * Days after a week for which its keys are kept (PROTOCOL.md §9.3). A letter may be sealed to them until the day after the week, by a
 * clock that is behind; it may lie sealed for as long as its submission stays open, then on the instance until retention ends, by a
 * clock that may be behind the console's; and then on a stick. Until then nobody else has it: erased earlier, it is lost.
 */
export const INTAKE_KEY_DAYS: number = 3 * CLOCK_TOLERANCE_DAYS + OPEN_SUBMISSION_DAYS + RETENTION_DAYS + CARRY_DAYS;

/** True when an intake key has to be erased: whatever was sealed to it is past its time (PROTOCOL.md §9.3). */
function isOver(week: IntakeWeek, today: Day): boolean {
  return daysBetween(week.last, today) > INTAKE_KEY_DAYS;
}

/** What `eraseIntakeKeys` took out of a vault. */
export interface Erased {
  readonly intakeWeeks: number;
  readonly vault: Vault;
}

/** Erases intake keys that are over: to be called only after a bundle was imported (PROTOCOL.md §9.3). */
export function eraseIntakeKeys(vault: Vault, today: Day): Erased {
  const intake = vault.intake.filter((week) => !isOver(week, today));
  return { intakeWeeks: vault.intake.length - intake.length, vault: { ...vault, intake } };
}
