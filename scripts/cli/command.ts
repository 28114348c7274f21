import type { Result } from "../../shared/bytes/index.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { Arguments } from "./arguments.ts";
import type { StandardInput } from "./standard-input.ts";

/** One option of a command: a flag, or a value that may be given once or often. */
export interface Option {
  /** How help names the value (`FILE`); null for a flag. */
  readonly value: string | null;
  readonly occurs: "optional" | "required" | "repeated";
  readonly meaning: string;
}

/** What a command may use of the world besides files and the network. */
export interface World {
  readonly environment: { readonly [name: string]: string | undefined };
  readonly now: () => number;
  readonly stdin: StandardInput;
  /** Talk for people, on standard error: never data, never a secret. */
  readonly talk: (line: string) => void;
}

/** What a command says on standard output, and whether all of it could be verified. */
export interface Answer {
  readonly json: Json;
  /** The same for people, without the last line break. */
  readonly text: string;
  /** False when something in it did not verify: the program then ends with 3. */
  readonly verified: boolean;
}

/** One command: its line in the help, what it takes, and what it does. */
export interface Command {
  /** One or two words. */
  readonly name: string;
  readonly summary: string;
  readonly operands: readonly string[];
  readonly options: { readonly [name: string]: Option };
  readonly run: (args: Arguments, world: World) => Promise<Answer>;
}

/** How the program ends. */
export const EXIT = { done: 0, failed: 1, usage: 2, unverified: 3 } as const;

/** An expected failure that ends a command. `code` is stable; the sentence is found by it. */
export class CommandError extends Error {
  readonly code: string;

  constructor(code: string) {
    super(code);
    this.code = code;
  }
}

/** The command was called in a way that makes no sense; the sentence says what is missing. */
export class UsageError extends Error {
  readonly code = "usage.malformed";
}

/** The value, or the end of the command with the code. */
export function orFail<T>(result: Result<T, string>): T {
  if (result.ok) return result.value;
  throw new CommandError(result.code);
}
