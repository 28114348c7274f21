import { failure, ok, type Brand, type Result } from "../bytes/index.ts";
import { mapped, pattern, refuseField, type Field } from "./field.ts";

/** A UTC date, `YYYY-MM-DD`: the finest time in any protocol object (PROTOCOL.md §1.3). Days compare as text. */
export type Day = Brand<string, "Day">;

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST = "2000-01-01";
const LAST = "2999-12-31";

/** A day from its text. */
export function parseDay(text: string): Result<Day, "day.malformed"> {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < FIRST || text > LAST) return failure("day.malformed");
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return failure("day.malformed");
  return ok(text as Day);
}

export const dayField: Field<Day> = mapped(
  pattern("\\d{4}-\\d{2}-\\d{2}", 10),
  (text) => {
    const day = parseDay(text);
    return day.ok ? day.value : refuseField();
  },
  (day) => day,
);

/** The UTC day of a time in milliseconds since 1970. @throws RangeError outside 2000 to 2999 */
export function dayOfTime(milliseconds: number): Day {
  const day = parseDay(new Date(milliseconds).toISOString().slice(0, 10));
  if (!day.ok) throw new RangeError("a time outside of the protocol's days");
  return day.value;
}

/** The day that many days later, or earlier if negative. @throws RangeError outside 2000 to 2999 */
export function addDays(day: Day, days: number): Day {
  return dayOfTime(Date.parse(`${day}T00:00:00Z`) + days * MILLISECONDS_PER_DAY);
}

/** How many days `to` is after `from`; negative if it is before. Total, unlike `addDays`: for days that others wrote. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MILLISECONDS_PER_DAY;
}

/** True for a Monday (PROTOCOL.md §1.3). */
export function isMonday(day: Day): boolean {
  return weekdayOf(day) === 0;
}

/** The Monday of the day's week (PROTOCOL.md §1.3). */
export function mondayOf(day: Day): Day {
  return addDays(day, -weekdayOf(day));
}

// From 0 for Monday to 6 for Sunday.
function weekdayOf(day: Day): number {
  return (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
}
