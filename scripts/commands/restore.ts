import { readBackup } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { onFiles } from "../cli/file-errors.ts";
import { configOf } from "../cli/instance-input.ts";

/** Makes the data folder from a backup: all of it, or nothing. */
export const restore: Command = {
  name: "restore",
  summary: "Make a new data folder from a backup",
  operands: ["DIR"],
  options: {},
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  orFail(await onFiles(() => readBackup(configOf(world), args.operand(0))));
  return { json: { done: true }, text: "Done.", verified: true };
}
