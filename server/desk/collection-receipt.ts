import type { UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { CollectionReceipt } from "../../shared/protocol/receipt.ts";
import { verifyEnvelope } from "../../shared/crypto/envelope-verify.ts";
import { COLLECTION_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import type { EnrolledOrganisation } from "../storage/organisation-store.ts";
import type { Instance } from "../storage/instance.ts";

/**
 * The console's order to delete, if one of the organisation's reply keys signed it for this instance and this organisation
 * (PROTOCOL.md §3.6). A desk alone cannot order it: it does not have those keys.
 */
export function verifyCollectionReceipt(
  { id, sodium }: Pick<Instance, "id" | "sodium">,
  { id: organisation, profile }: EnrolledOrganisation,
  envelope: UntrustedEnvelope,
): CollectionReceipt | null {
  for (const key of profile.reply) {
    const receipt = verifyEnvelope(sodium, COLLECTION_RECEIPT, key, envelope);
    if (receipt.ok) {
      const isForUs = receipt.value.instance === id && receipt.value.organisation === organisation;
      return isForUs ? receipt.value : null;
    }
  }
  return null;
}
