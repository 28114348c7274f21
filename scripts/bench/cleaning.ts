import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { FILM_SECOND_BYTES, filmStart, waveStart, writeLargeFile } from "../../test/support/cleaning/large-media.ts";
import { treeMemory, watchMemory } from "../../test/support/process-memory.ts";
import { createTemporaryFolder } from "../../test/support/temporary-folder.ts";
import { median } from "./median.ts";

/** One kind of large file: how fast `amparo clean` makes a copy of it, next to a copy without looking, and what memory that takes. */
export interface CleaningFigures {
  readonly kind: "MP4" | "WAV";
  readonly mebibytes: number;
  readonly cleanMebibytesPerSecond: number;
  readonly copyMebibytesPerSecond: number;
  /** The most memory of the program, in bytes, with the large file and with one of `SMALL_MEBIBYTES`. */
  readonly largeBytes: number;
  readonly smallBytes: number;
}

/** Long enough for the program to do all that it does with a large one. */
export const SMALL_MEBIBYTES = 64;

const MEBIBYTE = 1024 * 1024;
const ROUNDS = 5;
const AMPARO = fileURLToPath(new URL("../amparo.ts", import.meta.url));
const run = promisify(execFile);

/** Cleans files and copies them, in turn. */
export async function measureCleaning(mebibytes: number): Promise<readonly CleaningFigures[]> {
  const folder = await createTemporaryFolder("bench-cleaning");
  try {
    const figures: CleaningFigures[] = [];
    for (const kind of ["MP4", "WAV"] as const) figures.push(await measureKind(folder.path, kind, mebibytes));
    return figures;
  } finally {
    await folder.remove();
  }
}

async function measureKind(folder: string, kind: CleaningFigures["kind"], mebibytes: number): Promise<CleaningFigures> {
  const [large, small, out] = [join(folder, "large"), join(folder, "small"), join(folder, "out")];
  await write(large, kind, mebibytes);
  await write(small, kind, SMALL_MEBIBYTES);
  const cleaning: number[] = [];
  const copying: number[] = [];
  const largeMemory: number[] = [];
  const smallMemory: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const cleaned = await timed(out, () => clean(large, out));
    cleaning.push(mebibytes / cleaned.seconds);
    largeMemory.push(cleaned.result);
    smallMemory.push((await timed(out, () => clean(small, out))).result);
    // As the program does, until it is on disk.
    const copied = await timed(out, () => run("dd", [`if=${large}`, `of=${out}`, "bs=4M", "conv=fsync"]));
    copying.push(mebibytes / copied.seconds);
  }
  await Promise.all([large, small].map((path) => rm(path)));
  return {
    kind,
    mebibytes,
    cleanMebibytesPerSecond: median(cleaning),
    copyMebibytesPerSecond: median(copying),
    largeBytes: median(largeMemory),
    smallBytes: median(smallMemory),
  };
}

async function write(path: string, kind: CleaningFigures["kind"], mebibytes: number): Promise<void> {
  const bytes = mebibytes * MEBIBYTE;
  const seconds = Math.floor(bytes / FILM_SECOND_BYTES);
  if (kind === "MP4") await writeLargeFile(path, filmStart(seconds), seconds * FILM_SECOND_BYTES);
  else await writeLargeFile(path, waveStart(bytes), bytes);
}

/** The most memory of the program while it cleans a file. @throws Error if it does not */
async function clean(path: string, out: string): Promise<number> {
  const running = run(process.execPath, [AMPARO, "clean", path, "--out", out, "--json"]);
  const pid = running.child.pid ?? 0;
  return (
    await watchMemory(
      () => treeMemory(pid),
      () => running,
    )
  ).course.highest;
}

async function timed<T>(
  out: string,
  task: () => Promise<T>,
): Promise<{ readonly result: T; readonly seconds: number }> {
  const start = performance.now();
  const result = await task();
  const seconds = (performance.now() - start) / 1000;
  await rm(out);
  return { result, seconds };
}
