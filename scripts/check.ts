import { spawn } from "node:child_process";

// The one gate: every rule of this project that can be a check, and then the tests.
// `--all` goes on after a failure; without it the first one ends the run. The tests come last, and their last line is ours.

interface Step {
  readonly title: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Shows the output while it comes, instead of only when the step fails. */
  readonly talks?: true;
}

const ROOMS = ["shared", "server", "client", "scripts", "test"];
const SOURCES = [...ROOMS, "vite.config.ts", "vite.console.config.ts", "vitest.config.ts"];

const TESTS: Step = { title: "tests", command: ["vitest", "run"], talks: true };

const STEPS: readonly Step[] = [
  { title: "formatting", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { title: "lint", command: ["eslint", "--max-warnings", "0", "."] },
  ...ROOMS.map((room): Step => ({ title: `types of ${room}`, command: ["tsc", "-p", room] })),
  {
    title: "arrows",
    command: ["depcruise", "--config", ".dependency-cruiser.js", "--output-type", "err-long", ...SOURCES],
  },
  { title: "dead code", command: ["knip"] },
  { title: "protocol citations", command: ["node", "scripts/check/protocol-citations.ts"] },
  { title: "build", command: ["node", "scripts/build.ts", "--if-changed"] },
  { title: "bundle budget", command: ["node", "scripts/check/bundle-budget.ts"], talks: true },
  TESTS,
];

/** Runs one step; true if it passed. Its programs are found because npm puts `node_modules/.bin` first in PATH. */
async function passes({ command, talks }: Step): Promise<boolean> {
  const [program, ...args] = command;
  const child = spawn(program, args, { stdio: ["ignore", talks ? "inherit" : "pipe", talks ? "inherit" : "pipe"] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (piece: Buffer) => output.push(piece));
  const code = await new Promise<number | null>((resolve, reject) => child.on("error", reject).on("close", resolve));
  if (code !== 0) process.stdout.write(Buffer.concat(output));
  return code === 0;
}

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

async function main(goOn: boolean): Promise<void> {
  const start = performance.now();
  const failed: string[] = [];
  for (const step of STEPS) {
    if (step === TESTS) {
      process.stdout.write(`all before the tests: ${seconds(start)}; failed: ${failed.join(", ") || "nothing"}\n`);
    }
    if (step.talks) process.stdout.write(`       ${step.title}:\n`);
    const stepStart = performance.now();
    const passed = await passes(step);
    if (!passed) process.exitCode = 1;
    // Nothing may come after the last line of the tests.
    if (step === TESTS) return;
    process.stdout.write(`${passed ? "ok    " : "FAILED"} ${step.title} (${seconds(stepStart)})\n`);
    if (passed) continue;
    failed.push(step.title);
    if (!goOn) return;
  }
}

await main(process.argv.includes("--all"));
