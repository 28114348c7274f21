import { addDays } from "../../shared/protocol/day.ts";
import { CLOCK_TOLERANCE_DAYS, OPEN_SUBMISSION_DAYS, RETENTION_DAYS } from "../../shared/protocol/limits.ts";
import type { Instance } from "../storage/instance.ts";
import { settleDatabase } from "../storage/database.ts";

/** A reply waits this long; its address is remembered until nobody can upload it again. */
const SLOT_DAYS = 180;
const SLOT_ADDRESS_DAYS = 730;

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

/** Deletes like `prune`; while the day cannot be believed, only submissions that were never committed ("held"). */
export async function pruneByClock(instance: Instance): Promise<Pruned & { readonly held: boolean }> {
  const today = instance.today();
  if (instance.retentionDay.accept(today)) return { held: false, ...(await pruneAll(instance)) };
  const submissions = await instance.submissions.removeExpired(addDays(today, -OPEN_SUBMISSION_DAYS), null);
  return { held: true, submissions, slots: 0, certificates: 0 };
}

async function pruneAll(instance: Instance): Promise<Pruned> {
  const today = instance.today();
  const submissions = await instance.submissions.removeExpired(
    addDays(today, -OPEN_SUBMISSION_DAYS),
    addDays(today, -RETENTION_DAYS),
  );
  const slots = instance.slots.prune(addDays(today, -SLOT_DAYS), addDays(today, -SLOT_ADDRESS_DAYS));
  const certificates = instance.organisations.dropCertificates(addDays(today, -CLOCK_TOLERANCE_DAYS));
  settleDatabase(instance.database);
  return { submissions, slots, certificates };
}
