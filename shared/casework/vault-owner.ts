import { equalBytes, failure, ok, type Result } from "../bytes/index.ts";
import { organisationIdOf } from "../crypto/derived-id.ts";
import { readUnverifiedPayload, verifyEnvelope } from "../crypto/envelope-verify.ts";
import { PROFILE } from "../crypto/payload-kinds.ts";
import type { OrganisationId } from "../protocol/id.ts";
import type { Profile } from "../protocol/profile.ts";
import type { Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Whose vault it is. */
export interface VaultOwner {
  readonly id: OrganisationId;
  readonly profile: Profile;
}

/**
 * The organisation of a vault: its profile, signed by the root key that the vault holds (PROTOCOL.md §9.2). A profile that has
 * expired still says whose vault it is.
 */
export async function vaultOwner(
  sodium: Sodium,
  { organisation }: Pick<Vault, "organisation">,
): Promise<Result<VaultOwner, "vault.inconsistent">> {
  const claimed = readUnverifiedPayload(PROFILE, organisation.profile);
  if (!claimed.ok || !equalBytes(sodium.ed25519PublicKey(organisation.root), claimed.value.root)) {
    return failure("vault.inconsistent");
  }
  const profile = verifyEnvelope(sodium, PROFILE, claimed.value.root, organisation.profile);
  if (!profile.ok) return failure("vault.inconsistent");
  return ok({ id: await organisationIdOf(profile.value.root), profile: profile.value });
}
