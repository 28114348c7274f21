import { encodeHex, type Bytes } from "../bytes/index.ts";
import type { Sha256Hex } from "../protocol/id.ts";

/** SHA-256, 32 bytes (PROTOCOL.md §1.4). */
export async function sha256(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-256", data));
}

/** SHA-256 as the identifiers of PROTOCOL.md §1.1 are written. */
export async function sha256Hex(data: Bytes): Promise<Sha256Hex> {
  return encodeSha256(await sha256(data));
}

/** The text of a hash that was computed already. */
export function encodeSha256(hash: Bytes): Sha256Hex {
  return encodeHex(hash) as Sha256Hex;
}

/** SHA-512, 64 bytes. */
export async function sha512(data: Bytes): Promise<Bytes> {
  return new Uint8Array(await crypto.subtle.digest("SHA-512", data));
}
