import { failure, ok, type Brand, type Result } from "../bytes/index.ts";
import { coversDay, type IntakeCertificate } from "../protocol/certificate.ts";
import { daysBetween, type Day } from "../protocol/day.ts";
import type { UntrustedEnvelope } from "../protocol/envelope.ts";
import type { OrganisationId } from "../protocol/id.ts";
import { CLOCK_TOLERANCE_DAYS } from "../protocol/limits.ts";
import type { Profile } from "../protocol/profile.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { organisationIdOf } from "./derived-id.ts";
import { readUnverifiedPayload, verifyEnvelope } from "./envelope-verify.ts";
import { INTAKE, PROFILE } from "./payload-kinds.ts";

/** A profile whose signature and validity were checked (PROTOCOL.md §3.4). */
export type VerifiedProfile = Brand<
  { readonly organisation: OrganisationId; readonly profile: Profile },
  "VerifiedProfile"
>;

/** A certificate that the same root signed for the same organisation. */
export type VerifiedCertificate = Brand<IntakeCertificate, "VerifiedCertificate">;

/** What a submission may be sealed to today. */
export interface VerifiedCard {
  readonly profile: VerifiedProfile;
  readonly certificate: VerifiedCertificate;
}

/** Why a card was refused (PROTOCOL.md §3.4). */
export type CardError =
  "card.signature" | "card.other_organisation" | "card.expired" | "card.no_key_for_today" | "card.not_pinned";

/** What the verifier already knows. */
export interface CardExpectation {
  /** The organisation that this must be; null for a newcomer. */
  readonly organisation: OrganisationId | null;
  /** The only organisations that this build accepts; null when it pins none. */
  readonly pinned: readonly OrganisationId[] | null;
  readonly today: Day;
}

/** Steps 1 and 2 of PROTOCOL.md §3.4. */
export async function verifyProfile(
  sodium: Sodium,
  envelope: UntrustedEnvelope,
  { organisation, pinned, today }: CardExpectation,
): Promise<Result<VerifiedProfile, CardError>> {
  const claimed = readUnverifiedPayload(PROFILE, envelope);
  if (!claimed.ok) return failure("card.signature");
  const profile = verifyEnvelope(sodium, PROFILE, claimed.value.root, envelope);
  if (!profile.ok) return failure("card.signature");
  const id = await organisationIdOf(profile.value.root);
  if (organisation !== null && id !== organisation) return failure("card.other_organisation");
  if (pinned !== null && !pinned.includes(id)) return failure("card.not_pinned");
  if (hasExpired(profile.value, today)) return failure("card.expired");
  return ok({ organisation: id, profile: profile.value } as VerifiedProfile);
}

function hasExpired({ expires }: Profile, today: Day): boolean {
  return daysBetween(expires, today) > CLOCK_TOLERANCE_DAYS;
}

/** Step 3 of PROTOCOL.md §3.4, for a certificate of any week. */
export function verifyCertificate(
  sodium: Sodium,
  envelope: UntrustedEnvelope,
  { organisation, profile }: VerifiedProfile,
): Result<VerifiedCertificate, "card.signature" | "card.other_organisation"> {
  const certificate = verifyEnvelope(sodium, INTAKE, profile.root, envelope);
  if (!certificate.ok) return failure("card.signature");
  if (certificate.value.organisation !== organisation) return failure("card.other_organisation");
  return ok(certificate.value as VerifiedCertificate);
}

/** All of PROTOCOL.md §3.4: what may be sealed to today, or the reason why nothing may be. */
export async function verifyCard(
  sodium: Sodium,
  card: { readonly profile: UntrustedEnvelope; readonly certificate: UntrustedEnvelope | null },
  expectation: CardExpectation,
): Promise<Result<VerifiedCard, CardError>> {
  const profile = await verifyProfile(sodium, card.profile, expectation);
  if (!profile.ok) return profile;
  if (card.certificate === null) return failure("card.no_key_for_today");
  const certificate = verifyCertificate(sodium, card.certificate, profile.value);
  if (!certificate.ok) return certificate;
  const verified = { profile: profile.value, certificate: certificate.value };
  const checked = checkCardOn(verified, expectation.today);
  return checked.ok ? ok(verified) : checked;
}

/** Steps 2 and 4 of PROTOCOL.md §3.4 for a card that was verified on another day: signatures do not age, cards do. */
export function checkCardOn(
  { certificate, profile }: VerifiedCard,
  today: Day,
): Result<null, "card.expired" | "card.no_key_for_today"> {
  if (hasExpired(profile.profile, today)) return failure("card.expired");
  return coversDay(certificate, today) ? ok(null) : failure("card.no_key_for_today");
}
