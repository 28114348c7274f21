import { readFacts } from "../../shared/mechanisms/read-facts.ts";
import type { Facts } from "../../shared/mechanisms/facts.ts";
import { parseJson } from "../../shared/protocol/canonical-json.ts";
import type { World } from "./command.ts";
import { CommandError, orFail } from "./command-error.ts";
import type { Option } from "./declaration.ts";
import { nameOfInput, readInput } from "./read-input.ts";

export const CASE_FILE: Option = {
  value: "FILE",
  occurs: "required",
  meaning: "what is known of a case, as one JSON object of facts: a file, or - for standard input",
};

const CASE_LARGEST_BYTES = 1024 * 1024;

/** The facts of a case file. @throws CommandError, which names the key that is wrong */
export async function readCaseFile(path: string, world: Pick<World, "stdin">): Promise<Facts> {
  const json = orFail(parseJson(await readInput(path, CASE_LARGEST_BYTES, world)), nameOfInput(path));
  const facts = readFacts(json);
  if (facts.ok) return facts.value;
  throw new CommandError(facts.code, facts.key === "" ? nameOfInput(path) : facts.key);
}
