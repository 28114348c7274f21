import { prune as pruneInstance } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { counted } from "../cli/counted.ts";
import { onInstance } from "../cli/instance-input.ts";

/** Deletes what has been kept long enough, as the server does by itself every day. */
export const prune: Command = {
  name: "prune",
  summary: "Delete what has been kept for its time",
  operands: [],
  options: {},
  run,
};

async function run(_args: Arguments, world: World): Promise<Answer> {
  const { submissions, slots, certificates } = await onInstance(world, pruneInstance);
  return {
    json: { submissions, slots, certificates },
    text: `Deleted: ${counted(submissions, "submission")}, ${counted(slots, "reply")}, ${counted(certificates, "certificate")}.`,
    verified: true,
  };
}
