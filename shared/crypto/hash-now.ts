import { sha256 } from "@noble/hashes/sha2.js";
import type { Bytes } from "../bytes/index.ts";
import type { Sha256Hex } from "../protocol/id.ts";
import { encodeSha256 } from "./hash.ts";

/** SHA-256 of something short, at once: WebCrypto answers only later (PROTOCOL.md §1.4). */
export function sha256HexNow(data: Bytes): Sha256Hex {
  return encodeSha256(new Uint8Array(sha256(data)));
}
