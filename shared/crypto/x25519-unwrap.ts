import { concatBytes, encodeUtf8, parseBase64Unpadded, zeroBytes, type Brand, type Bytes } from "../bytes/index.ts";
import type { Stanza } from "../protocol/age-header.ts";
import { isX25519Stanza } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { fileKeyFrom, type FileKey } from "./age-key.ts";
import type { UnwrapFileKey } from "./age-open.ts";
import { hkdf } from "./hkdf.ts";

/** X25519 scalar, 32 bytes: an `AGE-SECRET-KEY-1…` (PROTOCOL.md §4.3). */
export type X25519Secret = Brand<Bytes, "X25519Secret">;

const INFO = encodeUtf8("age-encryption.org/v1/X25519");

/** Opens `X25519` stanzas (C2SP age.md "The X25519 recipient type"; PROTOCOL.md §4.3). */
export function unwrapWithX25519(sodium: Sodium, secret: X25519Secret): UnwrapFileKey {
  return async (stanzas) => {
    const mine = stanzas.filter((stanza) => stanza.type === "X25519");
    if (!mine.every(isX25519Stanza)) return "malformed";
    for (const stanza of mine) {
      const fileKey = await unwrap(sodium, secret, stanza);
      if (fileKey !== null) return fileKey;
    }
    return null;
  };
}

async function unwrap(sodium: Sodium, secret: X25519Secret, stanza: Stanza): Promise<FileKey | null | "malformed"> {
  const share = parseBase64Unpadded(stanza.args[0] ?? "");
  if (!share.ok) return "malformed";
  const sharedSecret = sodium.x25519(secret, share.value);
  // "MUST abort if the shared secret is all zero": such a share is of low order, and was made to probe.
  if (sharedSecret === null) return "malformed";
  const salt = concatBytes(share.value, sodium.x25519PublicKey(secret));
  const key = await hkdf(sharedSecret, salt, INFO, 32);
  try {
    const opened = sodium.chachaOpen(stanza.body, zeroBytes(0), zeroBytes(12), key);
    return opened === null ? null : fileKeyFrom(opened);
  } finally {
    sodium.wipe(sharedSecret);
    sodium.wipe(key);
  }
}
