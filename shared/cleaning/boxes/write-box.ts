import { concatBytes, u32, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";

/** Beyond this a box needs the large form of its size. */
const SMALL_BYTES_MOST = 0xffff_0000;

/** Four characters as bytes. */
export function typeBytes(type: string): Bytes {
  return Uint8Array.from(type, (character) => character.charCodeAt(0));
}

/** The length of pieces together. */
export function lengthOfAll(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + piece.length, 0);
}

/** A box around pieces. @throws NotCleanable where there is more in it than tables and headers have */
export function boxOf(type: string, pieces: readonly Piece[]): readonly Piece[] {
  const length = lengthOfAll(pieces);
  if (length > SMALL_BYTES_MOST) throw new NotCleanable("cleaning.too_large");
  return [concatBytes(u32(8 + length), typeBytes(type)), ...pieces];
}

/** A box around bytes that are at hand. */
export function byteBox(type: string, ...parts: readonly Uint8Array[]): Bytes {
  const length = parts.reduce((sum, part) => sum + part.length, 8);
  return concatBytes(u32(length), typeBytes(type), ...parts);
}

/** The header of the media data, which may be longer than 4 GiB. */
export function mediaHeader(length: number): Bytes {
  if (length <= SMALL_BYTES_MOST) return concatBytes(u32(8 + length), typeBytes("mdat"));
  const header = zeroBytes(16);
  header.set(u32(1));
  header.set(typeBytes("mdat"), 4);
  new DataView(header.buffer).setBigUint64(8, BigInt(16 + length));
  return header;
}
