import { encodeBase64Unpadded, encodeUtf8, zeroBytes, type Bytes } from "../bytes/index.ts";
import type { XWingPublicKey } from "../protocol/recipient.ts";
import type { Sodium } from "../sodium/sodium.ts";
import type { WrapFileKey } from "./age-seal.ts";
import { hpkeContext } from "./hpke.ts";

/** HPKE info of the stanza (PROTOCOL.md §4.2). */
export const XWING_STANZA_INFO: Bytes = encodeUtf8("age-encryption.org/mlkem768x25519");

/** Wraps for an X-Wing public key: the `mlkem768x25519` stanza of PROTOCOL.md §4.2. */
export function wrapToXWing(sodium: Sodium, recipient: XWingPublicKey): WrapFileKey {
  return async (fileKey) => {
    const encapsulation = sodium.xwingEncapsulate(recipient);
    if (encapsulation === null) return null;
    const { ciphertext, sharedSecret } = encapsulation;
    const { key, nonce } = await hpkeContext(sharedSecret, XWING_STANZA_INFO);
    try {
      const body = sodium.chachaSeal(fileKey, zeroBytes(0), nonce, key);
      return { type: "mlkem768x25519", args: [encodeBase64Unpadded(ciphertext)], body };
    } finally {
      sodium.wipe(sharedSecret);
      sodium.wipe(key);
    }
  };
}
