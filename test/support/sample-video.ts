import { createCipheriv, createHash } from "node:crypto";
import { open } from "node:fs/promises";

const PIECE_BYTES = 1_048_576;

export interface SampleVideo {
  readonly bytes: number;
  /** SHA-256 in hex. */
  readonly sha256: string;
  /** The first bytes of the media data: as unlike any other file as a real recording. */
  readonly footage: Uint8Array;
}

/**
 * Writes a file of exactly the given size with the boxes of an MP4 (ISO 14496-12): `ftyp`, `moov` with the place where it was
 * filmed, and `mdat`. The media data is the AES-CTR keystream of the seed: as incompressible as video, and the same each time.
 * Memory use does not depend on the size.
 */
export async function writeSampleVideo(path: string, bytes: number, seed: string, place: string): Promise<SampleVideo> {
  const start = Buffer.concat([fileType(), movie(place)]);
  const mediaBytes = bytes - start.length - MEDIA_HEADER_BYTES;
  if (mediaBytes < 64) throw new RangeError("too small for an MP4");
  const header = Buffer.concat([start, mediaHeader(mediaBytes)]);
  const cipher = createCipheriv("aes-256-ctr", createHash("sha256").update(seed).digest(), new Uint8Array(16));
  const zeros = new Uint8Array(PIECE_BYTES);
  const hash = createHash("sha256");
  let footage: Uint8Array | null = null;
  const file = await open(path, "wx");
  try {
    hash.update(header);
    await file.writeFile(header);
    for (let left = mediaBytes; left > 0; left -= Math.min(left, PIECE_BYTES)) {
      const piece = cipher.update(zeros.subarray(0, Math.min(left, PIECE_BYTES)));
      footage ??= Uint8Array.from(piece.subarray(0, 64));
      hash.update(piece);
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return { bytes, sha256: hash.digest("hex"), footage: footage ?? new Uint8Array(0) };
}

/** The 64-bit form of the size, so that it also fits files beyond 4 GiB. */
const MEDIA_HEADER_BYTES = 16;

function mediaHeader(mediaBytes: number): Uint8Array {
  const header = Buffer.alloc(MEDIA_HEADER_BYTES);
  header.writeUInt32BE(1, 0);
  header.write("mdat", 4, "latin1");
  header.writeBigUInt64BE(BigInt(mediaBytes + MEDIA_HEADER_BYTES), 8);
  return header;
}

function fileType(): Uint8Array {
  return box("ftyp", Buffer.from("isom\0\0\x02\0isommp42", "latin1"));
}

/** Movie header of version 0: one minute at 1000 units a second, normal rate and volume, no rotation. */
function movie(place: string): Uint8Array {
  const header = Buffer.alloc(100);
  header.writeUInt32BE(1000, 12);
  header.writeUInt32BE(60_000, 16);
  header.writeUInt32BE(0x0001_0000, 20);
  header.writeUInt16BE(0x0100, 24);
  for (const [offset, value] of [
    [36, 0x0001_0000],
    [52, 0x0001_0000],
    [68, 0x4000_0000],
    [96, 1],
  ] as const) {
    header.writeUInt32BE(value, offset);
  }
  const text = Buffer.from(place, "utf8");
  const location = Buffer.alloc(4 + text.length);
  location.writeUInt16BE(text.length, 0);
  text.copy(location, 4);
  return box("moov", box("mvhd", header), box("udta", box("\u00a9xyz", location)));
}

function box(type: string, ...contents: Uint8Array[]): Uint8Array {
  const content = Buffer.concat(contents);
  const header = Buffer.alloc(8);
  header.writeUInt32BE(8 + content.length, 0);
  header.write(type, 4, "latin1");
  return Buffer.concat([header, content]);
}
