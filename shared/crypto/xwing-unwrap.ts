import { parseBase64Unpadded, zeroBytes, type Brand, type Bytes } from "../bytes/index.ts";
import type { Stanza } from "../protocol/age-header.ts";
import { isXWingStanza } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { fileKeyFrom, type FileKey } from "./age-key.ts";
import type { UnwrapFileKey } from "./age-open.ts";
import { hpkeContext } from "./hpke.ts";
import { XWING_STANZA_INFO } from "./xwing-wrap.ts";

/** X-Wing seed, 32 bytes: an `AGE-SECRET-KEY-PQ-1…` (PROTOCOL.md §4.2). */
export type XWingSeed = Brand<Bytes, "XWingSeed">;

/** Opens `mlkem768x25519` stanzas with a seed (PROTOCOL.md §4.2). */
export function unwrapWithXWing(sodium: Sodium, seed: XWingSeed): UnwrapFileKey {
  return async (stanzas) => {
    const mine = stanzas.filter((stanza) => stanza.type === "mlkem768x25519");
    if (!mine.every(isXWingStanza)) return "malformed";
    for (const stanza of mine) {
      const fileKey = await unwrap(sodium, seed, stanza);
      if (fileKey !== null) return fileKey;
    }
    return null;
  };
}

async function unwrap(sodium: Sodium, seed: XWingSeed, stanza: Stanza): Promise<FileKey | null | "malformed"> {
  const ciphertext = parseBase64Unpadded(stanza.args[0] ?? "");
  if (!ciphertext.ok) return "malformed";
  const sharedSecret = sodium.xwingDecapsulate(ciphertext.value, seed);
  // The share inside is of low order, and was made to probe.
  if (sharedSecret === null) return "malformed";
  const { key, nonce } = await hpkeContext(sharedSecret, XWING_STANZA_INFO);
  try {
    const opened = sodium.chachaOpen(stanza.body, zeroBytes(0), nonce, key);
    return opened === null ? null : fileKeyFrom(opened);
  } finally {
    sodium.wipe(sharedSecret);
    sodium.wipe(key);
  }
}
