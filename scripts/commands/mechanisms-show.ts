import { readUpdate } from "../../shared/casework/mechanism-updates/take-update.ts";
import type { MechanismChange, PartChange } from "../../shared/mechanisms/dataset-changes.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { UPDATE_FILE_LARGEST_BYTES } from "../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { orFail } from "../cli/command-error.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { describePublisher } from "../cli/publisher-text.ts";
import { nameOfInput, readInput } from "../cli/read-input.ts";
import { lineFromOutside } from "../cli/terminal-text.ts";

/** Verifies an update, and shows whose it is and what it changes about what came with this release. */
export const mechanismsShow: Command = {
  name: "mechanisms show",
  summary: "Verify an update of what is known of mechanisms, and show its publisher's fingerprint and what it changes",
  operands: ["FILE"],
  options: {},
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const file = args.operand(0);
  const bytes = await readInput(file, UPDATE_FILE_LARGEST_BYTES, world);
  const { changes, signed } = orFail(readUpdate(await loadSodium(), { mechanisms: null }, bytes), nameOfInput(file));
  const { day, serial } = signed.content;
  const { json, text } = await describePublisher(signed.publisher);
  return {
    json: { ...json, day, serial, changes: changes.map(changeJson) },
    text: [text, `Update: ${serial}, of ${day}`, ...changes.flatMap(changeLines)].join("\n"),
    verified: true,
  };
}

function changeJson({ how, mechanism, name, parts, why }: MechanismChange): Json {
  return { mechanism, name, how, why, parts: parts.map(({ come, gone, part }) => ({ part, gone, come })) };
}

function changeLines({ how, mechanism, name, parts, why }: MechanismChange): readonly string[] {
  const heading = lineFromOutside(`${how} ${mechanism}: ${name}${why === null ? "" : ` (${why})`}`);
  return ["", heading, ...(how === "withdrawn" ? [] : parts.flatMap(partLines))];
}

function partLines({ come, gone, part }: PartChange): readonly string[] {
  return [
    `  ${part}`,
    ...gone.map((line) => `    - ${lineFromOutside(line)}`),
    ...come.map((line) => `    + ${lineFromOutside(line)}`),
  ];
}
