import { dayOfTime, type Day } from "../../shared/protocol/day.ts";

const FIRST = Date.UTC(2000, 0, 3);
const LAST = Date.UTC(2999, 0, 1);

/**
 * The UTC day that a clock shows. A clock that has lost its battery shows a day before the protocol has any (PROTOCOL.md §1.3): it
 * counts as the first one, which no vault makes likely.
 */
export function clockDay(milliseconds: number): Day {
  return dayOfTime(Math.min(Math.max(milliseconds, FIRST), LAST));
}
