import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";

/** How a run of the command line ended, and all that it said. */
export interface Run {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** What comes over standard input. */
  readonly input?: string;
  readonly environment?: Readonly<Record<string, string>>;
  /** A file descriptor for standard output, of which nothing is told then. */
  readonly stdout?: number;
}

const PROGRAM = fileURLToPath(new URL("../../scripts/amparo.ts", import.meta.url));

/** Runs the command line as a process of its own, as people do. */
export async function runAmparo(
  words: readonly string[],
  { input = "", environment = {}, stdout: output }: RunOptions = {},
): Promise<Run> {
  const child = spawn(process.execPath, [PROGRAM, ...words], {
    env: { ...process.env, ...environment },
    stdio: ["pipe", output ?? "pipe", "pipe"],
  });
  const ended = once(child, "close");
  const { stdin, stdout: said, stderr: talk } = child;
  if (stdin === null || talk === null) throw new Error("the program has no pipes");
  // A program that reads nothing may close its end first.
  stdin.on("error", () => undefined);
  stdin.end(input);
  const [stdout, stderr] = await Promise.all([said === null ? "" : text(said), text(talk)]);
  await ended;
  return { exitCode: child.exitCode, stdout, stderr };
}

/** Runs with `--json` and gives what was said; @throws Error with the talk when it did not end with 0. */
export async function askAmparo(words: readonly string[], options: RunOptions = {}): Promise<Record<string, unknown>> {
  const run = await runAmparo([...words, "--json"], options);
  if (run.exitCode !== 0) throw new Error(`amparo ended with ${String(run.exitCode)}: ${run.stderr}`);
  return oneLineOfJson(run.stdout);
}

/**
 * Enrols the card of a new organisation, whose fingerprint `made` is what `console new` said. @throws Error when it is refused
 */
export async function enrolMade(made: Record<string, unknown>, card: string, data: string): Promise<void> {
  const { digits } = made;
  if (!Array.isArray(digits)) throw new Error("console new has not shown the digits");
  const words = ["organisation", "enrol", card, "--fingerprint", digits.join(" ")];
  await askAmparo(words, { environment: { AMPARO_DATA: data } });
}

/** @throws Error when it is not one line with one JSON object. */
export function oneLineOfJson(output: string): Record<string, unknown> {
  if (!/^\{[^\n]*\}\n$/.test(output)) throw new Error(`not one line of JSON: ${output}`);
  const value: unknown = JSON.parse(output);
  if (typeof value !== "object" || value === null) throw new Error("not an object");
  return { ...value };
}
