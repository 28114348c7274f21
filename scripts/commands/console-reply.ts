import { writeReply } from "../../shared/casework/write-reply.ts";
import { dayOfTime } from "../../shared/protocol/day.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import { replySpace } from "../../shared/protocol/reply-space.ts";
import type { Arguments } from "../cli/arguments.ts";
import { caseOf, INSTANCE } from "../cli/case-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { parseLanguage, readMessage } from "../cli/message-input.ts";
import { LANGUAGE, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { numberOf } from "../cli/reply-number.ts";
import { saveVault, vaultOf } from "../cli/vault-on-disk.ts";

/** Signs and seals a reply into the vault; the next export carries it. */
export const consoleReply: Command = {
  name: "console reply",
  summary: "Write a reply to a case into the vault",
  operands: [],
  options: {
    vault: VAULT,
    "passphrase-file": PASSPHRASE_FILE,
    case: { value: "ID", occurs: "required", meaning: "the case" },
    text: { value: "FILE", occurs: "required", meaning: "the reply" },
    language: LANGUAGE,
    instance: INSTANCE,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const language = parseLanguage(args.optional("language") ?? "en");
  const text = await readMessage(args.text("text"), LETTER_TEXT_LONGEST_BYTES, world);
  const opened = await vaultOf(args, world);
  const to = caseOf(args, opened.vault);
  const sequence = to.replies.length;
  const { most, used } = replySpace({ language, sequence, text });
  if (used > most)
    throw new CommandError("reply.too_long", `${counted(used - most, "byte")} more than the ${most} that there are`);
  const draft = { language, text, today: dayOfTime(world.now()) };
  await saveVault(opened, orFail(await writeReply(opened.sodium, opened.vault, opened.owner.id, to, draft)));
  const number = numberOf(sequence);
  return {
    json: { case: to.case, number, sequence },
    text: `Reply ${number} is in the vault: export it.`,
    verified: true,
  };
}
