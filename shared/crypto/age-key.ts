import { encodeUtf8, zeroBytes, type Brand, type Bytes } from "../bytes/index.ts";
import { hkdf, hmacSha256 } from "./hkdf.ts";

/** The 16 random bytes that an age file's stanzas wrap. */
export type FileKey = Brand<Bytes, "FileKey">;

export const FILE_KEY_BYTES = 16;

/** Marks 16 bytes as a file key: fresh random ones, or what a stanza gave. */
export function fileKeyFrom(bytes: Bytes): FileKey | null {
  return bytes.length === FILE_KEY_BYTES ? (bytes as FileKey) : null;
}

/** MAC of a header (C2SP age.md "Header MAC"; PROTOCOL.md §4.4), 32 bytes. */
export async function headerMac(fileKey: FileKey, authenticated: Bytes): Promise<Bytes> {
  return hmacSha256(await hkdf(fileKey, zeroBytes(0), encodeUtf8("header"), 32), authenticated);
}

/** Key of the payload's STREAM (C2SP age.md "Payload"), 32 bytes. */
export function payloadKey(fileKey: FileKey, nonce: Bytes): Promise<Bytes> {
  return hkdf(fileKey, nonce, encodeUtf8("payload"), 32);
}

/** Nonce of one STREAM chunk: an 11-byte big-endian counter and the flag of the last chunk. */
export function chunkNonce(index: number, isLast: boolean): Bytes {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(3, Math.floor(index / 2 ** 32), false);
  view.setUint32(7, index % 2 ** 32, false);
  view.setUint8(11, isLast ? 1 : 0);
  return nonce;
}
