import { writeBackup } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { onFiles } from "../cli/file-errors.ts";
import { configOf } from "../cli/instance-input.ts";

/** Copies the instance as it is at one moment. A backup keeps what is deleted later: destroy it in time. */
export const backup: Command = {
  name: "backup",
  summary: "Copy the instance into a new folder",
  operands: [],
  options: { out: { value: "DIR", occurs: "required", meaning: "a folder that is new, or empty" } },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  orFail(await onFiles(() => writeBackup(configOf(world), args.text("out"))));
  world.talk("The copy keeps what the server deletes later: destroy it within the time of retention.");
  return { json: { done: true }, text: "Done.", verified: true };
}
