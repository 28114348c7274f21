/** What Russian puts after a year, shortened: its full stop would stand before that of the sentence. */
const SHORTENED_YEAR = /\s?г\.$/u;

/** How much of a date is known, by how long it is as text. */
const KNOWN: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
  4: { year: "numeric" },
  7: { month: "long", year: "numeric" },
};

/**
 * A day (PROTOCOL.md §1.3), or a month (YYYY-MM) or a year (YYYY) where no more is known, as people of this language (a BCP 47 tag) write
 * it within a sentence, without a full stop of its own. A day has no time zone.
 */
export function writtenDay(day: string, language: string): string {
  const known = KNOWN[day.length] ?? { dateStyle: "long" };
  const written = new Intl.DateTimeFormat(language, { ...known, timeZone: "UTC" });
  return written.format(new Date(day)).replace(SHORTENED_YEAR, "\u{a0}года");
}
