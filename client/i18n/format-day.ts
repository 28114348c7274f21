/** A day (PROTOCOL.md §1.3) as people of the page's language write it; a day has no time zone. */
export function formatDay(day: string, locale: string = document.documentElement.lang): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));
}
