import { verifyOutgoingBundle } from "../../shared/crypto/outgoing-verify.ts";
import {
  conflictsOf,
  isPushedButConflicts,
  pushOutgoingBundle,
  type PushResult,
} from "../../shared/desk/push-bundle.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import { readOutgoingBundle, type OutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { withFileSource } from "../cli/file-source.ts";
import { deskOf } from "../cli/open-desk.ts";
import { DESK_KEY, SERVER } from "../cli/options.ts";
import { sentenceOf } from "../cli/sentences.ts";

/** Uploads what the console has written. Doing it twice changes nothing. */
export const deskPush: Command = {
  name: "desk push",
  summary: "Upload the console's bundle: card, replies, and last the receipts",
  operands: ["BUNDLE.tar"],
  options: { server: SERVER, "desk-key": DESK_KEY },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const bundle = orFail(await withFileSource(args.operand(0), readOutgoingBundle), args.operand(0));
  const { instance, key, server, session } = await deskOf(args, world);
  const { organisation } = key;
  const onResult = (result: PushResult): void => tellRefusal(result, world);
  const sodium = await loadSodium();
  const verify = (given: OutgoingBundle) => verifyOutgoingBundle(sodium, given, organisation);
  const target = { instance, onResult, organisation, send: server.send, session, verify };
  const results = orFail(await pushOutgoingBundle(target, bundle));
  const firstRefusal = results.find((result) => result.outcome === "refused");
  if (!isPushedButConflicts(results)) throw new CommandError(firstRefusal?.code ?? "answer.malformed");
  const conflicts = conflictsOf(results);
  const replies = results.filter(({ outcome, part }) => part === "reply" && outcome === "accepted").length;
  const card = results.some(({ part }) => part === "card");
  const deleted = results.find((result) => result.outcome === "deleted")?.submissions ?? 0;
  const text = `${card ? "Card published, " : ""}${counted(replies, "reply")} up, ${counted(deleted, "submission")} deleted from the server.`;
  const missing = conflicts.map((index) => index + 1);
  return {
    json: { card, conflicts: missing, deleted, replies } satisfies Json,
    text: missing.length === 0 ? text : `${text}\nNot up, and not the next time either: reply ${missing.join(", ")}.`,
    verified: true,
    ...(missing.length === 0 ? {} : { incomplete: true }),
  };
}

function tellRefusal(result: PushResult, { talk }: World): void {
  if (result.outcome !== "refused") return;
  const name = result.part === "reply" ? `reply ${result.index + 1}` : result.part;
  talk(`${result.code}: ${sentenceOf(result.code)} (${name})`);
}
