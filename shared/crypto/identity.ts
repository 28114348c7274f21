import { encodeBech32, failure, ok, parseBech32, type Result } from "../bytes/index.ts";
import type { X25519PublicKey } from "../protocol/recipient.ts";
import type { Sodium } from "../sodium/sodium.ts";
import type { UnwrapFileKey } from "./age-open.ts";
import { unwrapWithX25519, type X25519Secret } from "./x25519-unwrap.ts";
import { unwrapWithXWing, type XWingSeed } from "./xwing-unwrap.ts";

// Identities as age writes them (PROTOCOL.md §4.2, §4.3), so that stock age opens letters with a vault's keys.

const XWING_PREFIX = "age-secret-key-pq-";
const X25519_PREFIX = "age-secret-key-";
const SECRET_BYTES = 32;

/** `AGE-SECRET-KEY-PQ-1…`. */
export function encodeXWingIdentity(seed: XWingSeed): string {
  return encodeBech32(XWING_PREFIX, seed).toUpperCase();
}

/** `AGE-SECRET-KEY-1…`. */
export function encodeX25519Identity(secret: X25519Secret): string {
  return encodeBech32(X25519_PREFIX, secret).toUpperCase();
}

/** The opener that an identity's text stands for (PROTOCOL.md §3.3, §10.3). */
export function parseIdentity(sodium: Sodium, text: string): Result<UnwrapFileKey, "identity.malformed"> {
  if (text !== text.toUpperCase()) return failure("identity.malformed");
  const xwing = parseBech32(XWING_PREFIX, text);
  if (xwing.ok && xwing.value.length === SECRET_BYTES) return ok(unwrapWithXWing(sodium, xwing.value as XWingSeed));
  const x25519 = parseBech32(X25519_PREFIX, text);
  if (x25519.ok && x25519.value.length === SECRET_BYTES) {
    return ok(unwrapWithX25519(sodium, x25519.value as X25519Secret));
  }
  return failure("identity.malformed");
}

/** A new X25519 pair for people with an older `age` (PROTOCOL.md §3.3). */
export function createX25519Pair(sodium: Sodium): {
  readonly secret: X25519Secret;
  readonly recipient: X25519PublicKey;
} {
  const secret = sodium.randomBytes(SECRET_BYTES) as X25519Secret;
  return { secret, recipient: sodium.x25519PublicKey(secret) as X25519PublicKey };
}
