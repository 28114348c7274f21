import { readStatus } from "../../server/operator.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { onFiles } from "../cli/file-errors.ts";
import { configOf } from "../cli/instance-input.ts";

/** What an operator watches: counts and disk, nothing about anybody. */
export const status: Command = {
  name: "status",
  summary: "Show counts and disk space",
  operands: [],
  options: {},
  run,
};

async function run(_args: Arguments, world: World): Promise<Answer> {
  const { instance, organisations, submissions, slots, freeBytes } = await onFiles(() => readStatus(configOf(world)));
  return {
    json: { instance, organisations, submissions: { ...submissions }, slots, freeBytes },
    text: [
      `Instance:      ${instance}`,
      `Organisations: ${organisations}`,
      `Submissions:   ${submissions.committed} waiting, ${submissions.open} unfinished`,
      `Replies:       ${slots} waiting`,
      `Free space:    ${Math.floor(freeBytes / 1024 ** 2)} MiB`,
    ].join("\n"),
    verified: true,
  };
}
