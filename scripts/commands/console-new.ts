import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createOrganisation } from "../../shared/casework/organisation.ts";
import type { NewOrganisation, OrganisationDescription } from "../../shared/casework/organisation.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { deskKeyFileField } from "../../shared/protocol/desk-login.ts";
import { encodeDocument, isPlainText } from "../../shared/protocol/field.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import { UsageError, type Answer, type Command, type World } from "../cli/command.ts";
import { onFiles } from "../cli/file-errors.ts";
import { parseLanguage } from "../cli/message-input.ts";
import { LANGUAGE, optional, PASSPHRASE_FILE } from "../cli/options.ts";
import { describeOrganisation } from "../cli/organisation-text.ts";
import { readPassphrase, sealNewVault } from "../cli/vault-on-disk.ts";
import { wordListFor } from "../cli/word-lists.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/** Makes an organisation: its vault to keep, its desk key for the online machine, its card to publish. */
export const consoleNew: Command = {
  name: "console new",
  summary: "Make an organisation's vault, desk key and card",
  operands: [],
  options: {
    name: { value: "TEXT", occurs: "required", meaning: "the organisation's name, as people who report see it" },
    language: optional(LANGUAGE, "language of the name, and the one that is read (en if not given)"),
    out: { value: "DIR", occurs: "required", meaning: "folder for vault.age, desk-key.json and card.json" },
    "passphrase-file": PASSPHRASE_FILE,
  },
  run,
};

const NAME_LONGEST_BYTES = 200;

async function run(args: Arguments, world: World): Promise<Answer> {
  const language = parseLanguage(args.optional("language") ?? "en");
  const name = args.text("name");
  if (!isPlainText(name, 1, NAME_LONGEST_BYTES)) throw new UsageError("--name needs 1 to 200 bytes of text.");
  const passphrase = await readPassphrase(args.text("passphrase-file"), world);
  const sodium = await loadSodium();
  const names = [{ language, text: name }];
  const description: OrganisationDescription = {
    languages: [language],
    names,
    policy: [],
    practice: false,
    regions: [],
  };
  const made = await createOrganisation(sodium, description, dayOfTime(world.now()));
  await writeOrganisation(args.text("out"), made, await sealNewVault(sodium, made.vault, passphrase));
  const { json, text } = await describeOrganisation(made.id, names, wordListFor(language));
  return { json, text, verified: true };
}

/** Writes the three files of a new organisation, or none of them. @throws CommandError */
export async function writeOrganisation(
  folder: string,
  { card, deskKey }: NewOrganisation,
  vaultFile: Uint8Array,
): Promise<void> {
  await onFiles(() => mkdir(folder, { recursive: true, mode: 0o700 }));
  const files = [
    { path: join(folder, "vault.age"), content: vaultFile },
    { path: join(folder, "desk-key.json"), content: encodeDocument(deskKeyFileField, deskKey) },
    { path: join(folder, "card.json"), content: encodeDocument(cardFileField, card) },
  ];
  for (const { path } of files) await refuseExisting(path);
  for (const { path, content } of files) await writeNewFile(path, content);
}
