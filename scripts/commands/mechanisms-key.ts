import { createUpdateSeed, publisherKeyOf } from "../../shared/crypto/publisher.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import { updateKeyFileField, type UpdateKeyFile } from "../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command } from "../cli/command.ts";
import { describePublisher } from "../cli/publisher-text.ts";
import { writeNewFile } from "../cli/write-file.ts";

/** Makes the key of somebody who publishes updates of what is known of mechanisms (PROTOCOL.md §10.4). */
export const mechanismsKey: Command = {
  name: "mechanisms key",
  summary: "Make a key that signs updates of what is known of mechanisms, and show its fingerprint",
  operands: [],
  options: { out: { value: "FILE", occurs: "required", meaning: "the key: keep it secret, offline and twice" } },
  run,
};

async function run(args: Arguments): Promise<Answer> {
  const sodium = await loadSodium();
  const secret = createUpdateSeed(sodium);
  const file = encodeDocument<UpdateKeyFile>(updateKeyFileField, { kind: "mechanism-update-key", secret, version: 1 });
  await writeNewFile(args.text("out"), file);
  return { ...(await describePublisher(publisherKeyOf(sodium, secret))), verified: true };
}
