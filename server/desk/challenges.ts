import { createHmac, timingSafeEqual } from "node:crypto";
import { concatBytes, encodeHex, type Bytes } from "../../shared/bytes/index.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

const CHALLENGE_MILLISECONDS = 60_000;
const EXPIRY_BYTES = 8;
const NONCE_BYTES = 8;
const STAMP_BYTES: number = EXPIRY_BYTES + NONCE_BYTES;
const TAG_BYTES: number = KEY_BYTES - STAMP_BYTES;

/** Challenges for desks (PROTOCOL.md §7.5). Nothing is kept of one that is not answered, so that nobody can crowd them out. */
export interface Challenges {
  readonly issue: (organisation: OrganisationId) => Bytes;
  /** True once, for the organisation it was made for, within a minute. */
  readonly redeem: (challenge: Bytes, organisation: OrganisationId) => boolean;
}

/** A challenge is expiry (8, big-endian milliseconds) ‖ nonce (8) ‖ tag (16) under a key of this process. */
export function createChallenges(sodium: Sodium, clock: () => number): Challenges {
  const key = sodium.randomBytes(KEY_BYTES);
  // A map keeps the order of insertion, so what is long over comes first.
  const redeemed = new Map<string, number>();
  const tagOf = (stamp: Bytes, organisation: OrganisationId): Bytes =>
    new Uint8Array(createHmac("sha256", key).update(stamp).update(organisation).digest()).slice(0, TAG_BYTES);
  return {
    issue: (organisation) => {
      const stamp = concatBytes(new Uint8Array(EXPIRY_BYTES), sodium.randomBytes(NONCE_BYTES));
      new DataView(stamp.buffer).setBigUint64(0, BigInt(clock() + CHALLENGE_MILLISECONDS));
      return concatBytes(stamp, tagOf(stamp, organisation));
    },
    redeem: (challenge, organisation) => {
      const now = clock();
      for (const [spent, until] of redeemed) {
        if (until > now) break;
        redeemed.delete(spent);
      }
      if (challenge.length !== KEY_BYTES) return false;
      const stamp = challenge.slice(0, STAMP_BYTES);
      if (!timingSafeEqual(challenge.slice(STAMP_BYTES), tagOf(stamp, organisation))) return false;
      const until = Number(new DataView(stamp.buffer).getBigUint64(0));
      const name = encodeHex(challenge);
      if (until <= now || redeemed.has(name)) return false;
      redeemed.set(name, until);
      return true;
    },
  };
}
