import { concatBytes, encodeHex, encodeUtf8 } from "../bytes/index.ts";
import type { PublisherId } from "../protocol/id.ts";
import type { UpdatePublicKey, UpdateSeed } from "../protocol/mechanism-update.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { sha256 } from "./hash.ts";

/** A new seed for somebody who publishes updates of what is known of mechanisms (PROTOCOL.md §2.5). */
export function createUpdateSeed(sodium: Sodium): UpdateSeed {
  return sodium.randomBytes(32) as UpdateSeed;
}

/** The key that verifies what the seed signs (PROTOCOL.md §2.5). */
export function publisherKeyOf(sodium: Sodium, seed: UpdateSeed): UpdatePublicKey {
  return sodium.ed25519PublicKey(seed) as UpdatePublicKey;
}

/** Who publishes, for a fingerprint to compare (PROTOCOL.md §2.5). */
export async function publisherIdOf(key: UpdatePublicKey): Promise<PublisherId> {
  return encodeHex(await sha256(concatBytes(encodeUtf8("amparo/v1/publisher\0"), key))) as PublisherId;
}
