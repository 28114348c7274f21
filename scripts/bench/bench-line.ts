import type { MemoryCourse } from "../../test/support/process-memory.ts";

/** One line of the table. */
export interface BenchLine {
  readonly what: string;
  readonly measured: string;
  readonly goal: string;
  readonly isReached: boolean;
}

export const MEBIBYTE: number = 1024 * 1024;
export const KILOBYTE = 1000;

/** How many times as fast as something else, at least; both in MiB/s. */
export function ratioLine(what: string, ours: number, theirs: number, goal: number): BenchLine {
  return {
    what: `${what} (${round(ours, 0)} and ${round(theirs, 1)} MiB/s)`,
    measured: `${round(ours / theirs, 2)} ×`,
    goal: `≥ ${String(goal)} ×`,
    isReached: ours / theirs >= goal,
  };
}

/** Bytes that came from the server. */
export function kilobytes(what: string, bytes: number, goal: number): BenchLine {
  return atMost(`bytes from the server: ${what}`, bytes / KILOBYTE, goal, "kB", 1);
}

/** How far memory rose above where it began, in bytes. */
export function grown({ highest, start }: MemoryCourse): number {
  return highest - start;
}

/** Memory above the start. */
export function memoryLine(whose: string, grownBytes: number, goalMebibytes: number): BenchLine {
  return atMost(`memory of ${whose}, above the start`, grownBytes / MEBIBYTE, goalMebibytes, "MiB", 0);
}

/** The longest time in which a page at Safer did not answer, in any round: in one of them somebody would have waited so long. */
export function pauseLine(during: string, rounds: readonly number[]): BenchLine {
  const longest = rounds.length === 0 ? Number.NaN : Math.max(...rounds);
  return atMost(`longest pause of the page while ${during}, Safer`, longest, PAUSE_GOAL_MILLISECONDS, "ms", 0);
}

const PAUSE_GOAL_MILLISECONDS = 200;

/** A value that must not be higher than its goal. */
export function atMost(what: string, value: number, goal: number, unit: string, digits: number): BenchLine {
  return {
    what,
    measured: `${round(value, digits)} ${unit}`,
    goal: `≤ ${String(goal)} ${unit}`,
    isReached: value <= goal,
  };
}

/** A number with so many digits after the point. */
export function round(value: number, digits: number): string {
  return value.toFixed(digits);
}
