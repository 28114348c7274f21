import { verifyCertificate, verifyProfile, type VerifiedProfile } from "../../shared/crypto/card-verify.ts";
import { readUnverifiedPayload } from "../../shared/crypto/envelope-verify.ts";
import { PROFILE } from "../../shared/crypto/payload-kinds.ts";
import type { CardFile } from "../../shared/protocol/card-file.ts";
import { coversDay } from "../../shared/protocol/certificate.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { CommandError, orFail } from "./command-error.ts";

/** A card file of which every signature was verified. */
export interface VerifiedCardFile {
  readonly profile: VerifiedProfile;
  /** The days that its intake keys are for. */
  readonly first: Day;
  readonly last: Day;
  /** Why nothing can be sealed to it today; null when something can be. */
  readonly outdated: "card.expired" | "card.no_key_for_today" | null;
}

/**
 * Verifies the profile and all certificates of a card (PROTOCOL.md §3.4), as one of somebody who is not known yet. That it has
 * expired is told, and no failure. @throws CommandError `card.signature`, `card.other_organisation`
 */
export async function verifyCardFile(sodium: Sodium, card: CardFile, today: Day): Promise<VerifiedCardFile> {
  const claimed = readUnverifiedPayload(PROFILE, card.profile);
  if (!claimed.ok) throw new CommandError("card.signature");
  const onItsLastDay = { organisation: null, pinned: null, today: claimed.value.expires };
  const profile = orFail(await verifyProfile(sodium, card.profile, onItsLastDay));
  const certificates = card.certificates.map((envelope) => orFail(verifyCertificate(sodium, envelope, profile)));
  const isCurrent = await verifyProfile(sodium, card.profile, { ...onItsLastDay, today });
  const hasKey = certificates.some((certificate) => coversDay(certificate, today));
  return {
    profile,
    first: certificates.map(({ first }) => first).reduce((a, b) => (a < b ? a : b)),
    last: certificates.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
    outdated: !isCurrent.ok ? "card.expired" : hasKey ? null : "card.no_key_for_today",
  };
}
