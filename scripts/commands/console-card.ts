import { cardOfVault } from "../../shared/casework/card-of-vault.ts";
import { addIntakeWeeks } from "../../shared/casework/intake.ts";
import { changeRhythm, renewProfile } from "../../shared/casework/renew-profile.ts";
import { cardFileField } from "../../shared/protocol/card-file.ts";
import { encodeDocument } from "../../shared/protocol/field.ts";
import type { Arguments } from "../cli/arguments.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { DATE_IS_RIGHT, optional, PASSPHRASE_FILE, RHYTHM, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
import { parseRhythm } from "../cli/rhythm-input.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/**
 * Adds intake keys for the coming weeks, renews the profile in time, and writes the card anew. It erases none: a bundle that waits on a stick may still need
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
    rhythm: optional(RHYTHM, "change within how many days you look for reports and answer, 1 to 90"),
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const out = args.text("out");
  const typed = args.optional("rhythm");
  const rhythm = typed === null ? null : parseRhythm(typed);
  await refuseExisting(out);
  const opened = await vaultOf(args, world);
  const today = plausibleToday(args, opened.vault, world);
  const { owner, sodium } = opened;
  const current = orFail(addIntakeWeeks(sodium, opened.vault, owner.id, today));
  const added = current.intake.length - opened.vault.intake.length;
  const kept = renewProfile(sodium, { profile: owner.profile, vault: current }, today);
  const { profile, vault } = rhythm === null ? kept : changeRhythm(sodium, kept, rhythm, today);
  if (vault !== opened.vault) await saveVault(opened, vault);
  await writeNewFile(out, encodeDocument(cardFileField, orFail(cardOfVault(vault, today))));
  return {
    json: { organisation: owner.id, added, expires: profile.expires, rhythm: profile.rhythm },
    text: `${counted(added, "week")} of intake keys added. The profile is valid until ${profile.expires}, and says that you look and answer within ${counted(profile.rhythm, "day")}.`,
    verified: true,
  };
}
