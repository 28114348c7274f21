import { createHash } from "node:crypto";
import { ml_kem768_x25519 as nobleXWing } from "@noble/post-quantum/hybrid.js";
import { copyBytes, type Bytes } from "../../shared/bytes/index.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/**
 * libsodium whose randomness is a fixed stream, so that vectors can be made again: SHA-256 of the seed and a counter. Its X-Wing
 * encapsulation is noble's, which takes its randomness as an argument. For tests and vectors alone: nothing in the product can
 * reach this.
 */
export function withFixedRandomness(sodium: Sodium, seed: string): Sodium {
  let block = 0;
  let waiting = Buffer.alloc(0);
  const randomBytes = (length: number): Bytes => {
    while (waiting.length < length) {
      waiting = Buffer.concat([
        waiting,
        createHash("sha256")
          .update(`${seed} ${String(block)}`)
          .digest(),
      ]);
      block += 1;
    }
    const taken = copyBytes(waiting.subarray(0, length));
    waiting = waiting.subarray(length);
    return taken;
  };
  return {
    ...sodium,
    randomBytes,
    xwingEncapsulate: (publicKey) => {
      const { cipherText, sharedSecret } = nobleXWing.encapsulate(publicKey, randomBytes(64));
      return { ciphertext: copyBytes(cipherText), sharedSecret: copyBytes(sharedSecret) };
    },
  };
}
