import { parsePartialDate } from "../../../shared/casework/record/partial-date.ts";
import { withoutUnprintable } from "../../../shared/source/plain-text.ts";
import { localize } from "../../i18n/localize.ts";
import { monthNames } from "./month-names.ts";
import { withPart, type Said } from "./said.ts";

/** Places of a date's parts in its row. `left` holds something once a part was typed and left: from then on she is told what is wrong. */
export const DATE_PARTS = { year: 0, month: 1, day: 2, about: 3, more: 4, left: 5 } as const;

type DatePart = keyof typeof DATE_PARTS;

/** What keeps a date from being one, or makes it unlikely. */
export type DateFault = "year" | "no_year" | "no_month" | "day" | "to_come";

const MILLISECONDS_PER_DAY = 86_400_000;

/** Zeros of the digits that people who read the portal may type. */
const ZEROS = Array.from("٠۰०০０", (zero) => zero.codePointAt(0) ?? 0);

/**
 * A date as well as it is known, as records read it: "2024-03-02 | at night", "about 2024-03", or in words alone. What no calendar has
 * is sent in words: all that was typed, each part with its name.
 */
export function dateText(parts: readonly string[]): string {
  const more = partOf(parts, "more");
  const date = calendarDate(parts) ?? typedWords(parts);
  const [first, rest] = date === "" ? [more, ""] : [date, more];
  const said = first === "" || partOf(parts, "about") === "" ? first : `about ${first}`;
  return rest === "" ? said : `${said} | ${rest}`;
}

/** The date as YYYY, YYYY-MM or YYYY-MM-DD; null when there is none that a record would read as one. */
export function calendarDate(parts: readonly string[]): string | null {
  const [year = "", month = "", day = ""] = numbersOf(parts);
  if (!/^\d{4}$/.test(year) || !/^\d{0,2}$/.test(day) || (month === "" && day !== "")) return null;
  const date = [year, ...[month, day].filter((part) => part !== "").map((part) => part.padStart(2, "0"))].join("-");
  return parsePartialDate(date).from === date ? date : null;
}

/** What was typed of a date that no calendar has, as it is sent. */
export function typedWords(parts: readonly string[]): string {
  const month = monthNames(document.documentElement.lang)[Number(partOf(parts, "month")) - 1] ?? "";
  return [
    [localize("date-year"), partOf(parts, "year")],
    [localize("date-month"), month],
    [localize("date-day"), partOf(parts, "day")],
  ]
    .filter(([, typed]) => typed !== "")
    .map((named) => named.join(" "))
    .join(" · ");
}

/** What is wrong with what was typed of a date in the past; null when nothing is. `now` in milliseconds since 1970. */
export function dateFault(parts: readonly string[], now: number): DateFault | null {
  const [year = "", month = "", day = ""] = numbersOf(parts);
  if (year === "") return month === "" && day === "" ? null : "no_year";
  const date = calendarDate(parts);
  if (date !== null) return date > tomorrow(now).slice(0, date.length) ? "to_come" : null;
  if (calendarDate([year]) === null) return "year";
  return month === "" ? "no_month" : "day";
}

/** One part of a date, changed; `isLeft` when she has left it with this. */
export function withDatePart(said: Said, part: DatePart, text: string, isLeft: boolean): Said {
  const changed = withPart(said, 0, DATE_PARTS[part], text);
  const [row = []] = changed.rows;
  const isTyped = numbersOf(row).some((each) => each !== "");
  return withPart(changed, 0, DATE_PARTS.left, isTyped && (isLeft || partOf(row, "left") !== "") ? "yes" : "");
}

// Tor Browser says everywhere that it is in Greenwich: where she is, tomorrow may have begun.
function tomorrow(now: number): string {
  return new Date(now + MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
}

function numbersOf(parts: readonly string[]): readonly string[] {
  return (["year", "month", "day"] as const).map((part) => withPlainDigits(partOf(parts, part)));
}

function withPlainDigits(text: string): string {
  return text.replaceAll(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((each) => code >= each && code < each + 10);
    return zero === undefined ? digit : String(code - zero);
  });
}

// Only the words at the end may hold the sign that parts are kept apart by.
function partOf(parts: readonly string[], name: DatePart): string {
  const text = withoutUnprintable(parts[DATE_PARTS[name]] ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return name === "more" ? text : text.replaceAll("|", "/");
}
