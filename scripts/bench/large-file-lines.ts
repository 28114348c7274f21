import { atMost, grown, MEBIBYTE, memoryLine, pauseLine, ratioLine, type BenchLine } from "./bench-line.ts";
import { SMALL_MEBIBYTES, type CleaningFigures } from "./cleaning.ts";
import type { ConsoleFigures } from "./console.ts";
import type { FilmFigures } from "./film-in-page.ts";
import type { MemoryFigures } from "./sending.ts";

// The lines of the table that are about files of a gigabyte.

const SENDING_GOAL_MEBIBYTES = 64;
const FILM_GOAL_SECONDS = 15;
const IMPORT_GOAL_MEBIBYTES = 128;
const SAVING_GOAL_COPIES = 2.25;
const CLEANING_GOAL = 0.8;
const CLEANING_GOAL_MEBIBYTES = 64;

/** What a video takes that is sent as it is. */
export function memoryLines({ server, tab }: MemoryFigures): readonly BenchLine[] {
  return [
    memoryLine("the tab while 1 GiB is sent", grown(tab), SENDING_GOAL_MEBIBYTES),
    memoryLine("the server while 1 GiB is sent", grown(server), SENDING_GOAL_MEBIBYTES),
  ];
}

/** What a film takes that is cleaned in the page. */
export function filmLines({
  longestPauseMilliseconds,
  looking,
  lookingSeconds,
  mebibytes,
  sending,
}: FilmFigures): readonly BenchLine[] {
  const film = `a film of ${String(mebibytes)} MiB is looked at`;
  return [
    atMost(`until ${film} in the page, Safer`, lookingSeconds, FILM_GOAL_SECONDS, "s", 1),
    pauseLine(film, [longestPauseMilliseconds]),
    memoryLine(`the tab while ${film}`, grown(looking), SENDING_GOAL_MEBIBYTES),
    memoryLine("the tab while its clean copy is sent", grown(sending), SENDING_GOAL_MEBIBYTES),
  ];
}

/** What a large file takes in the console. */
export function caseworkLines({ checking, importing, mebibytes, saving }: ConsoleFigures): readonly BenchLine[] {
  const file = `a file of ${String(mebibytes)} MiB`;
  return [
    memoryLine(
      `Firefox while the console takes in ${String(mebibytes)} MiB`,
      grown(importing.browser),
      IMPORT_GOAL_MEBIBYTES,
    ),
    // A page from disk cannot stream into a file there: Firefox puts the whole of it together first, and copies it once.
    memoryLine(`Firefox while the console saves ${file}`, grown(saving.browser), SAVING_GOAL_COPIES * mebibytes),
    memoryLine(
      `Firefox while the console checks a saved file of ${String(mebibytes)} MiB`,
      grown(checking.browser),
      IMPORT_GOAL_MEBIBYTES,
    ),
  ];
}

/** What a large file takes on the command line. */
export function cleaningLines({ kind, mebibytes, ...figures }: CleaningFigures): readonly BenchLine[] {
  const what = `cleaning ${kind} of ${String(mebibytes)} MiB on the command line`;
  const { cleanMebibytesPerSecond, copyMebibytesPerSecond, largeBytes, smallBytes } = figures;
  return [
    ratioLine(`${what}: against \`dd\``, cleanMebibytesPerSecond, copyMebibytesPerSecond, CLEANING_GOAL),
    atMost(
      `memory of ${what}, above that for ${String(SMALL_MEBIBYTES)} MiB`,
      (largeBytes - smallBytes) / MEBIBYTE,
      CLEANING_GOAL_MEBIBYTES,
      "MiB",
      0,
    ),
  ];
}
