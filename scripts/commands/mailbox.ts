import type { Json } from "../../shared/protocol/canonical-json.ts";
import { REPLIES_MOST } from "../../shared/protocol/limits.ts";
import { deleteReplies, hasVerifiedReply, type MailboxEntry } from "../../shared/source/mailbox.ts";
import type { Arguments } from "../cli/arguments.ts";
import { openMailbox, type OpenMailbox } from "../cli/codename-input.ts";
import { theOneMailbox, visitWithCodename, type CodenameVisit } from "../cli/codename-scope.ts";
import type { Answer, Command, World } from "../cli/command.ts";
import { CommandError, orFail, UsageError } from "../cli/command-error.ts";
import { CODENAME_FILE, SOURCE_SERVER } from "../cli/options.ts";
import { describeOrganisation } from "../cli/organisation-text.ts";
import { numberOf } from "../cli/reply-number.ts";
import { textFromOutside } from "../cli/terminal-text.ts";

/** Reads replies; what does not verify is told without its text. */
export const mailbox: Command = {
  name: "mailbox",
  summary: "Read the replies to a codename, and delete those that were read",
  operands: [],
  options: {
    server: SOURCE_SERVER,
    "codename-file": CODENAME_FILE,
    organisation: {
      value: "ID",
      occurs: "optional",
      meaning: "only this one, by id or fingerprint; all are asked if not given",
    },
    delete: { value: "N", occurs: "repeated", meaning: "delete the reply with this number, for good" },
  },
  run,
};

/** What stands above a mailbox that anybody could have put there. */
const UNPROVEN =
  "No verified reply shows that this is the organisation that you wrote to. Compare it with a copy that you trust, not from this server:";

async function run(args: Arguments, world: World): Promise<Answer> {
  const doomed = args.all("delete").map(parseSequence);
  const visit = await visitWithCodename(args, world);
  const mailboxes = doomed.length === 0 ? visit.mailboxes : [await deleteFrom(visit, doomed)];
  const replies = mailboxes.flatMap(({ entries, profile }) =>
    entries.map((entry) => ({ entry, organisation: profile.organisation })),
  );
  return {
    json: { replies: replies.map(({ entry, organisation }) => ({ organisation, ...entryJson(entry) })) },
    text: await textOf(mailboxes),
    verified: visit.verified && replies.every(({ entry }) => entry.state !== "not_verified"),
  };
}

// Each organisation is named with its fingerprint: two may have the same name, and only one of them is the person's own.
async function textOf(mailboxes: readonly OpenMailbox[]): Promise<string> {
  const used = mailboxes.filter(({ entries }) => entries.length > 0);
  const told = mailboxes.length === 1 ? mailboxes : used;
  if (told.length === 0) return "No replies. Name your organisation with --organisation to look there alone.";
  const parts = await Promise.all(
    told.map(async ({ entries, profile: { organisation, profile } }) => {
      const { text } = await describeOrganisation(organisation, profile.names);
      const origin = hasVerifiedReply(entries) ? "A verified reply is from this organisation:" : UNPROVEN;
      const replies = entries.length === 0 ? ["No replies."] : entries.map(entryText);
      return [`${origin}\n${text}`, ...replies].join("\n\n");
    }),
  );
  return parts.join("\n\n");
}

// Deletes, and reads again: what is told afterwards is what is there.
async function deleteFrom(visit: CodenameVisit, doomed: readonly number[]): Promise<OpenMailbox> {
  const { codename, directory, server, sodium } = visit;
  const chosen = theOneMailbox(visit);
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
