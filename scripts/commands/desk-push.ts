import { verifyCardFile } from "../../shared/crypto/card-file-verify.ts";
import { verifyOutgoingBundle } from "../../shared/crypto/outgoing-verify.ts";
import { readOutgoingFile } from "../../shared/desk/outgoing-file.ts";
import {
  conflictsOf,
  isPushedButConflicts,
  pushOutgoingBundle,
  type PushResult,
} from "../../shared/desk/push-bundle.ts";
import { pushCard } from "../../shared/desk/push-card.ts";
import type { Json } from "../../shared/protocol/canonical-json.ts";
import type { CardFile } from "../../shared/protocol/card-file.ts";
import type { OutgoingBundle } from "../../shared/protocol/outgoing-bundle.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { withFileSource } from "../cli/file-source.ts";
import { deskOf, type Desk } from "../cli/open-desk.ts";
import { DESK_KEY, SERVER } from "../cli/options.ts";
import { sentenceOf } from "../cli/sentences.ts";

/** Uploads what the console has written. Doing it twice changes nothing. */
export const deskPush: Command = {
  name: "desk push",
  summary: "Upload the console's bundle (card, replies, and last the receipts), or publish a card file",
  operands: ["BUNDLE.tar|CARD.json"],
  options: { server: SERVER, "desk-key": DESK_KEY },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const path = args.operand(0);
  const file = orFail(await withFileSource(path, readOutgoingFile), path);
  const desk = await deskOf(args, world);
  return file.kind === "card" ? await publish(desk, file.card) : await upload(desk, file.bundle, world);
}

async function publish({ key, server, session }: Desk, card: CardFile): Promise<Answer> {
  const sodium = await loadSodium();
  const verify = (given: CardFile) => verifyCardFile(sodium, given, key.organisation);
  orFail(await pushCard({ send: server.send, session, verify }, card));
  const weeks = card.certificates.length;
  return {
    json: { card: true, conflicts: [], deleted: 0, replies: 0 } satisfies Json,
    text: `Card published, with the intake keys of ${counted(weeks, "week")}.`,
    verified: true,
  };
}

async function upload({ instance, key, server, session }: Desk, bundle: OutgoingBundle, world: World): Promise<Answer> {
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
