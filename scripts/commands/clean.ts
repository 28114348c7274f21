import { stat } from "node:fs/promises";
import type { ByteSource } from "../../shared/bytes/index.ts";
import { examine } from "../../shared/cleaning/examine.ts";
import type { Finding, FindingAspect } from "../../shared/cleaning/findings.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command } from "../cli/command.ts";
import { CommandError } from "../cli/command-error.ts";
import { onFiles } from "../cli/file-errors.ts";
import { withFileSource } from "../cli/file-source.ts";
import { lineFromOutside } from "../cli/terminal-text.ts";
import { refuseExisting, writeNewFileFrom } from "../cli/write-file.ts";

/** Says what a file reveals besides what it shows, and writes a copy without it; ends with 3, and writes nothing, where that cannot be done. */
export const clean: Command = {
  name: "clean",
  summary: "Say what a file reveals besides what it shows, and write a copy without it",
  operands: ["FILE"],
  options: { out: { value: "FILE", occurs: "required", meaning: "the clean copy" } },
  run,
};

async function run(args: Arguments): Promise<Answer> {
  const [path, out] = [args.operand(0), args.text("out")];
  await refuseExisting(out);
  const before = await stampOf(path);
  return await withFileSource(path, async (source) => {
    const examined = await examine(steady(source, path, before));
    if (!examined.ok) throw new CommandError(examined.code, path);
    const { copy, findings, kind, left } = examined.value;
    await writeNewFileFrom(out, copy);
    const found = [...findings, ...left];
    const [lost, removed] = [findings.filter(isLost), findings.filter((each) => !isLost(each))];
    return {
      json: {
        kind,
        found: found.map(findingJson),
        removed: removed.map(findingJson),
        lost: lost.map(findingJson),
        left: left.map(findingJson),
        file: out,
      },
      text: [`Written: ${out} (${kind}).`, ...lostText(lost), ...removedText(removed), ...leftText(left)].join("\n"),
      verified: true,
    };
  });
}

/** What changes when a file changes. @throws CommandError if there is no such file, or it is none */
async function stampOf(path: string): Promise<string> {
  const found = await onFiles(() => stat(path, { bigint: true }), path);
  if (!found.isFile()) throw new CommandError("file.not_regular", path);
  return `${found.ino} ${found.size} ${found.mtimeNs}`;
}

/** The copy is made of what was looked at, or not at all. */
function steady(source: ByteSource, path: string, before: string): ByteSource {
  return {
    size: source.size,
    read: async (offset, length) => {
      const bytes = await source.read(offset, length);
      if ((await stampOf(path)) !== before) throw new CommandError("file.changed", path);
      return bytes;
    },
  };
}

function findingJson({ aspect, at, value }: Finding): Json {
  return { aspect, at, value };
}

function isLost({ aspect }: Finding): boolean {
  return aspect === "lost";
}

function lostText(lost: readonly Finding[]): readonly string[] {
  if (lost.length === 0) return [];
  return [
    "The copy does not show all that the file shows. Not in it, because it cannot be cleaned:",
    ...lost.map(findingText),
  ];
}

function removedText(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return ["Nothing was found that it would reveal besides what it shows."];
  return ["Found, and not in the copy:", ...findings.map(findingText)];
}

function leftText(left: readonly Finding[]): readonly string[] {
  return left.length === 0
    ? []
    : ["Still in the copy, which would not be the same without it:", ...left.map(findingText)];
}

function findingText({ aspect, at, value }: Finding): string {
  const what = `  ${ASPECTS[aspect]}: ${lineFromOutside(at)}`;
  return value === null ? what : `${what} = ${lineFromOutside(value)}`;
}

const ASPECTS: { readonly [A in FindingAspect]: string } = {
  place: "place",
  device: "device",
  person: "person",
  time: "date or time",
  program: "program",
  thumbnail: "smaller picture",
  history: "earlier state or remark",
  description: "description",
  identifier: "number that ties files together",
  hidden: "hidden",
  link: "address of another place",
  unknown: "unknown",
  lost: "not in the copy",
};
