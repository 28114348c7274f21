import { isatty } from "node:tty";
import { EXIT } from "./cli/command-error.ts";
import { cleanUp } from "./cli/interruption.ts";
import { runProgram } from "./cli/run-program.ts";
import { sentenceOf } from "./cli/sentences.ts";
import { StandardInput } from "./cli/standard-input.ts";
import { COMMANDS } from "./commands/index.ts";

function talk(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** How shells write that a signal ended a program. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;

for (const [signal, exitCode] of Object.entries(SIGNALS)) {
  process.once(signal, () => {
    cleanUp();
    talk(`run.stopped: ${sentenceOf("run.stopped")}`);
    process.exit(exitCode);
  });
}

const { exitCode, output, rescue } = await runProgram(COMMANDS, process.argv.slice(2), {
  environment: process.env,
  now: () => Date.now(),
  stdin: new StandardInput(process.stdin, isatty(0)),
  talk,
});
process.exitCode = exitCode;
// A full disk, or a reader that has gone.
process.stdout.once("error", () => {
  talk(`output.failed: ${sentenceOf("output.failed")}`);
  if (rescue !== undefined) talk(rescue);
  process.exitCode = EXIT.failed;
});
process.stdout.write(output);
