import { addIntakeWeeks, eraseWhatIsOver } from "../../shared/casework/intake.ts";
import { cardFileField, type CardFile } from "../../shared/protocol/card-file.ts";
import { dayOfTime, type Day } from "../../shared/protocol/day.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/** Adds intake keys for the coming weeks, erases those that are over, and writes the card anew. */
export const consoleCard: Command = {
  name: "console card",
  summary: "Add intake keys for the coming weeks, and write the card that publishes them",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    out: { value: "CARD.json", occurs: "required", meaning: "the card" },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const out = args.text("out");
  await refuseExisting(out);
  const opened = await vaultOf(args, world);
  const today = dayOfTime(world.now());
  const { intakeWeeks: erased, vault: kept } = eraseWhatIsOver(opened.vault, today);
  const vault = addIntakeWeeks(opened.sodium, kept, opened.owner.id, today);
  const added = vault.intake.length - kept.intake.length;
  if (added > 0 || erased > 0) await saveVault(opened, vault);
  await writeNewFile(out, encodeDocument(cardFileField, cardOfVault(vault, today)));
  return {
    json: { organisation: opened.owner.id, added, erased },
    text: `${added} weeks of intake keys added, ${erased} erased.`,
    verified: true,
  };
}

/** The card of a vault: its profile, and the certificates that are not over (PROTOCOL.md §10.2). */
export function cardOfVault({ intake, organisation }: Vault, today: Day): CardFile {
  const certificates = intake.filter(({ last }) => last >= today).map(({ certificate }) => certificate);
  return { certificates, kind: "card", profile: organisation.profile, version: 1 };
}
