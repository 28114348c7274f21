import { parseArguments } from "./arguments.ts";
import type { Command, World } from "./command.ts";
import { EXIT, UsageError } from "./command-error.ts";
import { helpOf, helpOfAll } from "./help.ts";
import { isUnverified, sentenceOf } from "./sentences.ts";
import { jsonForTerminal } from "./terminal-text.ts";

/** What a run of the program comes to. */
export interface Outcome {
  readonly exitCode: number;
  /** For standard output. */
  readonly output: string;
}

/** Finds the command, runs it, and tells failures from mistakes: the one place where commands end. */
export async function runProgram(
  commands: readonly Command[],
  words: readonly string[],
  world: World,
): Promise<Outcome> {
  if (words.length === 0) {
    world.talk(helpOfAll(commands));
    return { exitCode: EXIT.usage, output: "" };
  }
  if (words[0] === "--help" || words[0] === "help") return { exitCode: EXIT.done, output: `${helpOfAll(commands)}\n` };
  const found = findCommand(commands, words);
  if (found === null) {
    world.talk("usage.malformed: There is no such command; --help lists them.");
    return { exitCode: EXIT.usage, output: "" };
  }
  try {
    const args = parseArguments(found.command, found.rest);
    if (args.flag("help")) return { exitCode: EXIT.done, output: `${helpOf(found.command)}\n` };
    const { incomplete = false, json, text, verified } = await found.command.run(args, world);
    const output = args.flag("json") ? jsonForTerminal(JSON.stringify(json)) : text;
    const exitCode = incomplete ? EXIT.failed : verified ? EXIT.done : EXIT.unverified;
    return { exitCode, output: output === "" ? "" : `${output}\n` };
  } catch (error) {
    return { exitCode: explain(error, found.command, world), output: "" };
  }
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
  talk(`${code}: ${sentenceOf(code)}`);
  return isUnverified(code) ? EXIT.unverified : EXIT.failed;
}

/** The stable code of an expected failure, whoever threw it; null for a bug. */
function codeOf(error: unknown): string | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  return typeof code === "string" && /^[a-z]+\.[a-z_]+$/.test(code) ? code : null;
}
