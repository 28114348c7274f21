import { concatBytes, encodeUtf8, failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import { membersOf, type OutgoingBundle } from "../protocol/outgoing-bundle.ts";
import type { OrganisationId, Sha256Hex } from "../protocol/id.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { verifyProfile } from "./card-verify.ts";
import { readUnverifiedPayload, verifyEnvelope } from "./envelope-verify.ts";
import { sha256, sha256Hex } from "./hash.ts";
import { OUTGOING_BUNDLE, PROFILE } from "./payload-kinds.ts";

/**
 * What a desk asks before it uploads anything: whether the console of this organisation wrote all of it. The profile inside names the
 * key, and its root the organisation. How old the profile is does not matter: the bundle may bring the next one.
 */
export async function verifyOutgoingBundle(
  sodium: Sodium,
  bundle: OutgoingBundle,
  organisation: OrganisationId,
): Promise<Result<null, "bundle.signature">> {
  const claimed = bundle.profile === null ? null : readUnverifiedPayload(PROFILE, bundle.profile);
  if (bundle.profile === null || claimed?.ok !== true) return failure("bundle.signature");
  const expectation = { organisation, pinned: null, today: claimed.value.expires };
  const verified = await verifyProfile(sodium, bundle.profile, expectation);
  if (!verified.ok) return failure("bundle.signature");
  const members = await outgoingDigest(bundle);
  const isSigned = verified.value.profile.reply.some((key) => {
    const signed = verifyEnvelope(sodium, OUTGOING_BUNDLE, key, bundle.signature);
    return signed.ok && signed.value.members === members;
  });
  return isSigned ? ok(null) : failure("bundle.signature");
}

/** What is signed of a bundle: the hash of the hashes of its members, names and contents (PROTOCOL.md §8.3). */
export async function outgoingDigest(bundle: Omit<OutgoingBundle, "signature">): Promise<Sha256Hex> {
  const hashes: Bytes[] = [];
  for (const { content, name } of membersOf(bundle)) {
    hashes.push(await sha256(encodeUtf8(name)), await sha256(content));
  }
  return await sha256Hex(concatBytes(...hashes));
}
