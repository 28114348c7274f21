import { createHash } from "node:crypto";
import type { Bytes } from "../../shared/bytes/index.ts";

/**
 * The bytes that vectors use as contents: SHA-256 of `LABEL 0`, `LABEL 1` and so on, joined and cut to the length. Made in any
 * language in a few lines, and by nothing of the product.
 */
export function fixedBytes(label: string, length: number): Bytes {
  const bytes = new Uint8Array(length);
  for (let offset = 0; offset < length; offset += 32) {
    const block = createHash("sha256")
      .update(`${label} ${String(offset / 32)}`)
      .digest();
    bytes.set(block.subarray(0, Math.min(32, length - offset)), offset);
  }
  return bytes;
}
