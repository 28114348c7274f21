import { addDays, type Day } from "../protocol/day.ts";
import type { Profile } from "../protocol/profile.ts";

/** The day on which whoever has sent something on this day is told to come back (PROTOCOL.md §3.2). It is kept nowhere. */
export function comeBackDay(sent: Day, { rhythm }: Pick<Profile, "rhythm">): Day {
  return addDays(sent, rhythm);
}
