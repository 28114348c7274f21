import { concatBytes, u32, type Bytes } from "../../bytes/index.ts";

/** One chunk, with its length and checksum (PNG, third edition, §5.3). For small ones: every byte is looked at. */
export function pngChunk(type: string, ...content: readonly Uint8Array[]): Bytes {
  const checked = concatBytes(latin1(type), ...content);
  return concatBytes(u32(checked.length - 4), checked, u32(crc32(checked)));
}

/** Bytes in the form of zlib (RFC 1950), stored and not deflated: so they are the same wherever they are written. */
export function zlibStored(bytes: Uint8Array): Bytes {
  const parts: Uint8Array[] = [Uint8Array.of(0x78, 0x01)];
  for (let start = 0; start === 0 || start < bytes.length; start += STORED_BYTES_MOST) {
    const block = bytes.subarray(start, start + STORED_BYTES_MOST);
    const isLast = start + STORED_BYTES_MOST >= bytes.length;
    const [low, high] = [block.length & 0xff, block.length >> 8];
    parts.push(Uint8Array.of(isLast ? 1 : 0, low, high, low ^ 0xff, high ^ 0xff), block);
  }
  return concatBytes(...parts, u32(adler32(bytes)));
}

const STORED_BYTES_MOST = 65_535;

function latin1(text: string): Bytes {
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_value, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb8_8320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** PNG, third edition, annex D. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffff_ffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffff_ffff) >>> 0;
}

/** RFC 1950 §8.2. */
function adler32(bytes: Uint8Array): number {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return ((high << 16) | low) >>> 0;
}
