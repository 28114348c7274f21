import { cardOfVault } from "../../shared/casework/card-of-vault.ts";
import { addIntakeWeeks } from "../../shared/casework/intake.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { DATE_IS_RIGHT, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/**
 * Adds intake keys for the coming weeks, and writes the card anew. It erases none: a bundle that waits on a stick may still need
 * them, so that only opening a bundle does.
 */
export const consoleCard: Command = {
  name: "console card",
  summary: "Add intake keys for the coming weeks, and write the card that publishes them",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    out: { value: "CARD.json", occurs: "required", meaning: "the card" },
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const out = args.text("out");
  await refuseExisting(out);
  const opened = await vaultOf(args, world);
  const today = plausibleToday(args, opened.vault, world);
  const vault = orFail(addIntakeWeeks(opened.sodium, opened.vault, opened.owner.id, today));
  const added = vault.intake.length - opened.vault.intake.length;
  if (added > 0) await saveVault(opened, vault);
  await writeNewFile(out, encodeDocument(cardFileField, orFail(cardOfVault(vault, today))));
  return {
    json: { organisation: opened.owner.id, added },
    text: `${counted(added, "week")} of intake keys added.`,
    verified: true,
  };
}
