/** What Russian puts after a year, shortened: its full stop would stand before that of the sentence. */
const SHORTENED_YEAR = /\s?г\.$/u;

/**
 * A day (PROTOCOL.md §1.3) as people of this language (a BCP 47 tag) write it within a sentence, without a full stop of its own. A
 * day has no time zone.
 */
export function writtenDay(day: string, language: string): string {
  const written = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" });
  return written.format(new Date(`${day}T00:00:00Z`)).replace(SHORTENED_YEAR, "\u{a0}года");
}
