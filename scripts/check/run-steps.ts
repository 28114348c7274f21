import { spawn } from "node:child_process";

/** One check: a program that says by its exit code whether it passed. */
export interface Step {
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Shows the output while it comes, instead of only when the step fails. */
  readonly talks?: true;
}

/** Where progress is written to. */
export type Write = (text: string | Uint8Array) => void;

/**
 * Runs steps in order, with one line for each: its title, whether it passed, and how long it took. The first failure ends
 * the run, unless `goOn`; true if all passed. Of the last step only its own output is shown, so that its last line is ours.
 *
 * @throws Error when a program cannot be started
 */
export async function runSteps(steps: readonly Step[], goOn: boolean, write: Write): Promise<boolean> {
  const start = performance.now();
  const failed: string[] = [];
  for (const [index, step] of steps.entries()) {
    const isLast = index === steps.length - 1;
    if (isLast) write(`all before ${step.title}: ${seconds(start)}; failed: ${failed.join(", ") || "nothing"}\n`);
    else if (step.talks) write(`       ${step.title}:\n`);
    const stepStart = performance.now();
    const passed = await runStep(step, write);
    if (!passed) failed.push(step.title);
    if (!isLast) write(`${passed ? "ok    " : "FAILED"} ${step.title} (${seconds(stepStart)})\n`);
    if (!passed && !goOn) break;
  }
  return failed.length === 0;
}

async function runStep({ command, talks }: Step, write: Write): Promise<boolean> {
  const [program, ...args] = command;
  const stdio = talks ? "inherit" : "pipe";
  const child = spawn(program, args, { stdio: ["ignore", stdio, stdio] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => output.push(piece));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) write(Buffer.concat(output));
  return code === 0;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;
