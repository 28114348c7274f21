import { addIntakeWeeks, eraseWhatIsOver } from "../../shared/casework/intake.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { cardOfVault } from "../cli/organisation-files.ts";
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
