import { parseUtf8 } from "../../shared/bytes/index.ts";
import { readFlatCase, type FlatCase } from "../../shared/casework/record/flat-case.ts";
import { parseJson } from "../../shared/protocol/canonical-json.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { refusalText } from "./case-refusal.ts";
import type { World } from "./command.ts";
import { CommandError, orFail } from "./command-error.ts";
import type { Option } from "./declaration.ts";
import { nameOfInput, readInput } from "./read-input.ts";
import { repeatedKey } from "./repeated-key.ts";

export const CASE_FILE: Option = {
  value: "FILE",
  occurs: "required",
  meaning:
    "what is known of a case, as one JSON object of the keys that case keys lists: a file, or - for standard input",
};

const CASE_LARGEST_BYTES = 1024 * 1024;

/** What a case file says, and the object that it is. @throws CommandError, which names the key that is wrong, its value, and what can be there */
export async function readCaseFile(
  path: string,
  world: Pick<World, "now" | "stdin">,
): Promise<FlatCase & { readonly json: unknown }> {
  const bytes = await readInput(path, CASE_LARGEST_BYTES, world);
  const json = orFail(parseJson(bytes), nameOfInput(path));
  const repeated = repeatedKey(orFail(parseUtf8(bytes), nameOfInput(path)));
  if (repeated !== null) throw new CommandError("facts.repeated", repeated);
  const read = readFlatCase(json, dayOfTime(world.now()));
  if (read.ok) return { ...read.value, json };
  throw new CommandError(read.code, read.key === "" ? nameOfInput(path) : refusalText(read, json));
}
