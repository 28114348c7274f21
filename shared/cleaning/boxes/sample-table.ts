import { NotCleanable } from "../refusal.ts";
import type { Box } from "./box.ts";
import { readSampleSizes, type PlainSound } from "./sample-sizes.ts";
import type { Work } from "./work.ts";

/** Where the samples of a track are, by chunks. */
export interface Chunks {
  readonly offsets: Float64Array;
  readonly lengths: Float64Array;
  /** How many samples each has, as the table says: the last may have fewer. */
  readonly counts: Float64Array;
  readonly samples: number;
}

/** The boxes of a track's sample table that say where its samples are (ISO 14496-12 §8.7). */
export interface SampleTable {
  readonly chunkMap: Box;
  readonly sizes: Box;
  readonly offsets: Box;
  readonly plainSound: PlainSound;
}

const CHUNKS_MOST = 4_000_000;
const BLOCK_ENTRIES = 65_536;

/** Reads them in pieces, as far as they are there. @throws NotCleanable */
export async function readChunks(work: Work, table: SampleTable): Promise<Chunks> {
  const offsets = await readOffsets(work, table.offsets);
  const lengths = new Float64Array(offsets.length);
  const counts = new Float64Array(offsets.length);
  const sizes = await readSampleSizes(work, table.sizes, table.plainSound);
  const head = await work.reader.view(table.chunkMap.content, 8);
  const entries = head.getUint32(4);
  if (table.chunkMap.content + 8 + 12 * entries > table.chunkMap.end) throw new NotCleanable("cleaning.malformed");
  let chunk = 0;
  for (let entry = 0; entry < entries && chunk < offsets.length; entry += 1) {
    const at = table.chunkMap.content + 8 + 12 * entry;
    const view = await work.reader.view(at, entry + 1 < entries ? 24 : 12);
    const next = entry + 1 < entries ? view.getUint32(12) - 1 : offsets.length;
    if (view.getUint32(0) !== chunk + 1 || next <= chunk) throw new NotCleanable("cleaning.malformed");
    const perChunk = view.getUint32(4);
    for (; chunk < Math.min(next, offsets.length); chunk += 1) {
      counts[chunk] = perChunk;
      lengths[chunk] = await sizes.take(perChunk);
    }
  }
  return { offsets, lengths, counts, samples: sizes.samples };
}

async function readOffsets(work: Work, { type, content, end }: Box): Promise<Float64Array> {
  const width = type === "co64" ? 8 : 4;
  const count = (await work.reader.view(content, 8)).getUint32(4);
  if (content + 8 + width * count > end) throw new NotCleanable("cleaning.malformed");
  if (count > CHUNKS_MOST) throw new NotCleanable("cleaning.too_large");
  const offsets = new Float64Array(count);
  for (let from = 0; from < count; from += BLOCK_ENTRIES) {
    const entries = Math.min(BLOCK_ENTRIES, count - from);
    const view = await work.reader.view(content + 8 + width * from, width * entries);
    for (let index = 0; index < entries; index += 1) {
      offsets[from + index] = width === 8 ? Number(view.getBigUint64(8 * index)) : view.getUint32(4 * index);
    }
  }
  return offsets;
}
