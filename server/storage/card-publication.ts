import { failure, ok, type Result } from "../../shared/bytes/index.ts";
import type { CardPublication } from "../../shared/api/documents.ts";
import { verifyCertificate, verifyProfile } from "../../shared/crypto/card-verify.ts";
import type { Day } from "../../shared/protocol/day.ts";
import { encodeEnvelope, type UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { CERTIFICATE_ENVELOPE_LARGEST_BYTES, PROFILE_ENVELOPE_LARGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import type { EnrolledOrganisation, VerifiedPublication } from "./organisation-store.ts";

/** What a card is verified against. */
export interface PublicationContext {
  /** The organisation that publishes; null when a newcomer is enrolled. */
  readonly enrolled: EnrolledOrganisation | null;
  readonly today: Day;
}

/**
 * Verifies a profile and certificates as a whole (PROTOCOL.md §3.4, steps 1 to 3): all of it may be stored, or nothing.
 * A profile with a lower serial than the stored one is verified and changes nothing (PROTOCOL.md §8.3).
 */
export async function verifyPublication(
  sodium: Sodium,
  { certificates, profile }: CardPublication,
  { enrolled, today }: PublicationContext,
): Promise<Result<VerifiedPublication, "card.refused">> {
  const envelope = profile ?? enrolled?.envelope;
  if (envelope === undefined || !isWithin(envelope, PROFILE_ENVELOPE_LARGEST_BYTES)) return failure("card.refused");
  const organisation: OrganisationId | null = enrolled?.id ?? null;
  const verified = await verifyProfile(sodium, envelope, { organisation, pinned: null, today });
  if (!verified.ok || !mayFollow(enrolled, envelope, verified.value.profile)) return failure("card.refused");
  const contents: VerifiedPublication["certificates"][number][] = [];
  for (const certificate of certificates) {
    const content = verifyCertificate(sodium, certificate, verified.value);
    if (!content.ok || !isWithin(certificate, CERTIFICATE_ENVELOPE_LARGEST_BYTES)) return failure("card.refused");
    contents.push({ envelope: certificate, content: content.value });
  }
  return ok({
    organisation: verified.value.organisation,
    profile: profile === null ? null : { envelope: profile, content: verified.value.profile },
    certificates: contents,
  });
}

// One serial, one profile; and only an operator's enrolment decides whether an organisation is real.
function mayFollow(
  enrolled: EnrolledOrganisation | null,
  envelope: UntrustedEnvelope,
  { practice, serial }: EnrolledOrganisation["profile"],
): boolean {
  if (enrolled === null) return true;
  if (practice !== enrolled.profile.practice) return false;
  return serial !== enrolled.profile.serial || Buffer.compare(envelope.payload, enrolled.envelope.payload) === 0;
}

function isWithin(envelope: UntrustedEnvelope, largest: number): boolean {
  return encodeEnvelope(envelope).length <= largest;
}
