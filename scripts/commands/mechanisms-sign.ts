import { misnamedInUpdate, parseUpdate, signUpdate } from "../../shared/casework/mechanism-updates/update-file.ts";
import { publisherKeyOf } from "../../shared/crypto/publisher.ts";
import { parseDocument } from "../../shared/protocol/field.ts";
import {
  UPDATE_FILE_LARGEST_BYTES,
  UPDATE_KEY_FILE_LARGEST_BYTES,
  updateKeyFileField,
} from "../../shared/protocol/mechanism-update.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { orFail } from "../cli/command-error.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { counted } from "../cli/counted.ts";
import { describePublisher } from "../cli/publisher-text.ts";
import { nameOfInput, readInput } from "../cli/read-input.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/** Checks an update and signs it. It says everything that differs from the release: the next one says all of it again (PROTOCOL.md §3.8). */
export const mechanismsSign: Command = {
  name: "mechanisms sign",
  summary: "Check an update of what is known of mechanisms, and sign it for consoles",
  operands: [],
  options: {
    key: { value: "FILE", occurs: "required", meaning: "the publisher's key, or - for standard input" },
    data: { value: "DATA.json", occurs: "required", meaning: "the update, as mechanisms draft begins it" },
    out: { value: "FILE", occurs: "required", meaning: "the signed update" },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const [data, key, out] = [args.text("data"), args.text("key"), args.text("out")];
  await refuseExisting(out);
  const written = await readInput(data, UPDATE_FILE_LARGEST_BYTES, world);
  const update = orFail(parseUpdate(written), aboutOf(written, nameOfInput(data)));
  const keyFile = await readInput(key, UPDATE_KEY_FILE_LARGEST_BYTES, world);
  const { secret } = orFail(
    parseDocument(updateKeyFileField, keyFile, UPDATE_KEY_FILE_LARGEST_BYTES),
    nameOfInput(key),
  );
  const sodium = await loadSodium();
  await writeNewFile(out, signUpdate(sodium, secret, update));
  const { json, text } = await describePublisher(publisherKeyOf(sodium, secret));
  sodium.wipe(secret);
  const { records, serial, withdrawn } = update;
  const said = `Update ${serial}: ${counted(records.length, "record")}, ${withdrawn.length} withdrawn.`;
  return { json: { ...json, serial }, text: `${said}\n${text}`, verified: true };
}

function aboutOf(written: Uint8Array, file: string): string {
  const ids = misnamedInUpdate(written).map(({ bound, id }) => `the id ${id} has to be ${bound}`);
  return [file, ...ids].join("; ");
}
