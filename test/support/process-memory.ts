import { readdir, readFile } from "node:fs/promises";
import { setTimeout as pause } from "node:timers/promises";

const SAMPLE_MILLISECONDS = 100;

/** One process of this machine, from /proc. */
interface ProcessEntry {
  readonly pid: number;
  readonly parent: number;
  /** What the kernel calls it: in Firefox, the kind of the content process. */
  readonly name: string;
  readonly commandLine: string;
}

/** Proportional set size in bytes: shared pages count by their share, so that sums over processes are true. 0 when it is gone. */
async function processMemory(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${String(pid)}/smaps_rollup`, "latin1").catch(() => "");
  return 1024 * Number(/^Pss:\s+(\d+) kB$/mu.exec(rollup)?.[1] ?? 0);
}

/** Memory of a process and all that it has started, in bytes. */
export async function treeMemory(root: number): Promise<number> {
  return sumMemory((await processTree(root)).map(({ pid }) => pid));
}

/**
 * Memory of a browser's tabs in bytes: of the processes that hold pages, without those of the browser's own parts.
 *
 * @param browser - the browser's main process.
 */
export async function tabMemory(browser: number): Promise<number> {
  return sumMemory((await processTree(browser)).filter(isTab).map(({ pid }) => pid));
}

/** Firefox names content processes for what they hold; spare ones are still called "Web Content", and hold little. */
function isTab({ name, commandLine }: ProcessEntry): boolean {
  if (commandLine.includes("--type=renderer")) return !commandLine.includes("--extension-process");
  return /^(Web Content|Isolated Web Co|file:\/\/ Content|WebCOOP)/u.test(name);
}

async function sumMemory(pids: readonly number[]): Promise<number> {
  const sizes = await Promise.all(pids.map(processMemory));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function processTree(root: number): Promise<ProcessEntry[]> {
  const names = await readdir("/proc");
  const read = await Promise.all(names.filter((name) => /^\d+$/u.test(name)).map((name) => readProcess(Number(name))));
  const all = read.filter((entry) => entry !== null);
  const tree = all.filter(({ pid }) => pid === root);
  // Grows while it is walked: children of children come in later rounds.
  for (const { pid } of tree) tree.push(...all.filter(({ parent }) => parent === pid));
  return tree;
}

/** Null when the process has ended meanwhile. */
async function readProcess(pid: number): Promise<ProcessEntry | null> {
  try {
    const stat = await readFile(`/proc/${String(pid)}/stat`, "latin1");
    const commandLine = await readFile(`/proc/${String(pid)}/cmdline`, "latin1");
    // The name is in parentheses and may itself contain some.
    const [, name, parent] = /^\d+ \((.*)\) \S (\d+) /su.exec(stat) ?? [];
    if (name === undefined || parent === undefined) return null;
    return { pid, parent: Number(parent), name, commandLine: commandLine.replaceAll("\0", " ") };
  } catch {
    return null;
  }
}

/** What was measured while something went on, in bytes. */
export interface MemoryCourse {
  readonly start: number;
  readonly highest: number;
  readonly end: number;
  readonly samples: number;
}

/** Measures at once, then about ten times a second while the task runs, and once after it. */
export async function watchMemory<T>(
  measure: () => Promise<number>,
  task: () => Promise<T>,
): Promise<{ readonly result: T; readonly course: MemoryCourse }> {
  const start = await measure();
  let highest = start;
  let samples = 1;
  const over = new AbortController();
  const watching = (async () => {
    while (!over.signal.aborted) {
      highest = Math.max(highest, await measure());
      samples += 1;
      await pause(SAMPLE_MILLISECONDS);
    }
  })();
  try {
    const result = await task();
    const end = await measure();
    return { result, course: { start, highest: Math.max(highest, end), end, samples: samples + 1 } };
  } finally {
    over.abort();
    await watching;
  }
}
