import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { Arguments } from "./arguments.ts";
import type { Declaration } from "./declaration.ts";
import type { StandardInput } from "./standard-input.ts";

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
  /** False when something in it did not verify, or consent is missing: the program then ends with 3. */
  readonly verified: boolean;
  /** What standard error is told if standard output cannot be written, because it could not be had again. */
  readonly rescue?: string;
  /** True when a part of it could not be done, as the text says: the program then ends with 1. */
  readonly incomplete?: true;
}

/** One command: what it takes, and what it does. */
export interface Command extends Declaration {
  readonly run: (args: Arguments, world: World) => Promise<Answer>;
}
