import { seasonOf, type PartialDate } from "../record/partial-date.ts";
import type { Piece } from "./draft.ts";
import { fixed, stated, typed, type Submission } from "./submission.ts";
import type { DateWords } from "./texts/texts.ts";

/**
 * A bound of a date (YYYY, YYYY-MM or YYYY-MM-DD) in words of the language. Written by ourselves: what a program knows of dates differs
 * between releases of browsers, and a draft has to be the same everywhere.
 */
export function boundText(bound: string, words: DateWords): string {
  const [year = "", month, day] = bound.split("-");
  if (month === undefined) return year;
  const name = words.months[Number(month) - 1] ?? month;
  return day === undefined ? words.month(name, year) : words.day(Number(day), name, year);
}

/** What is known of a date, with the time and the words in which it was said. Empty when nothing is. */
export function datePieces(submission: Submission, date: PartialDate): readonly Piece[] {
  const { from, time, until } = date;
  const season = seasonText(date, submission.texts.dates);
  const words = season === null ? date.words : "";
  const bounds = season ?? boundsText(from, until, submission.texts.dates);
  const known = [bounds === "" ? null : stated(submission, bounds), time === "" ? null : typed(time)].flatMap(
    (piece, index) => (piece === null ? [] : index === 0 || bounds === "" ? [piece] : [fixed(submission, ", "), piece]),
  );
  if (words === "") return known;
  const said = typed(words);
  if (known.length === 0) return [said];
  const { inTheirWords, labelled } = submission.texts.phrases;
  return [...known, fixed(submission, ` (${labelled(inTheirWords, "")}`), said, fixed(submission, ")")];
}

/** A date until which something lasts. */
export function endPieces(submission: Submission, date: PartialDate): readonly Piece[] {
  if (seasonOf(date) !== null) return datePieces(submission, date);
  const end = date.until ?? date.from;
  return datePieces(submission, { ...date, from: end, until: end });
}

function seasonText(date: PartialDate, { month, seasons }: DateWords): string | null {
  const found = seasonOf(date);
  return found === null ? null : month(seasons[found.season], found.year);
}

function boundsText(from: string | null, until: string | null, words: DateWords): string {
  if (from === null) return until === null ? "" : words.until(boundText(until, words));
  if (until === null) return words.since(boundText(from, words));
  return from === until ? boundText(from, words) : words.between(boundBetween(from, words), boundBetween(until, words));
}

function boundBetween(bound: string, words: DateWords): string {
  const text = boundText(bound, words);
  return bound.split("-").length === 3 ? words.dayBetween(text) : text;
}
