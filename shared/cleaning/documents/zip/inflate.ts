import { concatBytes, zeroBytes, type Bytes } from "../../../bytes/index.ts";
import { NotCleanable } from "../../refusal.ts";
import type { Archive, Member } from "./archive.ts";
import { MEMBER_LARGEST } from "./limits.ts";

const PIECE = 2 ** 20;
const STORED_BLOCK = 0xffff;

/** Deflate makes at most about a thousand bytes of one, and some browsers inflate all that they are given before anybody can stop them. */
const CHUNK = 2 ** 14;

/**
 * A member's bytes, exactly as many as claimed and with the checksum that was claimed. The platform counts and checks: the data is given
 * to it as a gzip stream (RFC 1952), which ends with both.
 *
 * @throws NotCleanable if it is larger than `MEMBER_LARGEST`, or is not what the archive says
 */
export async function inflated(archive: Archive, member: Member): Promise<Bytes> {
  if (member.size > MEMBER_LARGEST || member.packed > MEMBER_LARGEST) throw new NotCleanable("cleaning.too_large");
  const stream = new DecompressionStream("gzip");
  const writer = stream.writable.getWriter();
  const written = writeAll(writer, archive, member).then(
    () => null,
    (error: unknown) => ({ error }),
  );
  const parts: Bytes[] = [];
  const reader = stream.readable.getReader();
  let length = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > member.size) throw new NotCleanable("cleaning.malformed");
      parts.push(value);
    }
  } catch {
    await reader.cancel().catch(() => undefined);
    await written;
    throw new NotCleanable("cleaning.malformed");
  }
  await written;
  return parts.length === 1 ? (parts[0] ?? zeroBytes(0)) : concatBytes(...parts);
}

type Writer = ReturnType<DecompressionStream["writable"]["getWriter"]>;

async function writeAll(writer: Writer, archive: Archive, member: Member): Promise<void> {
  await writer.write(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff));
  for (let at = 0; at < member.packed || at === 0; at += PIECE) {
    const bytes = await archive.source.read(member.offset + at, Math.min(PIECE, member.packed - at));
    if (member.method === "stored") await writer.write(storedBlocks(bytes, at + PIECE >= member.packed));
    else for (let from = 0; from < bytes.length; from += CHUNK) await writer.write(bytes.slice(from, from + CHUNK));
  }
  const trailer = new DataView(new ArrayBuffer(8));
  trailer.setUint32(0, member.crc, true);
  trailer.setUint32(4, member.size, true);
  await writer.write(new Uint8Array(trailer.buffer));
  await writer.close();
}

/** Bytes that were never deflated, as deflate holds such bytes (RFC 1951 section 3.2.4). */
function storedBlocks(bytes: Bytes, last: boolean): Bytes {
  const parts: Bytes[] = [];
  for (let at = 0; at < bytes.length || at === 0; at += STORED_BLOCK) {
    const block = bytes.subarray(at, at + STORED_BLOCK);
    const [low, high] = [block.length & 0xff, block.length >>> 8];
    const final = last && at + STORED_BLOCK >= bytes.length ? 1 : 0;
    parts.push(Uint8Array.of(final, low, high, ~low & 0xff, ~high & 0xff), block);
  }
  return concatBytes(...parts);
}
