import { NotCleanable } from "../refusal.ts";
import type { Reader } from "../reader.ts";

/** A chunk of a wave file. */
export interface Chunk {
  readonly id: string;
  /** Of its content. */
  readonly offset: number;
  /** Of its content, in bytes that are there. */
  readonly length: number;
}

export interface Chunks {
  readonly all: readonly Chunk[];
  /** Where what belongs to no chunk begins. */
  readonly end: number;
}

const HEADER_BYTES = 8;
const UNKNOWN_SIZE = 0xffff_ffff;
/** RIFF, its size, and WAVE. */
const START_BYTES = 12;
/** Far more than recorders write. */
const CHUNKS_MOST = 10_000;
const DS64_DATA_SIZE_AT = 8;

/**
 * Finds the chunks of a RIFF or RF64 file (Microsoft RIFF specification; EBU Tech 3306). Recorders that were cut off, or wrote to a
 * pipe, say too much or nothing of how long the sound is: then it ends with the file.
 *
 * @throws NotCleanable
 */
export async function readChunks(reader: Reader): Promise<Chunks> {
  const all: Chunk[] = [];
  let offset = START_BYTES;
  let largeData: number | null = null;
  while (reader.has(offset, HEADER_BYTES)) {
    const header = await reader.view(offset, HEADER_BYTES);
    const id = String.fromCharCode(...[0, 1, 2, 3].map((at) => header.getUint8(at)));
    if (!/^[ -~]{4}$/.test(id)) break;
    const claimed = header.getUint32(4, true);
    const content = offset + HEADER_BYTES;
    const there = reader.size - content;
    if (id === "ds64" && claimed >= 28 && there >= 28) {
      const sizes = await reader.view(content + DS64_DATA_SIZE_AT, 8);
      largeData = Number(sizes.getBigUint64(0, true));
    }
    const said = claimed === UNKNOWN_SIZE && id === "data" ? (largeData ?? there) : claimed;
    if (id !== "data" && said > there) break;
    const length = Math.min(said, there);
    all.push({ id, offset: content, length });
    if (all.length > CHUNKS_MOST) throw new NotCleanable("cleaning.too_large");
    offset = Math.min(reader.size, content + length + (length % 2));
  }
  return { all, end: offset };
}
