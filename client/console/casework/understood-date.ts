import { seasonOf, type PartialDate } from "../../../shared/casework/record/partial-date.ts";
import { localize } from "../../i18n/localize.ts";

/** What was understood of a date: its first and last day, month or year, or that it is a season. */
export function understoodDate(date: PartialDate): string {
  const { from, until } = date;
  const season = seasonOf(date);
  if (season !== null) return localize("date-season", { year: bound(season.year) });
  if (from === null && until === null) return localize("date-not-understood");
  if (until === null) return localize("date-from", { from: bound(from ?? "") });
  if (from === null) return localize("date-until", { until: bound(until) });
  if (from === until) return localize("date-understood", { day: bound(from) });
  return localize("date-between", { from: bound(from), until: bound(until) });
}

/** A year, a month of a year, or a day, as people of the page's language write it. */
function bound(text: string): string {
  const [, month, day] = text.split("-");
  const form: Intl.DateTimeFormatOptions =
    day === undefined
      ? month === undefined
        ? { year: "numeric" }
        : { month: "long", year: "numeric" }
      : { dateStyle: "long" };
  const date = new Date(`${text}${month === undefined ? "-01" : ""}${day === undefined ? "-01" : ""}T00:00:00Z`);
  return new Intl.DateTimeFormat(document.documentElement.lang, { ...form, timeZone: "UTC" }).format(date);
}
