import { addDays, dayOfTime, daysBetween, type Day } from "../../shared/protocol/day.ts";
import { CLOCK_TOLERANCE_DAYS, OPEN_SUBMISSION_DAYS, RETENTION_DAYS } from "../../shared/protocol/limits.ts";
import type { Instance } from "../storage/instance.ts";
import { settleDatabase } from "../storage/database.ts";

/** A reply waits this long. */
const SLOT_DAYS = 180;
/**
 * Its address is remembered for twenty years, in some tens of bytes. A source reads eight addresses at once, and stops where
 * all of them are empty: if those of a case's first replies were forgotten, its later ones would never be found.
 */
const SLOT_ADDRESS_DAYS = 7_305;
/** Nothing is from before (PROTOCOL.md §1.3). */
const FIRST_DAY: Day = dayOfTime(Date.parse("2000-01-01T00:00:00Z"));

/** What was deleted. */
export interface Pruned {
  readonly submissions: number;
  readonly slots: number;
  readonly certificates: number;
}

/**
 * Deletes what has been kept long enough (PROTOCOL.md §7.3), on the operator's word that the clock is right. Doing it twice
 * changes nothing.
 */
export async function prune(instance: Instance): Promise<Pruned> {
  instance.retentionDay.confirm(instance.today());
  return await pruneAll(instance);
}

/** Deletes like `prune`; while the day cannot be believed, nothing ("held"). */
export async function pruneByClock(instance: Instance): Promise<Pruned & { readonly held: boolean }> {
  if (instance.retentionDay.accept(instance.today())) return { held: false, ...(await pruneAll(instance)) };
  return { held: true, submissions: 0, slots: 0, certificates: 0 };
}

async function pruneAll(instance: Instance): Promise<Pruned> {
  const today = instance.today();
  const submissions = await instance.submissions.removeExpired(
    addDays(today, -OPEN_SUBMISSION_DAYS),
    addDays(today, -RETENTION_DAYS),
  );
  // A clock that was never set may stand so early that there is no day twenty years before.
  const isLateEnough = daysBetween(FIRST_DAY, today) >= SLOT_ADDRESS_DAYS;
  const addressBefore = isLateEnough ? addDays(today, -SLOT_ADDRESS_DAYS) : FIRST_DAY;
  const slots = instance.slots.prune(addDays(today, -SLOT_DAYS), addressBefore);
  const certificates = instance.organisations.dropCertificates(addDays(today, -CLOCK_TOLERANCE_DAYS));
  settleDatabase(instance.database);
  return { submissions, slots, certificates };
}
