import { exportBundle, nextWeeks } from "../../shared/casework/export-bundle.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import type { Arguments } from "../cli/arguments.ts";
import { INSTANCE, instanceOf } from "../cli/case-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { counted } from "../cli/counted.ts";
import { PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { vaultOf } from "../cli/vault-on-disk.ts";
import { writeNewFile } from "../cli/write-file.ts";

/** Writes what the desk has to upload. It comes from the saved file alone (PROTOCOL.md §8.3). */
export const consoleExport: Command = {
  name: "console export",
  summary: "Write the outgoing bundle for the desk: replies, receipts, card",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    out: { value: "OUT.tar", occurs: "required", meaning: "the bundle" },
    instance: INSTANCE,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const { owner, sodium, vault } = await vaultOf(args, world);
  const instance = instanceOf(args, vault);
  const today = dayOfTime(world.now());
  const bundle = await exportBundle(sodium, vault, owner.id, instance, today);
  await writeNewFile(args.text("out"), bundle);
  const receipts = vault.receipts.filter((receipt) => receipt.instance === instance).length;
  const replies = vault.cases
    .filter((each) => each.instance === instance)
    .reduce((sum, each) => sum + each.replies.filter(({ slot }) => slot !== null).length, 0);
  const certificates = nextWeeks(vault, today).length;
  return {
    json: { instance, bytes: bundle.length, replies, receipts, certificates },
    text: `${counted(replies, "reply")}, receipts for ${counted(receipts, "submission")}, ${counted(certificates, "week")} of intake keys.`,
    verified: true,
  };
}
