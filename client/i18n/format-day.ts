import { writtenDay } from "../../shared/protocol/written-day.ts";

/** A day (PROTOCOL.md §1.3), or a month or a year where no more is known, as people of the page's language write it. */
export function formatDay(day: string, locale: string = document.documentElement.lang): string {
  return writtenDay(day, locale);
}
