import type { Declaration } from "./declaration.ts";

const INTRODUCTION = [
  "Amparo on the command line. Data goes to standard output, talk to standard error.",
  "Secrets come from files, or from standard input (-), never from arguments.",
  "Ends with 0 when it is done, 1 when it failed, 2 when it was called wrongly, 3 when something did not verify.",
];

/** All commands, a line each. */
export function helpOfAll(commands: readonly Declaration[]): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return [...INTRODUCTION, "", "usage: amparo COMMAND …   (amparo COMMAND --help says more)", "", ...lines].join("\n");
}

/** One command: how it is called, and each of its options. */
export function helpOf({ name, summary, operands, options }: Declaration): string {
  const declared = Object.entries(options);
  const words = declared.map(([option, { value, occurs }]) => {
    const word = value === null ? `--${option}` : `--${option} ${value}`;
    return { required: word, optional: `[${word}]`, repeated: `[${word}]…` }[occurs];
  });
  const rows = [
    ...declared.map(
      ([option, { value, meaning }]) => [`--${option}${value === null ? "" : ` ${value}`}`, meaning] as const,
    ),
    ["--json", "one line of JSON instead of text"] as const,
  ];
  const width = Math.max(...rows.map(([left]) => left.length));
  const table = rows.map(([left, meaning]) => `  ${left.padEnd(width)}  ${meaning}`);
  return [`usage: amparo ${[name, ...words, ...operands].join(" ")}`, "", `${summary}.`, "", ...table].join("\n");
}
