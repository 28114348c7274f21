import type { Transport } from "../../shared/api/transport.ts";
import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { VerifiedProfile } from "../../shared/crypto/card-verify.ts";
import type { Codename } from "../../shared/crypto/codename.ts";
import { deriveCodenameKeys, type CodenameKeys, type CodenameScope } from "../../shared/crypto/codename-keys.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { deleteReplies, hasVerifiedReply, readMailbox, type MailboxEntry } from "../../shared/source/mailbox.ts";
import type { ListedOrganisation, MailboxView, MessageView } from "./portal-calls.ts";
import type { KnownOrganisation } from "./portal-directory.ts";

/** A codename's mailbox at one organisation, with the keys that open it. */
export interface OpenMailbox {
  readonly listed: ListedOrganisation;
  readonly keys: CodenameKeys;
  readonly profile: VerifiedProfile;
  readonly scope: CodenameScope;
  readonly send: Transport;
  readonly sodium: Sodium;
}

/** What mailboxes are made of. */
export interface MailboxWorld {
  readonly instance: InstanceId;
  readonly send: Transport;
  readonly sodium: Sodium;
}

/** The mailbox of a codename at this organisation, or null when its replies cannot be verified today. */
export async function createMailbox(
  { instance, send, sodium }: MailboxWorld,
  { listed, profile }: KnownOrganisation,
  codename: Codename,
): Promise<OpenMailbox | null> {
  if (profile === null) return null;
  const scope = { instance, organisation: listed.id };
  return { listed, keys: await deriveCodenameKeys(sodium, codename, scope), profile, scope, send, sodium };
}

/** Wipes the keys of a mailbox that is not read any more. */
export function closeMailbox({ keys: { macKey, replySeed, slotKey }, sodium }: OpenMailbox): void {
  [macKey, replySeed, slotKey].forEach(sodium.wipe);
}

/** Reads all of a mailbox (PROTOCOL.md §6.6). */
export async function readMessages(mailbox: OpenMailbox): Promise<Result<MailboxView, string>> {
  const { keys, listed, profile, scope, send, sodium } = mailbox;
  const entries = await readMailbox({ instance: scope.instance, keys, profile, send, sodium });
  if (!entries.ok) return entries;
  const isProven = hasVerifiedReply(entries.value);
  return ok({ case: keys.case, organisation: listed, isProven, messages: entries.value.map(messageView) });
}

/** Deletes messages for good (PROTOCOL.md §6.7). */
export function eraseMessages(
  { keys, send }: OpenMailbox,
  sequences: readonly number[],
): Promise<Result<null, string>> {
  return deleteReplies({ keys, send }, sequences);
}

/**
 * The one of these mailboxes that a verified reply proves to be the codename's (PROTOCOL.md §6.8); what is deleted or not verified
 * was perhaps put there to choose for the person. A single one is opened all the same, and proves nothing. `mailbox.nowhere`
 */
export async function openProven(
  mailboxes: readonly OpenMailbox[],
  read: <T>(operation: () => Promise<Result<T, string>>) => Promise<Result<T, string>>,
): Promise<Result<{ readonly mailbox: OpenMailbox; readonly view: MailboxView }, string>> {
  for (const mailbox of mailboxes) {
    const view = await read(() => readMessages(mailbox));
    if (!view.ok) return view;
    if (view.value.isProven || mailboxes.length === 1) return ok({ mailbox, view: view.value });
  }
  return failure(mailboxes.length === 0 ? "mailbox.unreadable" : "mailbox.nowhere");
}

function messageView(entry: MailboxEntry): MessageView {
  const { sequence } = entry;
  if (entry.state !== "verified") return { state: entry.state, sequence };
  const { day, language, text } = entry.reply;
  return { state: "verified", sequence, day, language, text };
}
