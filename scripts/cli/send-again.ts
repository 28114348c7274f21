import type { CodenameKeys, CodenameScope } from "../../shared/crypto/codename-keys.ts";
import { LETTER_TEXT_LONGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Message } from "../../shared/source/letters.ts";
import type { WriteLetter } from "../../shared/source/submission.ts";
import type { Arguments } from "./arguments.ts";
import { withAttachments } from "./attachments.ts";
import { theOneMailbox, visitWithCodename } from "./codename-scope.ts";
import type { Answer, World } from "./command.ts";
import { orFail, UsageError } from "./command-error.ts";
import { cardOf, renewCardAt } from "./directory.ts";
import { parseLanguage, readMessage, refuseEmpty } from "./message-input.ts";
import { keepReceipt, refuseReceipt } from "./keep-receipt.ts";
import { sendLetter } from "./send-letter.ts";

/** Makes the writer of a later letter. */
export type LaterLetterWriter = (keys: CodenameKeys, scope: CodenameScope, message: Message) => WriteLetter;

/** Sends a later letter of a case: reads the codename, finds the organisation, and files it. @throws CommandError */
export async function sendAgain(
  args: Arguments,
  world: World,
  write: LaterLetterWriter,
  answers: Message["answers"] = [],
  content: "has to say something" | "may be empty" = "has to say something",
): Promise<Answer> {
  const file = args.optional("text");
  if (file === "-" && args.text("codename-file") === "-") {
    throw new UsageError("Only one thing can come from standard input.");
  }
  const language = parseLanguage(args.optional("language") ?? "en");
  const text = file === null ? "" : await readMessage(file, LETTER_TEXT_LONGEST_BYTES, world);
  if (content === "has to say something") refuseEmpty([text], args.all("attach"));
  await refuseReceipt(args);
  const { submission, receipt } = await withAttachments(args.all("attach"), async (files) => {
    const visit = await visitWithCodename(args, world);
    const { context, directory, server, sodium } = visit;
    const { keys, profile } = theOneMailbox(visit);
    const { organisation } = profile;
    const card = orFail(await cardOf(context, directory, organisation));
    const writeLetter = write(keys, { instance: directory.instance.id, organisation }, { answers, language, text });
    const renewCard = renewCardAt(server, sodium, world, directory, organisation);
    const filed = await sendLetter(
      sodium,
      server,
      { card, files, instance: directory.instance, renewCard, writeLetter },
      world,
    );
    await keepReceipt(args, filed.receiptFile);
    return filed;
  });
  return { json: { receipt, submission }, text: `Filed as ${submission}.`, verified: true };
}
