import { encodeHex, type Bytes } from "../../shared/bytes/index.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

const CHALLENGE_MILLISECONDS = 60_000;
const OUTSTANDING_MOST = 1_000;

/** Challenges that wait for their answer (PROTOCOL.md §7.5); only in memory. */
export interface Challenges {
  /** A new one; when there are too many, the oldest is forgotten. */
  readonly issue: (organisation: OrganisationId) => Bytes;
  /** True once, for the organisation it was made for, within a minute. */
  readonly redeem: (challenge: Bytes, organisation: OrganisationId) => boolean;
}

export function createChallenges(sodium: Sodium, clock: () => number): Challenges {
  // A map keeps the order of insertion, which is the order of expiry.
  const outstanding = new Map<string, { readonly organisation: OrganisationId; readonly until: number }>();
  return {
    issue: (organisation) => {
      const oldest = outstanding.keys().next();
      if (outstanding.size >= OUTSTANDING_MOST && oldest.done !== true) outstanding.delete(oldest.value);
      const challenge = sodium.randomBytes(KEY_BYTES);
      outstanding.set(encodeHex(challenge), { organisation, until: clock() + CHALLENGE_MILLISECONDS });
      return challenge;
    },
    redeem: (challenge, organisation) => {
      const key = encodeHex(challenge);
      const issued = outstanding.get(key);
      outstanding.delete(key);
      return issued?.organisation === organisation && clock() < issued.until;
    },
  };
}
