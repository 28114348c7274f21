import { daysBetween, type Day } from "../protocol/day.ts";
import { RETENTION_DAYS } from "../protocol/limits.ts";
import type { Vault, VaultCase, VaultReply } from "../protocol/vault.ts";
import type { OutgoingPart } from "./export-bundle.ts";

// Nobody but the vault has a reply before a bundle has taken it along: dropped earlier, it never arrives, and nobody is told.

/** Days that a stick with a reply may be lost, before the vault is opened again and another bundle carries it. */
const LOST_STICK_DAYS = 45;
/** Days that the clock may have been behind that dated the first bundle. */
const BEHIND_DAYS = 2;
/** Days after the first bundle that carried it for which a vault keeps a reply in its sealed form (PROTOCOL.md §9.2). */
const SLOT_DAYS = BEHIND_DAYS + LOST_STICK_DAYS + RETENTION_DAYS;

/** The vault that knows that a bundle of today carries the replies of this part of it; the same one when it knew that already. */
export function withCarried(vault: Vault, { slots }: Pick<OutgoingPart, "slots">, today: Day): Vault {
  const carried = new Set(slots.map(({ slot }) => slot));
  return withReplies(vault, (reply) =>
    reply.carried === null && reply.slot !== null && carried.has(reply.slot) ? { ...reply, carried: today } : reply,
  );
}

/**
 * Drops what no outgoing bundle has to repeat any more (PROTOCOL.md §9.2): sealed slots SLOT_DAYS after a bundle carried them first,
 * and never before; and receipts after RETENTION_DAYS, when the instance has deleted by itself what they name. A receipt that a slow
 * clock has dated back goes earlier by as many days, and then the instance keeps that submission for as long as any other.
 */
export function dropOldOutgoing(vault: Vault, today: Day): Vault {
  const isOver = ({ carried }: VaultReply): boolean => carried !== null && daysBetween(carried, today) > SLOT_DAYS;
  const current = withReplies(vault, (reply) =>
    reply.slot !== null && isOver(reply) ? { ...reply, slot: null } : reply,
  );
  return { ...current, receipts: vault.receipts.filter(({ day }) => daysBetween(day, today) <= RETENTION_DAYS) };
}

/** What does not change stays the same object, so that a vault without a change counts as saved. */
function withReplies(vault: Vault, change: (reply: VaultReply) => VaultReply): Vault {
  const cases = vault.cases.map((each): VaultCase => {
    const replies = each.replies.map(change);
    return replies.some((reply, index) => reply !== each.replies[index]) ? { ...each, replies } : each;
  });
  return cases.some((each, index) => each !== vault.cases[index]) ? { ...vault, cases } : vault;
}
