import type { Bytes } from "../bytes/index.ts";

/** HKDF-SHA-256, extract and expand, `length` bytes (RFC 5869 §2; PROTOCOL.md §1.4). */
export async function hkdf(secret: Bytes, salt: Bytes, info: Bytes, length: number): Promise<Bytes> {
  const key = await crypto.subtle.importKey("raw", secret, "HKDF", false, ["deriveBits"]);
  return new Uint8Array(await crypto.subtle.deriveBits({ name: "HKDF", hash: "SHA-256", salt, info }, key, 8 * length));
}

/** HMAC-SHA-256, 32 bytes (RFC 2104). `key` must not be empty: WebCrypto refuses it in some engines. */
export async function hmacSha256(key: Bytes, data: Bytes): Promise<Bytes> {
  const imported = await crypto.subtle.importKey("raw", key, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
  return new Uint8Array(await crypto.subtle.sign("HMAC", imported, data));
}
