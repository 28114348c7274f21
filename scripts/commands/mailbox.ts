import type { Json } from "../../shared/protocol/canonical-json.ts";
import { REPLIES_MOST } from "../../shared/protocol/limits.ts";
import { deleteReplies, type MailboxEntry } from "../../shared/source/mailbox.ts";
import type { Arguments } from "../cli/arguments.ts";
import { openMailbox, type OpenMailbox } from "../cli/codename-input.ts";
import { theOneMailbox, visitWithCodename, type CodenameVisit } from "../cli/codename-scope.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail, UsageError } from "../cli/command-error.ts";
import { CODENAME_FILE, SERVER } from "../cli/options.ts";
import { numberOf } from "../cli/reply-number.ts";
import { textFromOutside } from "../cli/terminal-text.ts";

/** Reads replies; what does not verify is told without its text. */
export const mailbox: Command = {
  name: "mailbox",
  summary: "Read the replies to a codename, and delete those that were read",
  operands: [],
  options: {
    server: SERVER,
    "codename-file": CODENAME_FILE,
    organisation: { value: "ID", occurs: "optional", meaning: "only this organisation; all are asked if not given" },
    delete: { value: "N", occurs: "repeated", meaning: "delete the reply with this number, for good" },
  },
  run,
};

async function run(args: Arguments, world: World): Promise<Answer> {
  const doomed = args.all("delete").map(parseSequence);
  const visit = await visitWithCodename(args, world);
  const mailboxes = doomed.length === 0 ? visit.mailboxes : [await deleteFrom(visit, doomed)];
  const replies = mailboxes.flatMap(({ entries, profile }) =>
    entries.map((entry) => ({ entry, organisation: profile.organisation })),
  );
  return {
    json: { replies: replies.map(({ entry, organisation }) => ({ organisation, ...entryJson(entry) })) },
    text: replies.length === 0 ? "No replies." : replies.map(({ entry }) => entryText(entry)).join("\n\n"),
    verified: visit.verified && replies.every(({ entry }) => entry.state !== "not_verified"),
  };
}

// Deletes, and reads again: what is told afterwards is what is there.
async function deleteFrom(visit: CodenameVisit, doomed: readonly number[]): Promise<OpenMailbox> {
  const { codename, directory, server, sodium } = visit;
  const chosen = theOneMailbox(visit.mailboxes);
  for (const sequence of doomed) {
    const found = chosen.entries.find((entry) => entry.sequence === sequence);
    if (found === undefined || found.state === "missing") {
      throw new CommandError("reply.unknown", `--delete ${numberOf(sequence)}`);
    }
  }
  orFail(await deleteReplies(chosen.mailbox, doomed));
  return await openMailbox(sodium, server, directory.instance.id, codename, chosen.profile);
}

function parseSequence(text: string): number {
  const number = /^[1-9]\d{0,3}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > REPLIES_MOST) throw new UsageError("--delete needs the number of a reply, from 1.");
  return number - 1;
}

function entryJson(entry: MailboxEntry): { readonly [key: string]: Json } {
  const { sequence, state } = entry;
  const place = { number: numberOf(sequence), sequence, state };
  if (entry.state !== "verified") return place;
  const { day, language, text } = entry.reply;
  return { ...place, day, language, text };
}

function entryText(entry: MailboxEntry): string {
  const head = `Reply ${numberOf(entry.sequence)}`;
  switch (entry.state) {
    case "verified":
      return `${head}, ${entry.reply.day}, verified:\n${textFromOutside(entry.reply.text)}`;
    case "not_verified":
      return `${head}: NOT VERIFIED. It is not shown.`;
    case "deleted":
      return `${head}: deleted.`;
    case "missing":
      return `${head}: missing, though there is a later one.`;
  }
}
