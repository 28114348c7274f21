import { seasonOf, type PartialDate } from "../record/partial-date.ts";

/** The first and last bound of a date for a table: of a season its year, which is all that is told. Its words stand in a column of their own. */
export function tableBounds(date: PartialDate): Pick<PartialDate, "from" | "until"> {
  const season = seasonOf(date);
  return season === null ? date : { from: season.year, until: season.year };
}
