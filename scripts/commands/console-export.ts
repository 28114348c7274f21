import { withCarried } from "../../shared/casework/carried-replies.ts";
import { nextWeeks } from "../../shared/casework/card-of-vault.ts";
import { exportBundle, planExport, type OutgoingPart } from "../../shared/casework/export-bundle.ts";
import { heldLetters } from "../../shared/casework/saved-files.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { INSTANCE, instanceOf } from "../cli/case-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { counted } from "../cli/counted.ts";
import { numberedFile } from "../cli/numbered-file.ts";
import { DATE_IS_RIGHT, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
import { tellUnchecked } from "../cli/unchecked-letters.ts";
import { saveVault, vaultOf, type VaultOnDisk } from "../cli/vault-on-disk.ts";
import { refuseExisting, writeNewFile } from "../cli/write-file.ts";

/**
 * Writes what the desk has to upload. It comes from the saved file alone (PROTOCOL.md §8.3), which learns only then that its replies
 * were taken along: before that it keeps them, however long it lies.
 */
export const consoleExport: Command = {
  name: "console export",
  summary: "Write the outgoing bundle for the desk: replies, receipts, card",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    out: {
      value: "OUT.tar",
      occurs: "required",
      meaning: "the bundle, and OUT-2.tar and so on if one does not hold all",
    },
    instance: INSTANCE,
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const opened = await vaultOf(args, world);
  const { owner, sodium, vault } = opened;
  const instance = instanceOf(args, vault);
  const today = plausibleToday(args, vault, world);
  const parts = await planExport(vault, instance);
  const files = parts.map((part, index) => ({ part, path: numberedFile(args.text("out"), index + 1) }));
  for (const { path } of files) await refuseExisting(path);
  const bundles: Written[] = [];
  for (const { part, path } of files) {
    const bundle = await exportBundle(sodium, vault, owner.id, part, today);
    await writeNewFile(path, bundle);
    bundles.push({ bundle: path, bytes: bundle.length, receipts: part.receipts.length, replies: part.slots.length });
  }
  if (bundles.length > 1) {
    const names = bundles.map(({ bundle }) => bundle).join(", ");
    world.talk(`One bundle does not hold all: take all ${bundles.length} of them to the desk, ${names}.`);
  }
  await rememberCarried(opened, parts, today, world);
  const held = heldLetters(vault, instance);
  const unsaved = held.filter((each) => each.unsaved > 0).length;
  const unchecked = held.filter((each) => each.unchecked).length;
  tellUnsaved(unsaved, world);
  tellUnchecked(unchecked, world);
  const certificates = nextWeeks(vault, today).length;
  const receipts = bundles.reduce((sum, each) => sum + each.receipts, 0);
  const replies = bundles.reduce((sum, each) => sum + each.replies, 0);
  return {
    json: {
      instance,
      bundles: bundles.map((each) => ({ ...each })),
      replies,
      receipts,
      held: { letters: held.length, unsaved, unchecked },
      certificates,
    },
    text: `${counted(replies, "reply")}, receipts for ${counted(receipts, "submission")}, ${counted(certificates, "week")} of intake keys.`,
    verified: true,
  };
}

async function rememberCarried(
  opened: VaultOnDisk,
  parts: readonly OutgoingPart[],
  today: Day,
  world: World,
): Promise<void> {
  const vault = parts.reduce((known, part) => withCarried(known, part, today), opened.vault);
  if (vault === opened.vault) return;
  try {
    await saveVault(opened, vault);
  } catch (error) {
    world.talk(
      "What was written is whole, and can go to the desk. But the vault does not know that, and keeps these replies.",
    );
    throw error;
  }
}

function tellUnsaved(letters: number, { talk }: World): void {
  if (letters === 0) return;
  talk(
    `Receipts held back: ${counted(letters, "letter")} with files that have not been saved here, so that the server holds the only other copy. ` +
      "Open the bundle again with console open, which writes the files out, then export again.",
  );
}

/** One bundle that was written, and what it carries besides the card. */
interface Written {
  readonly bundle: string;
  readonly bytes: number;
  readonly receipts: number;
  readonly replies: number;
}
