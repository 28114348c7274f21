/** The names of the twelve months in a language. */
export function monthNames(language: string): readonly string[] {
  const months = new Intl.DateTimeFormat(language, { month: "long", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, month) => months.format(new Date(Date.UTC(2000, month, 1))));
}
