import { createOrganisation, type OrganisationDescription } from "../../shared/casework/organisation.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { isPlainText, isSingleLine } from "../../shared/protocol/field.ts";
import { loadSodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { UsageError } from "../cli/command-error.ts";
import { parseLanguage } from "../cli/message-input.ts";
import { LANGUAGE, optional, PASSPHRASE_FILE, RHYTHM } from "../cli/options.ts";
import { refuseOrganisation, writeOrganisation } from "../cli/organisation-files.ts";
import { describeOrganisation } from "../cli/organisation-text.ts";
import { parseRhythm } from "../cli/rhythm-input.ts";
import { readPassphrase, sealNewVault } from "../cli/vault-on-disk.ts";

/** Makes an organisation: its vault to keep, its desk key for the online machine, its card to publish. */
export const consoleNew: Command = {
  name: "console new",
  summary: "Make an organisation's vault, desk key and card",
  operands: [],
  options: {
    name: { value: "TEXT", occurs: "required", meaning: "the organisation's name, as people who report see it" },
    language: optional(LANGUAGE, "language of the name, and the one that is read (en if not given)"),
    rhythm: RHYTHM,
    out: { value: "DIR", occurs: "required", meaning: "folder for vault.age, desk-key.json and card.json" },
    "passphrase-file": PASSPHRASE_FILE,
  },
  run,
};

const NAME_LONGEST_BYTES = 200;

async function run(args: Arguments, world: World): Promise<Answer> {
  const language = parseLanguage(args.optional("language") ?? "en");
  const name = args.text("name");
  if (!isPlainText(name, 1, NAME_LONGEST_BYTES) || !isSingleLine(name)) {
    throw new UsageError("--name needs 1 to 200 bytes of text in one line.");
  }
  const rhythm = parseRhythm(args.text("rhythm"));
  await refuseOrganisation(args.text("out"));
  const passphrase = await readPassphrase(args.text("passphrase-file"), world);
  const sodium = await loadSodium();
  const names = [{ language, text: name }];
  const description: OrganisationDescription = {
    languages: [language],
    names,
    policy: [],
    practice: false,
    regions: [],
    rhythm,
  };
  const made = await createOrganisation(sodium, description, dayOfTime(world.now()));
  await writeOrganisation(args.text("out"), made, await sealNewVault(sodium, made.vault, passphrase));
  return { ...(await describeOrganisation(made.id, names)), verified: true };
}
