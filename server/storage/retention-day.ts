import type { Database } from "better-sqlite3";
import { daysBetween, type Day } from "../../shared/protocol/day.ts";

/** A server that was off for longer, or whose clock leaped further, has to be sure of the day first. */
const LEAP_MOST_DAYS = 3;
/** A clock that was seen on this many days in a row, one after the other, is believed again. */
const STEADY_DAYS = 3;

/**
 * The last day on which it was sure what day it is, so that a wrong clock deletes nothing, neither now nor when it is right again
 * (PROTOCOL.md §7.3).
 */
export interface RetentionDay {
  /** True if today can be believed, and is confirmed; false if it is too far from the last day, or before it. */
  readonly accept: (today: Day) => boolean;
  /** Remembers today. What was stored while nobody was sure of the day is kept from now on. */
  readonly confirm: (today: Day) => void;
  /** Since when that is kept which is stored today; null if today cannot be believed. */
  readonly keptFrom: (today: Day) => Day | null;
  /** Today, or the last sure day where the clock is behind it. */
  readonly notBefore: (today: Day) => Day;
}

/** Since when that is kept which is stored now; null while nobody is sure what day it is. */
export type KeptFrom = () => Day | null;

interface Row {
  readonly day: Day | null;
  readonly seen: Day;
  readonly steady: number;
}

/** A new instance confirms its first day; a database of before this was kept has none, and so waits. */
export function createRetentionDay(database: Database): RetentionDay {
  const find = database.prepare<[], Row>("SELECT day, seen, steady FROM retention");
  const put = database.prepare<[Day | null, Day, number]>(
    `INSERT INTO retention (only_one, day, seen, steady) VALUES (1, ?, ?, ?)
     ON CONFLICT (only_one) DO UPDATE SET day = excluded.day, seen = excluded.seen, steady = excluded.steady`,
  );
  const undated = ["submission", "slot"].map((table) =>
    database.prepare<[Day]>(`UPDATE ${table} SET kept_from = ? WHERE kept_from IS NULL`),
  );
  const confirm = database.transaction((today: Day): void => {
    put.run(today, today, 0);
    for (const each of undated) each.run(today);
  });
  return {
    confirm,
    keptFrom: (today) => (isNear(find.get(), today) ? today : null),
    notBefore: (today) => {
      const last = find.get()?.day ?? today;
      return last > today ? last : today;
    },
    accept: database.transaction((today: Day) => {
      const last = find.get();
      const steady = last === undefined ? 1 : steadyDays(last, today);
      const isSure = isNear(last, today) || steady >= STEADY_DAYS;
      if (isSure) confirm(today);
      else put.run(last?.day ?? null, today, steady);
      return isSure;
    }),
  };
}

function isNear(last: Row | undefined, today: Day): boolean {
  const leap = last === undefined || last.day === null ? -1 : daysBetween(last.day, today);
  return leap >= 0 && leap <= LEAP_MOST_DAYS;
}

function steadyDays({ seen, steady }: Row, today: Day): number {
  const passed = daysBetween(seen, today);
  if (passed === 0) return steady;
  return passed === 1 ? steady + 1 : 1;
}
