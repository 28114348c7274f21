import { Readable } from "node:stream";
import { runProgram, type Outcome } from "../../scripts/cli/run-program.ts";
import { StandardInput } from "../../scripts/cli/standard-input.ts";
import { COMMANDS } from "../../scripts/commands/index.ts";

export interface WorldOptions {
  readonly environment?: Readonly<Record<string, string>>;
  /** What a person types at a terminal; null when there is none. */
  readonly typed?: string | null;
  /** Milliseconds since 1970. */
  readonly now?: number;
}

/** How a command ended, with all that it said for people. */
export interface InProcessRun extends Outcome {
  readonly talk: string;
}

/** Runs a command in this process: its clock, its settings and its terminal are the test's. */
export async function runInProcess(words: readonly string[], options: WorldOptions = {}): Promise<InProcessRun> {
  const { environment = {}, now = Date.now(), typed = null } = options;
  const lines: string[] = [];
  const stdin = new StandardInput(Readable.from(typed === null ? [] : [Buffer.from(typed)]), typed !== null);
  const talk = (line: string): void => void lines.push(line);
  const outcome = await runProgram(COMMANDS, words, { environment, now: () => now, stdin, talk });
  return { ...outcome, talk: lines.join("\n") };
}
