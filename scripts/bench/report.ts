import { cpus, totalmem } from "node:os";
import type { MemoryCourse } from "../../test/support/process-memory.ts";
import { SMALL_MEBIBYTES, type CleaningFigures } from "./cleaning.ts";
import type { ConsoleFigures } from "./console.ts";
import { SLOW_LINE, type TorFigures } from "./over-tor.ts";
import type { PauseFigures, MemoryFigures } from "./sending.ts";
import type { RoutingFigures } from "./routing.ts";
import type { SealingFigures } from "./sealing.ts";
import type { TransferFigures } from "./bench-portal.ts";

/** Everything that one run measured. */
export interface BenchFigures {
  readonly casework: ConsoleFigures;
  readonly cleaning: readonly CleaningFigures[];
  readonly memory: MemoryFigures;
  readonly pauses: PauseFigures;
  readonly routing: RoutingFigures;
  readonly sealing: { readonly safer: SealingFigures; readonly standard: SealingFigures };
  readonly tor: TorFigures;
  readonly transfer: { readonly safer: TransferFigures; readonly standard: TransferFigures };
}

/** One line of the table. */
export interface BenchLine {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isReached: boolean;
}

const MEBIBYTE = 1024 * 1024;
const KILOBYTE = 1000;
const WHOLE_GOAL = 0.8;
const SENDING_GOAL_MEBIBYTES = 64;
const IMPORT_GOAL_MEBIBYTES = 128;
const SAVING_GOAL_COPIES = 2.25;
const CLEANING_GOAL = 0.8;
const CLEANING_GOAL_MEBIBYTES = 64;

/** The lines of the table, each with its goal. */
export function benchLines({
  casework,
  cleaning,
  memory,
  pauses,
  routing,
  sealing,
  tor,
  transfer,
}: BenchFigures): readonly BenchLine[] {
  return [
    ...sealingLines("Safer", sealing.safer, { webcrypto: 0.8, openpgp: 40, "age-encryption": 250, libsodium: 500 }),
    evidenceLine("Safer", sealing.safer),
    ...sealingLines("Standard", sealing.standard, { webcrypto: 0.8, openpgp: 15, "age-encryption": 8 }),
    evidenceLine("Standard", sealing.standard),
    atMost("a 64 KiB letter at Safer, loading libsodium included", sealing.safer.letterSeconds, 2, "s", 2),
    kilobytes("first page", transfer.safer.firstPage, 60),
    kilobytes("until a report is sent, Standard", transfer.standard.untilSent, 300),
    kilobytes("until a report is sent, Safer", transfer.safer.untilSent, 420),
    atMost("longest pause of the page while 200 MiB are sent, Safer", pauses.longestPauseMilliseconds, 200, "ms", 0),
    memoryLine("the tab while 1 GiB is sent", grown(memory.tab), SENDING_GOAL_MEBIBYTES),
    memoryLine("the server while 1 GiB is sent", grown(memory.server), SENDING_GOAL_MEBIBYTES),
    memoryLine(
      `Firefox while the console takes in ${String(casework.mebibytes)} MiB`,
      grown(casework.importing.browser),
      IMPORT_GOAL_MEBIBYTES,
    ),
    // A page from disk cannot stream into a file there: Firefox puts the whole of it together first, and copies it once.
    memoryLine(
      `Firefox while the console saves a file of ${String(casework.mebibytes)} MiB`,
      grown(casework.saving.browser),
      SAVING_GOAL_COPIES * casework.mebibytes,
    ),
    memoryLine(
      `Firefox while the console checks a saved file of ${String(casework.mebibytes)} MiB`,
      grown(casework.checking.browser),
      IMPORT_GOAL_MEBIBYTES,
    ),
    ...cleaning.flatMap(cleaningLines),
    ...torLines(tor),
    atMost(
      `routing one case over ${String(routing.mechanisms)} mechanisms, Node, warm`,
      routing.milliseconds,
      5,
      "ms",
      2,
    ),
    atMost(
      "the same for the first case after a start, which nobody may notice",
      routing.firstMilliseconds,
      50,
      "ms",
      1,
    ),
  ];
}

function sealingLines(
  level: string,
  { mebibytesPerSecond: rates }: SealingFigures,
  goals: Partial<Record<keyof SealingFigures["mebibytesPerSecond"], number>>,
): readonly BenchLine[] {
  return Object.entries(goals).map(([peer, goal]) => {
    const rate = { ...rates }[peer] ?? Number.NaN;
    return ratioLine(`sealing segments, ${level}: against ${peer}`, rates.segments, rate, goal);
  });
}

/** Two cores cannot hash and seal at the speed at which they seal alone, so the limit is raw code that does both. */
function evidenceLine(level: string, { mebibytesPerSecond: rates }: SealingFigures): BenchLine {
  const what = `reading, hashing and sealing evidence, ${level}: against raw WebCrypto that reads, hashes and seals`;
  return ratioLine(what, rates.evidence, rates["webcrypto-evidence"], WHOLE_GOAL);
}

function cleaningLines({ kind, mebibytes, ...figures }: CleaningFigures): readonly BenchLine[] {
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

/** What she waits for. A file cannot arrive faster than the line carries it. */
function torLines({ behindTheDoor, file, fileMebibytes, firstView, text }: TorFigures): readonly BenchLine[] {
  const { bytesPerSecond, delayMilliseconds } = SLOW_LINE;
  const line = `over an onion service with ${String(2 * delayMilliseconds)} ms and ${String(bytesPerSecond / KILOBYTE)} kB/s added, Safer`;
  const lineSeconds = (fileMebibytes * MEBIBYTE) / bytesPerSecond;
  const what = `a report with ${String(fileMebibytes)} MiB`;
  return [
    atMost(`until the first page can be read, ${line}`, firstView, 10, "s", 1),
    atMost(`from the door until a report can be begun, ${line}`, behindTheDoor, 30, "s", 1),
    atMost(`until a report of text is sealed and goes, ${line}`, text.untilSealed, 15, "s", 1),
    atMost(`until the receipt for a report of text is there, ${line}`, text.untilReceipt, 30, "s", 1),
    atMost(
      `until ${what} is sealed and its letter goes, ${line}`,
      file.untilSealed,
      Math.round(2 * lineSeconds),
      "s",
      1,
    ),
    {
      what: `until the receipt for ${what} is there (${round(file.untilReceipt, 0)} s), against the bare line (${round(lineSeconds, 0)} s)`,
      measured: `${round(file.untilReceipt / lineSeconds, 2)} ×`,
      goal: "≤ 2 ×",
      isReached: file.untilReceipt <= 2 * lineSeconds,
    },
  ];
}

function ratioLine(what: string, ours: number, theirs: number, goal: number): BenchLine {
  return {
    what: `${what} (${round(ours, 0)} and ${round(theirs, 1)} MiB/s)`,
    measured: `${round(ours / theirs, 2)} ×`,
    goal: `≥ ${String(goal)} ×`,
    isReached: ours / theirs >= goal,
  };
}

function kilobytes(what: string, bytes: number, goal: number): BenchLine {
  return atMost(`bytes from the server: ${what}`, bytes / KILOBYTE, goal, "kB", 1);
}

function grown({ highest, start }: MemoryCourse): number {
  return highest - start;
}

function memoryLine(whose: string, grownBytes: number, goalMebibytes: number): BenchLine {
  return atMost(`memory of ${whose}, above the start`, grownBytes / MEBIBYTE, goalMebibytes, "MiB", 0);
}

function atMost(what: string, value: number, goal: number, unit: string, digits: number): BenchLine {
  return {
    what,
    measured: `${round(value, digits)} ${unit}`,
    goal: `≤ ${String(goal)} ${unit}`,
    isReached: value <= goal,
  };
}

function round(value: number, digits: number): string {
  return value.toFixed(digits);
}

/** BENCHMARKS.md: the machine, the table, and how to measure again. */
export function benchReport(lines: readonly BenchLine[], browser: string): string {
  const [cpu] = cpus();
  const rows = lines.map(
    ({ goal, isReached, measured, what }) => `| ${what} | ${measured} | ${goal} | ${isReached ? "yes" : "**no**"} |`,
  );
  return [
    "# Benchmarks",
    "",
    `Measured by \`npm run bench\` on ${String(cpus().length)} cores (${cpu?.model ?? "unknown"}), ${String(Math.round(totalmem() / 2 ** 30))} GiB, ${browser}, Node ${process.versions.node}.`,
    "Ratios compare things that were measured in the same run, in turn; each figure is the median of several rounds. Safer is the level of Tor Browser without JIT and",
    "without WebAssembly, as far as preferences of Firefox ESR can stand in for it. Ours and raw WebCrypto seal two segments at a time, as sending does; the libraries have one call for a",
    "whole file. A goal beyond what raw WebCrypto reaches against the same library cannot be reached by sealing with it.",
    "",
    "| what | measured | must be | reached |",
    "| --- | --- | --- | --- |",
    ...rows,
    "",
    "All figures are in [BENCHMARKS.json](BENCHMARKS.json).",
    "",
  ].join("\n");
}
