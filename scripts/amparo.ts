import { StandardInput } from "./cli/standard-input.ts";
import { runProgram } from "./cli/run-program.ts";
import { COMMANDS } from "./commands/index.ts";

const { exitCode, output } = await runProgram(COMMANDS, process.argv.slice(2), {
  environment: process.env,
  now: () => Date.now(),
  stdin: new StandardInput(process.stdin),
  talk: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = exitCode;
process.stdout.write(output);
