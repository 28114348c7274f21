import { listAllWaiting, listWaiting, type WaitingPlace } from "../../shared/api/desk-api.ts";
import type { WaitingSubmission } from "../../shared/api/documents.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { deskOf } from "../cli/open-desk.ts";
import { DESK_KEY, SERVER } from "../cli/options.ts";

/** Lists what waits, as far as the server knows it. */
export const deskStatus: Command = {
  name: "desk status",
  summary: "List the submissions that wait to be collected",
  operands: [],
  options: { server: SERVER, "desk-key": DESK_KEY },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const { server, session } = await deskOf(args, world);
  const waiting: WaitingSubmission[] = [];
  const list = (after: WaitingPlace | null) => session.run((token) => listWaiting(server.send, token, after));
  for await (const part of listAllWaiting(list)) for (const each of orFail(part)) waiting.push(each);
  const lines = waiting.map(({ id, day, segments }) => `${day}  ${id}  ${segments} MiB`);
  return {
    json: { submissions: waiting.map(({ bytes, day, id, segments }) => ({ bytes, day, id, segments })) },
    text: lines.length === 0 ? "Nothing waits." : lines.join("\n"),
    verified: true,
  };
}
