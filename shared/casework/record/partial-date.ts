import { checked, nullable, pattern, plainText, record, type Field } from "../../protocol/field.ts";
import { parseDay, type Day } from "../../protocol/day.ts";
import { SHORT_TEXT_LONGEST_BYTES } from "./record-limits.ts";

/**
 * A date as well as it is known: "spring 2024", "before March", "about noon on the 3rd". `from` and `until` bound it, both inclusive, as
 * YYYY, YYYY-MM or YYYY-MM-DD; null when that side is open. Both null: it is not known. `words` is how the person said it, never altered.
 * Of a season, these are its words, and the bounds hold it in both hemispheres: summer and winter reach into the years beside theirs.
 */
export interface PartialDate {
  readonly from: string | null;
  readonly until: string | null;
  /** Time of the day as it was said, such as "about 14:00"; empty when unknown. */
  readonly time: string;
  readonly words: string;
}

/** A date of which nothing is known. */
export const NO_DATE: PartialDate = { from: null, until: null, time: "", words: "" };

const BOUND = "\\d{4}(?:-\\d{2}(?:-\\d{2})?)?";

/** A bound of a partial date that the calendar has, from 1900 to 2999. */
const boundField: Field<string> = checked(pattern(BOUND, 10), isInCalendar);

/** A partial date whose bounds the calendar has, and in order. */
export const partialDateField: Field<PartialDate> = checked(
  record<PartialDate>({
    from: nullable(boundField),
    until: nullable(boundField),
    time: plainText(0, SHORT_TEXT_LONGEST_BYTES),
    words: plainText(0, SHORT_TEXT_LONGEST_BYTES),
  }),
  ({ from, until }) => from === null || until === null || firstDay(from) <= lastDay(until),
);

const SEASONS = ["spring", "summer", "autumn", "winter"] as const;
export type Season = (typeof SEASONS)[number];

const SEASON = new RegExp(`^(?:in\\s+)?(?<name>${SEASONS.join("|")}|fall)\\s+(?:of\\s+)?(?<year>\\d{4})$`, "i");

/** A season and its year, with the bounds that hold it wherever it was. */
interface SeasonOfYear extends Bounds {
  readonly season: Season;
  readonly year: string;
}

/** The season of a year that a date is, where its words say one in English and its bounds no more than they; null for any other. */
export function seasonOf({ from, until, words }: PartialDate): SeasonOfYear | null {
  const found = seasonIn(words);
  const isWhole = (from === null || from === found?.from) && (until === null || until === found?.until);
  return isWhole ? found : null;
}

// Winter in the north and summer in the south lie across two years, and people call them by either: no day that may be meant is left out,
// so that nothing counts as begun or over too soon.
function seasonIn(words: string): SeasonOfYear | null {
  const { name = "", year = "" } = SEASON.exec(words)?.groups ?? {};
  const typed = name.toLowerCase();
  const season = SEASONS.find((each) => each === (typed === "fall" ? "autumn" : typed));
  if (season === undefined) return null;
  const isAcross = season === "summer" || season === "winter";
  const [from, until] = isAcross ? [`${Number(year) - 1}-12`, `${Number(year) + 1}-03`] : [year, year];
  return [from, until].every(isInCalendar) ? { season, year, from, until } : null;
}

/**
 * What a caseworker types: "2024", "2024-03", "2024-03-21", "2024-03/2024-05", "before 2024-03", "after 2023" (both without what they
 * name), "until 2024-03" and "since 2023" (both with it), or a season, as "spring 2024". Anything else is kept as words, with nothing
 * known but them. What was typed is always kept, but when it says no more than the bounds.
 */
export function parsePartialDate(typed: string): PartialDate {
  const words = typed.trim();
  const kept = { ...NO_DATE, words };
  const season = seasonIn(words);
  if (season !== null) return { ...kept, from: season.from, until: season.until };
  const found = FORMS.exec(words)?.groups;
  if (found === undefined) return kept;
  const { only, first, last, relation = "", bound } = found;
  const bounds = boundsOf(only, first, last) ?? relationBounds(relation.toLowerCase(), bound ?? "");
  const { from, until } = bounds;
  if (![from, until].every((each) => each === null || isInCalendar(each))) return kept;
  if (from !== null && until !== null && firstDay(from) > lastDay(until)) return kept;
  return { from, until, time: "", words: "" };
}

type Bounds = Pick<PartialDate, "from" | "until">;

const FORMS = new RegExp(
  `^(?:(?<only>${BOUND})|(?<first>${BOUND})\\s*/\\s*(?<last>${BOUND})|(?<relation>before|after|until|since)\\s+(?<bound>${BOUND}))$`,
  "i",
);

function boundsOf(only?: string, first?: string, last?: string): Bounds | null {
  if (only !== undefined) return { from: only, until: only };
  return first === undefined || last === undefined ? null : { from: first, until: last };
}

// "Before March" does not hold a day of March: the bound is the day before it begins.
function relationBounds(relation: string, bound: string): Bounds {
  if (relation === "until") return { from: null, until: bound };
  if (relation === "since") return { from: bound, until: null };
  if (!isInCalendar(bound)) return { from: bound, until: bound };
  return relation === "before"
    ? { from: null, until: shifted(firstDay(bound), -1) }
    : { from: shifted(lastDay(bound), 1), until: null };
}

/** The date as one line that `parsePartialDate` reads again, followed by the time and the words in brackets. */
export function partialDateText(date: PartialDate): string {
  const { from, until, time, words } = date;
  if (seasonOf(date) !== null) return time === "" ? words : `${words} (${time})`;
  const bounds = boundsText(from, until);
  if (bounds === "") return [words, time].filter((each) => each !== "").join(", ");
  const said = [time, words].filter((each) => each !== "").join(", ");
  return said === "" ? bounds : `${bounds} (${said})`;
}

function boundsText(from: string | null, until: string | null): string {
  if (from === null) return until === null ? "" : `until ${until}`;
  if (until === null) return `since ${from}`;
  return from === until ? from : `${from}/${until}`;
}

/** True when the whole of a date is over on this day; false while that is not known. */
export function isOver({ until }: PartialDate, today: Day): boolean {
  return until !== null && lastDay(until) < today;
}

/** The first day that a bound holds, as YYYY-MM-DD. */
export function firstDay(bound: string): string {
  return `${bound}-01-01`.slice(0, 10);
}

/** The last day that a bound holds, as YYYY-MM-DD. */
export function lastDay(bound: string): string {
  const [year = "", month = "12", day] = bound.split("-");
  if (day !== undefined) return bound;
  // Day 0 of the next month is the last one of this.
  return new Date(Date.UTC(Number(year), Number(month), 0)).toISOString().slice(0, 10);
}

function shifted(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000 * days).toISOString().slice(0, 10);
}

/** True for YYYY, YYYY-MM or YYYY-MM-DD of a real day, from 1900 to 2999. */
function isInCalendar(bound: string): boolean {
  if (bound < "1900" || bound >= "3000") return false;
  const day = firstDay(bound);
  // The days of the protocol begin in 2000; people remember further back. Years 400 apart have the same days.
  return parseDay(day.startsWith("19") ? `23${day.slice(2)}` : day).ok;
}
