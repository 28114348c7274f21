import type { TransferFigures } from "./bench-portal.ts";
import { atMost, KILOBYTE, kilobytes, MEBIBYTE, pauseLine, ratioLine, round, type BenchLine } from "./bench-line.ts";
import type { CleaningFigures } from "./cleaning.ts";
import type { ConsoleFigures } from "./console.ts";
import type { FilmFigures } from "./film-in-page.ts";
import type { PartFigures } from "./her-way.ts";
import { caseworkLines, cleaningLines, filmLines, memoryLines } from "./large-file-lines.ts";
import { SLOW_LINE, type TorFigures } from "./over-tor.ts";
import type { RoutingFigures } from "./routing.ts";
import type { SealingFigures } from "./sealing.ts";
import type { MemoryFigures, PauseFigures } from "./sending.ts";

/** Everything that one run measured. */
export interface BenchFigures {
  readonly casework: ConsoleFigures;
  readonly cleaning: readonly CleaningFigures[];
  readonly film: FilmFigures;
  readonly memory: MemoryFigures;
  readonly pauses: PauseFigures;
  readonly routing: RoutingFigures;
  readonly sealing: { readonly safer: SealingFigures; readonly standard: SealingFigures };
  readonly tor: TorFigures;
  readonly transfer: { readonly safer: TransferFigures; readonly standard: TransferFigures };
  readonly way: readonly PartFigures[];
}

const WHOLE_GOAL = 0.8;

/** The lines of the table, each with its goal, for all that was measured. */
export function benchLines(figures: Partial<BenchFigures>): readonly BenchLine[] {
  const { casework, cleaning, film, memory, pauses, routing, sealing, tor, transfer, way } = figures;
  return [
    ...(sealing === undefined ? [] : sealedLines(sealing)),
    ...(transfer === undefined ? [] : transferLines(transfer)),
    ...(pauses === undefined ? [] : [pauseLine("200 MiB are sent", [pauses.longestPauseMilliseconds])]),
    ...(way === undefined ? [] : way.map(({ part, rounds }) => pauseLine(part, rounds))),
    ...(memory === undefined ? [] : memoryLines(memory)),
    ...(film === undefined ? [] : filmLines(film)),
    ...(casework === undefined ? [] : caseworkLines(casework)),
    ...(cleaning ?? []).flatMap(cleaningLines),
    ...(tor === undefined ? [] : torLines(tor)),
    ...(routing === undefined ? [] : routingLines(routing)),
  ];
}

function sealedLines({ safer, standard }: BenchFigures["sealing"]): readonly BenchLine[] {
  return [
    ...sealingLines("Safer", safer, { webcrypto: 0.8, openpgp: 40, "age-encryption": 250, libsodium: 500 }),
    evidenceLine("Safer", safer),
    ...sealingLines("Standard", standard, { webcrypto: 0.8, openpgp: 15, "age-encryption": 8 }),
    evidenceLine("Standard", standard),
    atMost("a 64 KiB letter at Safer, loading libsodium included", safer.letterSeconds, 2, "s", 2),
  ];
}

function transferLines({ safer, standard }: BenchFigures["transfer"]): readonly BenchLine[] {
  return [
    kilobytes("first page", safer.firstPage, 60),
    kilobytes("until a report is sent, Standard", standard.untilSent, 300),
    kilobytes("until a report is sent, Safer", safer.untilSent, 420),
  ];
}

function routingLines({ firstMilliseconds, mechanisms, milliseconds }: RoutingFigures): readonly BenchLine[] {
  return [
    atMost(`routing one case over ${String(mechanisms)} mechanisms, Node, warm`, milliseconds, 5, "ms", 2),
    atMost("the same for the first case after a start, which nobody may notice", firstMilliseconds, 50, "ms", 1),
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
