import { deriveCodenameKeys, type CodenameKeys } from "../../shared/crypto/codename-keys.ts";
import { parseCodename, type Codename } from "../../shared/crypto/codename.ts";
import type { VerifiedProfile } from "../../shared/crypto/card-verify.ts";
import type { InstanceId } from "../../shared/protocol/id.ts";
import { readMailbox, type Mailbox, type MailboxEntry } from "../../shared/source/mailbox.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { World } from "./command.ts";
import { orFail } from "./command-error.ts";
import type { Server } from "./http-transport.ts";
import { readTextInput } from "./read-input.ts";
import { WORD_LISTS } from "./word-lists.ts";

const CODENAME_LONGEST_BYTES = 1024;

/** The codename in a file: twelve words of any list (PROTOCOL.md §6.1). @throws CommandError */
export async function readCodename(path: string, world: World): Promise<Codename> {
  return orFail(parseCodename(await readTextInput(path, CODENAME_LONGEST_BYTES, world), WORD_LISTS));
}

/** What a codename leads to at one organisation. */
export interface OpenMailbox {
  readonly entries: readonly MailboxEntry[];
  readonly keys: CodenameKeys;
  readonly mailbox: Mailbox;
  readonly profile: VerifiedProfile;
}

/** Reads the mailbox of a codename at an organisation whose profile was verified (PROTOCOL.md §6.6). @throws CommandError */
export async function openMailbox(
  sodium: Sodium,
  { send }: Server,
  instance: InstanceId,
  codename: Codename,
  profile: VerifiedProfile,
): Promise<OpenMailbox> {
  const keys = await deriveCodenameKeys(sodium, codename, { instance, organisation: profile.organisation });
  const mailbox: Mailbox = { instance, keys, profile, send, sodium };
  return { entries: orFail(await readMailbox(mailbox)), keys, mailbox, profile };
}
