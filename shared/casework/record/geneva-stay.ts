import type { Day } from "../../protocol/day.ts";
import type { CaseRecord } from "./case-record.ts";
import { isOver, seasonOf, type Season } from "./partial-date.ts";

// The one place that decides whether somebody is in Geneva: routing and letters both ask here, so that no letter asks for a meeting with
// somebody who has left.

/** The last month that anybody counts to a season in Geneva, of its year; winter may be the one that begins in it. */
const LAST_MONTHS: Readonly<Record<Exclude<Season, "winter">, string>> = { spring: "06", summer: "09", autumn: "12" };

/** Whether somebody is in Geneva on a day; null where nobody has said so, or the stay that was told of is over. */
export function inGeneva({ now, until }: CaseRecord["geneva"], today: Day): "yes" | "no" | null {
  const found = seasonOf(until);
  const end =
    found === null || found.season === "winter"
      ? until
      : { ...until, until: `${found.year}-${LAST_MONTHS[found.season]}` };
  return isOver(end, today) ? null : now;
}
