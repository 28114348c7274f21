import { signEnvelope } from "../crypto/envelope-sign.ts";
import { PROFILE } from "../crypto/payload-kinds.ts";
import { addDays, dayOfTime, daysBetween, type Day } from "../protocol/day.ts";
import type { Profile } from "../protocol/profile.ts";
import type { Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Days for which a profile is signed. */
export const PROFILE_DAYS = 730;
/** Days before its end from which a profile is signed anew: sources have it only when it was carried out. */
const RENEWAL_DAYS = 365;
/** The day from which serials are counted. */
const SERIALS_FROM: Day = dayOfTime(Date.UTC(2000, 0, 1));

/** A vault with the profile that it holds. */
export interface WithProfile {
  readonly profile: Profile;
  readonly vault: Vault;
}

/**
 * Signs the profile anew when less than a year of it is left (PROTOCOL.md §3.2), and gives the same vault otherwise. The serial is that
 * of the day: two copies of a vault that are renewed apart never give two profiles one serial, of which an instance refuses the second.
 */
export function renewProfile(sodium: Sodium, { profile, vault }: WithProfile, today: Day): WithProfile {
  return daysBetween(today, profile.expires) >= RENEWAL_DAYS
    ? { profile, vault }
    : signAnew(sodium, { profile, vault }, today);
}

/** Signs the profile anew with another rhythm (PROTOCOL.md §3.2), and gives the same vault when it is the one that it has. */
export function changeRhythm(sodium: Sodium, { profile, vault }: WithProfile, rhythm: number, today: Day): WithProfile {
  return profile.rhythm === rhythm
    ? { profile, vault }
    : signAnew(sodium, { profile: { ...profile, rhythm }, vault }, today);
}

function signAnew(sodium: Sodium, { profile, vault }: WithProfile, today: Day): WithProfile {
  const serial = Math.max(profile.serial + 1, daysBetween(SERIALS_FROM, today));
  const renewed = { ...profile, expires: addDays(today, PROFILE_DAYS), serial };
  const { organisation } = vault;
  const envelope = signEnvelope(sodium, PROFILE, organisation.root, renewed);
  return { profile: renewed, vault: { ...vault, organisation: { ...organisation, profile: envelope } } };
}
