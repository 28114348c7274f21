import { listSettings } from "../../server/operator.ts";
import { parseArguments } from "./arguments.ts";
import type { Command, World } from "./command.ts";
import { codeOf, CommandError, EXIT, UsageError } from "./command-error.ts";
import { helpOf, helpOfAll, helpOfSome } from "./help.ts";
import { exitCodeOf, sentenceOf } from "./sentences.ts";
import { jsonForTerminal, lineFromOutside } from "./terminal-text.ts";
import { programVersion } from "./version.ts";

/** What a run of the program comes to. */
export interface Outcome {
  readonly exitCode: number;
  /** For standard output. */
  readonly output: string;
  /** What to say on standard error if the output cannot be written: it could not be had again. */
  readonly rescue?: string;
}

const HELP: readonly string[] = ["help", "--help", "-h"];

/** Finds the command, runs it, and tells failures from mistakes: the one place where commands end. */
export async function runProgram(
  commands: readonly Command[],
  words: readonly string[],
  world: World,
): Promise<Outcome> {
  const [first = "", ...others] = words;
  if (words.length === 0) {
    world.talk(helpOfAll(commands, listSettings()));
    return { exitCode: EXIT.usage, output: "" };
  }
  if (words.length === 1 && first === "--version") return done(`amparo ${await programVersion()}`);
  if (HELP.includes(first)) return helpFor(commands, others, world);
  const found = findCommand(commands, words);
  if (found === null) return HELP.includes(others[0] ?? "") ? helpFor(commands, [first], world) : unknown(world);
  try {
    const args = parseArguments(found.command, found.rest);
    if (args.flag("help")) return done(helpOf(found.command));
    const { incomplete = false, json, rescue, text, verified } = await found.command.run(args, world);
    const output = args.flag("json") ? jsonForTerminal(JSON.stringify(json)) : text;
    const exitCode = incomplete ? EXIT.failed : verified ? EXIT.done : EXIT.unverified;
    return { exitCode, output: output === "" ? "" : `${output}\n`, ...(rescue === undefined ? {} : { rescue }) };
  } catch (error) {
    return { exitCode: explain(error, found.command, world), output: "" };
  }
}

function done(text: string): Outcome {
  return { exitCode: EXIT.done, output: `${text}\n` };
}

// "help" alone is about all commands, "help submit" about one, "help console" about those that begin so.
function helpFor(commands: readonly Command[], words: readonly string[], world: World): Outcome {
  if (words.length === 0) return done(helpOfAll(commands, listSettings()));
  const found = findCommand(commands, words);
  if (found?.rest.length === 0) return done(helpOf(found.command));
  const group = commands.filter(({ name }) => name.startsWith(`${words.join(" ")} `));
  return group.length === 0 ? unknown(world) : done(helpOfSome(group));
}

function unknown({ talk }: World): Outcome {
  talk("usage.malformed: There is no such command; --help lists them.");
  return { exitCode: EXIT.usage, output: "" };
}

function findCommand(
  commands: readonly Command[],
  words: readonly string[],
): { readonly command: Command; readonly rest: readonly string[] } | null {
  for (const length of [2, 1]) {
    const command = commands.find(({ name }) => name === words.slice(0, length).join(" "));
    if (command !== undefined) return { command, rest: words.slice(length) };
  }
  return null;
}

/** @throws whatever is a bug, and not a failure that can be expected */
function explain(error: unknown, { name }: Command, { talk }: World): number {
  if (error instanceof UsageError) {
    talk(`${error.code}: ${error.message} (amparo ${name} --help)`);
    return EXIT.usage;
  }
  const code = codeOf(error);
  if (code === null) throw error;
  const about = error instanceof CommandError && error.about !== null ? ` (${lineFromOutside(error.about)})` : "";
  talk(`${code}: ${sentenceOf(code)}${about}`);
  return exitCodeOf(code);
}
