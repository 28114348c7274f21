import { ok, type Bytes, type Result } from "../bytes/index.ts";
import { deleteSlots, readSlots } from "../api/source-api.ts";
import type { Transport } from "../api/transport.ts";
import type { VerifiedProfile } from "../crypto/card-verify.ts";
import { replyPublicKey, type CodenameKeys } from "../crypto/codename-keys.ts";
import { sha256Hex } from "../crypto/hash.ts";
import { openReply } from "../crypto/reply-open.ts";
import { slotAddress } from "../crypto/slot-address.ts";
import type { InstanceId, Sha256Hex, SlotAddress } from "../protocol/id.ts";
import { REPLIES_MOST, SLOTS_PER_READ } from "../protocol/limits.ts";
import { NO_PREVIOUS, slotState, type Reply } from "../protocol/reply.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** What waits at one place of a mailbox (PROTOCOL.md §6.6). */
export type MailboxEntry =
  | { readonly state: "verified"; readonly sequence: number; readonly reply: Reply }
  | { readonly state: "not_verified"; readonly sequence: number }
  | { readonly state: "deleted"; readonly sequence: number }
  /** Nothing is here, though there is something after it. */
  | { readonly state: "missing"; readonly sequence: number };

/** Whose mailbox, and what reading it needs. */
export interface Mailbox {
  readonly instance: InstanceId;
  readonly keys: CodenameKeys;
  readonly profile: VerifiedProfile;
  readonly send: Transport;
  readonly sodium: Sodium;
}

interface Found {
  readonly slot: Bytes;
  readonly sequence: number;
}

/**
 * Reads a mailbox from its beginning, eight slots at a time, for as long as there is something (PROTOCOL.md §6.6).
 * Only replies that verify carry their text.
 */
export async function readMailbox(mailbox: Mailbox): Promise<Result<readonly MailboxEntry[], string>> {
  const slots: Found[] = [];
  for (let start = 0; start < REPLIES_MOST; start += SLOTS_PER_READ) {
    const window = await readSlots(mailbox.send, await addressesFrom(mailbox, start));
    if (!window.ok) return window;
    window.value.forEach((slot, index) => slots.push({ slot, sequence: start + index }));
    if (window.value.every((slot) => slotState(slot) === "empty")) break;
  }
  while (slots.length > 0 && slotState(slots.at(-1)?.slot ?? new Uint8Array(0)) === "empty") slots.pop();
  return ok(await openAll(mailbox, slots));
}

/**
 * Whether these entries show that the codename has written to this organisation: only a verified reply does. Its keys are other
 * ones at each organisation, and nobody who does not know the codename can seal to them (PROTOCOL.md §6.8).
 */
export function hasVerifiedReply(entries: readonly Pick<MailboxEntry, "state">[]): boolean {
  return entries.some(({ state }) => state === "verified");
}

/** Deletes replies for good; each window of eight goes in one request (PROTOCOL.md §6.7). */
export async function deleteReplies(
  mailbox: Pick<Mailbox, "keys" | "send">,
  sequences: readonly number[],
): Promise<Result<null, string>> {
  const windows = new Set(sequences.map((sequence) => sequence - (sequence % SLOTS_PER_READ)));
  for (const start of windows) {
    const addresses = await addressesFrom(mailbox, start);
    const doomed = addresses.filter((_, index) => sequences.includes(start + index));
    // The request always names eight: the first doomed one again stands in for the rest.
    const [first] = doomed;
    if (first === undefined) continue;
    const answer = await deleteSlots(
      mailbox.send,
      addresses.map((_, index) => doomed[index] ?? first),
    );
    if (!answer.ok) return answer;
  }
  return ok(null);
}

async function openAll(mailbox: Mailbox, slots: readonly Found[]): Promise<readonly MailboxEntry[]> {
  const { instance, keys, profile, sodium } = mailbox;
  const replyKey = await sha256Hex(replyPublicKey(sodium, keys));
  const entries: MailboxEntry[] = [];
  let previous: Sha256Hex | null = NO_PREVIOUS;
  for (const { slot, sequence } of slots) {
    const state = slotState(slot);
    if (state !== "sealed") {
      entries.push({ state: state === "deleted" ? "deleted" : "missing", sequence });
      previous = null;
      continue;
    }
    const { organisation } = profile;
    const expectation = {
      case: keys.case,
      instance,
      organisation,
      keys: profile.profile.reply,
      previous,
      replyKey,
      sequence,
    };
    const opened = await openReply(sodium, keys.replySeed, expectation, slot);
    entries.push(
      opened.ok ? { state: "verified", sequence, reply: opened.value.reply } : { state: "not_verified", sequence },
    );
    previous = opened.ok ? opened.value.payload : null;
  }
  return entries;
}

function addressesFrom({ keys }: Pick<Mailbox, "keys">, start: number): Promise<readonly SlotAddress[]> {
  return Promise.all(Array.from({ length: SLOTS_PER_READ }, (_, index) => slotAddress(keys, start + index)));
}
