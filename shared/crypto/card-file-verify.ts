import { failure, ok, type Result } from "../bytes/index.ts";
import type { CardFile } from "../protocol/card-file.ts";
import type { OrganisationId } from "../protocol/id.ts";
import type { Sodium } from "../sodium/sodium.ts";
import {
  verifyCertificate,
  verifyProfile,
  type CardError,
  type VerifiedCertificate,
  type VerifiedProfile,
} from "./card-verify.ts";
import { readUnverifiedPayload } from "./envelope-verify.ts";
import { PROFILE } from "./payload-kinds.ts";

/** A card file of which every signature was verified, whatever day it is. */
export interface VerifiedCardFile {
  readonly certificates: readonly VerifiedCertificate[];
  readonly profile: VerifiedProfile;
}

/**
 * Verifies the profile and all certificates of a card file (PROTOCOL.md §3.4 steps 1 and 3, §10.2), as the card of this organisation,
 * or of somebody who is not known yet (null). Whether it has expired is for the caller to ask.
 */
export async function verifyCardFile(
  sodium: Sodium,
  card: CardFile,
  organisation: OrganisationId | null,
): Promise<Result<VerifiedCardFile, CardError>> {
  const claimed = readUnverifiedPayload(PROFILE, card.profile);
  if (!claimed.ok) return failure("card.signature");
  const onItsLastDay = { organisation, pinned: null, today: claimed.value.expires };
  const profile = await verifyProfile(sodium, card.profile, onItsLastDay);
  if (!profile.ok) return profile;
  const certificates: VerifiedCertificate[] = [];
  for (const envelope of card.certificates) {
    const certificate = verifyCertificate(sodium, envelope, profile.value);
    if (!certificate.ok) return certificate;
    certificates.push(certificate.value);
  }
  return ok({ certificates, profile: profile.value });
}
