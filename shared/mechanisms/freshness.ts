import type { Contact, Mechanism } from "./mechanism.ts";

/** Something that nobody has confirmed for too long. */
export interface Stale {
  readonly mechanism: string;
  /** Null for the record itself. */
  readonly contact: Pick<Contact, "kind" | "status" | "value"> | null;
  /** The last date that speaks for it, as far as it is known; null when there is none. */
  readonly last: string | null;
}

/** Days after which a contact may have changed unseen. */
const YEAR_DAYS = 365;

/**
 * Whether a date is more than so many days (365 where none are given) before a day (YYYY-MM-DD). A date of which only the year or the
 * month is known counts from its first day: that it might be younger is nothing to build on.
 */
export function isOld(date: string, day: string, days: number = YEAR_DAYS): boolean {
  return Date.parse(date) < Date.parse(day) - days * DAY_MILLISECONDS;
}

/**
 * The last day (YYYY-MM-DD) of the year that the newest date of these records is in: what a page that cannot know today takes for it, so
 * that through that year it rather warns too early than too late. In later years it warns too late: each contact shows its date for that.
 * @throws when nothing of them is dated
 */
export function lastDayOfYear(mechanisms: readonly Mechanism[]): string {
  const dates = mechanisms.flatMap(({ confirmed, contacts }) => [confirmed ?? "", ...contacts.map(({ seen }) => seen)]);
  const newest = dates.toSorted().at(-1);
  if (newest === undefined || newest === "") throw new Error("nothing is dated");
  return `${newest.slice(0, 4)}-12-31`;
}

/** Records and contacts whose last date is more than so many days before a day (YYYY-MM-DD), the oldest first; `isOld` says how. */
export function staleOn(mechanisms: readonly Mechanism[], day: string, days: number): readonly Stale[] {
  return mechanisms
    .flatMap(({ confirmed, contacts, id }): readonly Stale[] => [
      { mechanism: id, contact: null, last: confirmed },
      ...contacts.map(({ kind, seen, status, value }) => ({
        mechanism: id,
        contact: { kind, status, value },
        last: seen,
      })),
    ])
    .filter(({ last }) => last === null || isOld(last, day, days))
    .sort(byAge);
}

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

function byAge(a: Stale, b: Stale): number {
  const [first, second] = [sortKey(a), sortKey(b)];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** What was never dated comes before everything else; then the mechanism, and the record before its contacts. */
function sortKey({ contact, last, mechanism }: Stale): string {
  return [last ?? "", mechanism, contact === null ? "" : `${contact.kind} ${contact.value}`].join("\n");
}
