import { writeReply } from "../../shared/casework/write-reply.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import { replySpace } from "../../shared/protocol/reply-space.ts";
import type { Arguments } from "../cli/arguments.ts";
import { caseOf, INSTANCE } from "../cli/case-input.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail } from "../cli/command-error.ts";
import { counted } from "../cli/counted.ts";
import { parseLanguage, readMessage } from "../cli/message-input.ts";
import { DATE_IS_RIGHT, LANGUAGE, PASSPHRASE_FILE, VAULT } from "../cli/options.ts";
import { plausibleToday } from "../cli/plausible-today.ts";
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
    "date-is-right": DATE_IS_RIGHT,
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const language = parseLanguage(args.optional("language") ?? "en");
  const text = await readMessage(args.text("text"), LETTER_TEXT_LONGEST_BYTES, world);
  const opened = await vaultOf(args, world);
  const today = plausibleToday(args, opened.vault, world);
  const to = caseOf(args, opened.vault);
  const sequence = to.replies.length;
  const { most, used } = replySpace({ language, sequence, text });
  if (used > most)
    throw new CommandError("reply.too_long", `${counted(used - most, "byte")} more than the ${most} that there are`);
  const draft = { language, text, today };
  await saveVault(opened, orFail(await writeReply(opened.sodium, opened.vault, opened.owner.id, to, draft)));
  const number = numberOf(sequence);
  return {
    json: { case: to.case, number, sequence },
    text: `Reply ${number} is in the vault: export it.`,
    verified: true,
  };
}
