import { signEnvelope } from "../crypto/envelope-sign.ts";
import { COLLECTION_RECEIPT } from "../crypto/payload-kinds.ts";
import { signOutgoingBundle } from "../crypto/outgoing-sign.ts";
import { slotAddress } from "../crypto/slot-address.ts";
import type { Bytes } from "../bytes/index.ts";
import { SLOTS_PER_BUNDLE } from "../protocol/bundle.ts";
import type { Day } from "../protocol/day.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { InstanceId, OrganisationId, SlotAddress } from "../protocol/id.ts";
import { SUBMISSIONS_PER_BUNDLE } from "../protocol/limits.ts";
import { encodeOutgoingBundle, type OutgoingBundle } from "../protocol/outgoing-bundle.ts";
import type { PendingReceipt, Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { nextWeeks } from "./card-of-vault.ts";
import { replyKeysOf } from "./case.ts";
import { readyReceipts } from "./saved-files.ts";

/** Instances that a vault has something for, in a stable order. */
export function instancesOf(vault: Vault): readonly InstanceId[] {
  return [...new Set([...vault.cases, ...vault.receipts].map(({ instance }) => instance))].sort();
}

/** The part of what has to go out to one instance that one bundle carries, besides the card. */
export interface OutgoingPart {
  readonly instance: InstanceId;
  readonly receipts: readonly PendingReceipt[];
  readonly slots: OutgoingBundle["slots"];
}

/** How much one bundle holds (PROTOCOL.md §1.5). */
export interface BundleCapacity {
  readonly receipts: number;
  readonly slots: number;
}

const CAPACITY: BundleCapacity = { receipts: SUBMISSIONS_PER_BUNDLE, slots: SLOTS_PER_BUNDLE };

/**
 * Divides everything that may not have arrived yet at one instance into as many bundles as it takes, and at least one (PROTOCOL.md
 * §8.3): nothing is left out, so that lost sticks are replaced by exporting all of them again. The newest comes first: most of the
 * older has been carried before. The same vault is always divided in the same way. Receipts for what has files that were not saved
 * are held back: they are no part of what goes out.
 */
export async function planExport(
  vault: Vault,
  instance: InstanceId,
  capacity: BundleCapacity = CAPACITY,
): Promise<readonly OutgoingPart[]> {
  const slots = await waitingSlots(vault, instance);
  const receipts = readyReceipts(vault, instance).toReversed();
  const count = Math.max(1, Math.ceil(slots.length / capacity.slots), Math.ceil(receipts.length / capacity.receipts));
  return Array.from({ length: count }, (_, index) => ({
    instance,
    receipts: pieceOf(receipts, index, capacity.receipts),
    slots: pieceOf(slots, index, capacity.slots),
  }));
}

function pieceOf<T>(items: readonly T[], index: number, most: number): readonly T[] {
  return items.slice(index * most, (index + 1) * most);
}

/** The outgoing bundle with one part, and with the card (PROTOCOL.md §8.3). To be called only with a vault that has been saved. */
export async function exportBundle(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  part: OutgoingPart,
  today: Day,
): Promise<Bytes> {
  const bundle = await signOutgoingBundle(sodium, vault.organisation.reply, {
    certificates: nextWeeks(vault, today).map((week) => ({ first: week.first, envelope: week.certificate })),
    created: today,
    instance: part.instance,
    organisation,
    profile: vault.organisation.profile,
    receipt: collectionReceipt(sodium, vault, organisation, part, today),
    slots: part.slots,
  });
  return encodeOutgoingBundle(bundle);
}

async function waitingSlots(vault: Vault, instance: InstanceId): Promise<OutgoingBundle["slots"]> {
  const slots: { readonly address: SlotAddress; readonly day: Day; readonly slot: Bytes }[] = [];
  for (const each of vault.cases) {
    const keys = each.instance === instance ? replyKeysOf(each) : null;
    if (keys === null) continue;
    for (const { day, sequence, slot } of each.replies) {
      if (slot === null) continue;
      slots.push({ address: await slotAddress({ case: each.case, slotKey: keys.slotKey }, sequence), day, slot });
    }
  }
  return slots.toSorted((a, b) => (`${a.day} ${a.address}` < `${b.day} ${b.address}` ? 1 : -1));
}

function collectionReceipt(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  { instance, receipts }: OutgoingPart,
  today: Day,
): UntrustedEnvelope | null {
  if (receipts.length === 0) return null;
  const submissions = receipts
    .map(({ letter, submission }) => ({ letter, submission }))
    .sort((a, b) => (a.submission < b.submission ? -1 : 1));
  return signEnvelope(sodium, COLLECTION_RECEIPT, vault.organisation.reply, {
    day: today,
    instance,
    organisation,
    submissions,
  });
}
