import { writtenDay } from "../../shared/protocol/written-day.ts";

/** A day (PROTOCOL.md §1.3) as people of the page's language write it. */
export function formatDay(day: string, locale: string = document.documentElement.lang): string {
  return writtenDay(day, locale);
}
