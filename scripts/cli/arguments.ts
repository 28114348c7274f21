import { parseArgs, type ParseArgsConfig } from "node:util";
import { UsageError } from "./command-error.ts";
import type { Declaration } from "./declaration.ts";

/** The parsed arguments of one command; everything that it asks for was declared. */
export class Arguments {
  readonly operands: readonly string[];
  readonly #values: ReadonlyMap<string, readonly string[]>;
  readonly #flags: ReadonlySet<string>;

  constructor(operands: readonly string[], values: ReadonlyMap<string, readonly string[]>, flags: ReadonlySet<string>) {
    this.operands = operands;
    this.#values = values;
    this.#flags = flags;
  }

  /** The value of a required option. */
  text(name: string): string {
    const value = this.optional(name);
    if (value === null) throw new UsageError(`--${name} is missing.`);
    return value;
  }

  optional(name: string): string | null {
    return this.all(name)[0] ?? null;
  }

  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }

  flag(name: string): boolean {
    return this.#flags.has(name);
  }

  /** An operand, which the command has declared. */
  operand(index: number): string {
    const operand = this.operands[index];
    if (operand === undefined) throw new RangeError("the command has no such operand");
    return operand;
  }
}

/**
 * Parses what follows a command's name. @throws UsageError for anything that is not declared, is missing, or is given twice
 * where it may be given once.
 * Every command has `--help`, which excuses what is missing, and `--json`.
 */
export function parseArguments({ name, operands, options }: Declaration, words: readonly string[]): Arguments {
  const declared = Object.entries(options);
  const known: NonNullable<ParseArgsConfig["options"]> = {
    help: { type: "boolean", short: "h" },
    json: { type: "boolean" },
    ...Object.fromEntries(
      declared.map(([option, { value }]) => [
        option,
        { type: value === null ? "boolean" : "string", multiple: true } as const,
      ]),
    ),
  };
  const { positionals, tokens } = understand(() =>
    parseArgs({ args: [...words], options: known, allowPositionals: true, tokens: true }),
  );
  const values = new Map<string, string[]>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    if (token.value === undefined) flags.add(token.name);
    else values.set(token.name, [...(values.get(token.name) ?? []), token.value]);
  }
  if (!flags.has("help")) {
    for (const [option, { occurs }] of declared) {
      const count = values.get(option)?.length ?? 0;
      if (occurs === "required" && count === 0) throw new UsageError(`--${option} is missing.`);
      if (occurs !== "repeated" && count > 1) throw new UsageError(`--${option} may be given once.`);
    }
    if (positionals.length !== operands.length) {
      const expected = operands.length === 0 ? "takes options only" : `needs ${operands.join(" ")}`;
      throw new UsageError(`"${name}" ${expected}.`);
    }
  }
  return new Arguments(positionals, values, flags);
}

function understand<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    // Node's messages quote the argument, which may be a secret in the wrong place: only the option's name is repeated.
    const option = /'(-{1,2}[A-Za-z][A-Za-z-]*)/.exec(error.message)?.[1];
    throw new UsageError(option === undefined ? "The arguments were not understood." : `${option} was not understood.`);
  }
}
