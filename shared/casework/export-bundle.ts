import { signEnvelope } from "../crypto/envelope-sign.ts";
import { COLLECTION_RECEIPT } from "../crypto/payload-kinds.ts";
import { slotAddress } from "../crypto/slot-address.ts";
import type { Bytes } from "../bytes/index.ts";
import { SLOTS_PER_BUNDLE } from "../protocol/bundle.ts";
import type { Day } from "../protocol/day.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { InstanceId, OrganisationId, SlotAddress } from "../protocol/id.ts";
import { CERTIFICATES_PER_PUBLICATION, SUBMISSIONS_PER_BUNDLE } from "../protocol/limits.ts";
import { encodeOutgoingBundle, type OutgoingBundle } from "../protocol/outgoing-bundle.ts";
import type { IntakeWeek, Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { replyKeysOf } from "./case.ts";

/** Instances that a vault has something for, in a stable order. */
export function instancesOf(vault: Vault): readonly InstanceId[] {
  return [...new Set([...vault.cases, ...vault.receipts].map(({ instance }) => instance))].sort();
}

/**
 * The outgoing bundle for one instance (PROTOCOL.md §8.3): everything that may not have arrived yet, so that a lost stick is
 * replaced by exporting again. To be called only with a vault that has been saved.
 */
export async function exportBundle(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  instance: InstanceId,
  today: Day,
): Promise<Bytes> {
  return encodeOutgoingBundle({
    certificates: nextWeeks(vault, today).map((week) => ({ first: week.first, envelope: week.certificate })),
    created: today,
    instance,
    organisation,
    profile: vault.organisation.profile,
    receipt: collectionReceipt(sodium, vault, organisation, instance, today),
    slots: await waitingSlots(vault, instance),
  });
}

/** The weeks whose certificates a bundle carries: those that are not over, the nearest first if a card cannot hold them all. */
export function nextWeeks({ intake }: Vault, today: Day): readonly IntakeWeek[] {
  return intake
    .filter((week) => week.last >= today)
    .toSorted((a, b) => (a.first < b.first ? -1 : 1))
    .slice(0, CERTIFICATES_PER_PUBLICATION);
}

async function waitingSlots(vault: Vault, instance: InstanceId): Promise<OutgoingBundle["slots"]> {
  const slots = new Map<SlotAddress, { readonly day: Day; readonly slot: Bytes }>();
  for (const each of vault.cases) {
    const keys = each.instance === instance ? replyKeysOf(each) : null;
    if (keys === null) continue;
    for (const { day, sequence, slot } of each.replies) {
      if (slot === null) continue;
      const address = await slotAddress(keys.slotKey, sequence);
      const other = slots.get(address);
      // Two cases whose letters name the same slotKey: one address holds one reply, and the earlier one is there already.
      if (other === undefined || day < other.day) slots.set(address, { day, slot });
    }
  }
  // The newest, if they are more than a bundle holds: earlier bundles carried the others.
  return [...slots]
    .map(([address, { day, slot }]) => ({ address, day, slot }))
    .toSorted((a, b) => (a.day < b.day ? 1 : -1))
    .slice(0, SLOTS_PER_BUNDLE);
}

// One receipt holds as many submissions as a bundle: the newest, since earlier bundles carried the others.
function collectionReceipt(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  instance: InstanceId,
  today: Day,
): UntrustedEnvelope | null {
  const submissions = vault.receipts
    .filter((receipt) => receipt.instance === instance)
    .slice(-SUBMISSIONS_PER_BUNDLE)
    .map(({ letter, submission }) => ({ letter, submission }))
    .sort((a, b) => (a.submission < b.submission ? -1 : 1));
  if (submissions.length === 0) return null;
  return signEnvelope(sodium, COLLECTION_RECEIPT, vault.organisation.reply, {
    day: today,
    instance,
    organisation,
    submissions,
  });
}
