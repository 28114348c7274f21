import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";

/** Small, because some browsers make all that a piece holds at once, and that can be a thousand times as much. */
const PIECE_BYTES = 16_384;

/** Bytes that are asked for from the start on, in pieces. */
export interface Packed {
  readonly length: number;
  readonly read: (offset: number, length: number) => Promise<Bytes>;
}

/**
 * Unpacks zlib data (RFC 1950) natively and hands out what comes, in order. `take` says whether it wants more; without more, nobody
 * learns how the data ends.
 *
 * @throws NotCleanable `cleaning.malformed` for data that is damaged, ends too early or goes on after its end
 */
export async function inflate(packed: Packed, take: (chunk: Uint8Array) => boolean): Promise<void> {
  const { readable, writable } = new DecompressionStream("deflate");
  const reader = readable.getReader();
  const reading = { ended: false };
  const feeding = feed(packed, writable.getWriter(), reading);
  let damaged = false;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      if (take(next.value)) continue;
      reading.ended = true;
      await reader.cancel();
      break;
    }
  } catch {
    reading.ended = true;
    damaged = true;
  }
  await feeding;
  if (damaged) throw new NotCleanable("cleaning.malformed");
}

/** Packs bytes as zlib data (RFC 1950), natively. */
export async function deflate(bytes: Bytes): Promise<Bytes> {
  const { readable, writable } = new CompressionStream("deflate");
  const reader = readable.getReader();
  const packed = {
    length: bytes.length,
    read: async (offset: number, length: number) => await Promise.resolve(bytes.slice(offset, offset + length)),
  };
  const feeding = feed(packed, writable.getWriter(), { ended: false });
  const chunks: Uint8Array[] = [];
  for (let next = await reader.read(); !next.done; next = await reader.read()) chunks.push(next.value);
  await feeding;
  return concatBytes(...chunks);
}

type Writer = ReturnType<DecompressionStream["writable"]["getWriter"]>;

/** Somebody who reads what comes out. */
interface Reading {
  ended: boolean;
}

/** A refusal of what is written is seen by whoever reads the other side; what reading the file throws is thrown from here. */
async function feed(packed: Packed, writer: Writer, reading: Reading): Promise<void> {
  for (let offset = 0; offset < packed.length && !reading.ended; offset += PIECE_BYTES) {
    let piece: Bytes;
    try {
      piece = await packed.read(offset, Math.min(PIECE_BYTES, packed.length - offset));
    } catch (error) {
      await writer.abort().catch(() => undefined);
      throw error;
    }
    await writer.write(piece).catch(() => (reading.ended = true));
  }
  await writer.close().catch(() => undefined);
}
