import { verifyProfile, type VerifiedProfile } from "../../shared/crypto/card-verify.ts";
import { verifyCardFile } from "../../shared/crypto/card-file-verify.ts";
import type { CardFile } from "../../shared/protocol/card-file.ts";
import { coversDay } from "../../shared/protocol/certificate.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";
import { orFail } from "./command-error.ts";

/** A card file of which every signature was verified, and what it is good for. */
export interface DatedCardFile {
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
export async function datedCardFile(sodium: Sodium, card: CardFile, today: Day): Promise<DatedCardFile> {
  const { certificates, profile } = orFail(await verifyCardFile(sodium, card, null));
  const isCurrent = await verifyProfile(sodium, card.profile, { organisation: null, pinned: null, today });
  const hasKey = certificates.some((certificate) => coversDay(certificate, today));
  return {
    profile,
    first: certificates.map(({ first }) => first).reduce((a, b) => (a < b ? a : b)),
    last: certificates.map(({ last }) => last).reduce((a, b) => (a > b ? a : b)),
    outdated: !isCurrent.ok ? "card.expired" : hasKey ? null : "card.no_key_for_today",
  };
}
