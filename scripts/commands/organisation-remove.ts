import { removeOrganisation } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { parseOrganisation } from "../cli/directory.ts";
import { onInstance } from "../cli/instance-input.ts";

/** Removes an organisation, unless there is still something for it. */
export const organisationRemove: Command = {
  name: "organisation remove",
  summary: "Remove an organisation for which nothing is kept",
  operands: ["ID"],
  options: {},
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const organisation = parseOrganisation(args.operand(0));
  orFail(await onInstance(world, (instance) => removeOrganisation(instance, organisation)));
  return { json: { organisation }, text: "Removed.", verified: true };
}
