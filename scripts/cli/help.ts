import type { SettingHelp } from "../../server/operator.ts";
import type { Declaration } from "./declaration.ts";

const INTRODUCTION = [
  "Amparo on the command line. Data goes to standard output, talk to standard error.",
  "Secrets come from files, or from standard input (-), never from arguments.",
  "Ends with 0 when it is done, 1 when it failed, 2 when it was called wrongly, and 3 when something did not verify, or when",
  "somebody's consent is missing or taken back: then nothing was written.",
];

/** All commands, a line each, and the settings that those of the operator read. */
export function helpOfAll(commands: readonly Declaration[], settings: readonly SettingHelp[]): string {
  return [
    ...INTRODUCTION,
    "",
    "usage: amparo COMMAND …   (amparo help COMMAND says more)",
    "",
    helpOfSome(commands),
    "",
    "Settings are read from the environment, the same as the server's:",
    "",
    ...twoColumns(settings.map(({ name, fallback, meaning }) => [`${name}=${fallback}`, meaning])),
  ].join("\n");
}

/** A line for each of these commands. */
export function helpOfSome(commands: readonly Declaration[]): string {
  return twoColumns(commands.map(({ name, summary }) => [name, summary])).join("\n");
}

/** One command: how it is called, and each of its options. */
export function helpOf({ name, summary, operands, options }: Declaration): string {
  const declared = Object.entries(options);
  const words = declared.map(([option, { value, occurs }]) => {
    const word = value === null ? `--${option}` : `--${option} ${value}`;
    return { required: word, optional: `[${word}]`, repeated: `[${word}]…` }[occurs];
  });
  const rows = declared.map(
    ([option, { value, meaning }]) => [`--${option}${value === null ? "" : ` ${value}`}`, meaning] as const,
  );
  const table = twoColumns([...rows, ["--json", "one line of JSON instead of text"]]);
  return [`usage: amparo ${[name, ...words, ...operands].join(" ")}`, "", `${summary}.`, "", ...table].join("\n");
}

function twoColumns(rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
