import { NotCleanable } from "../refusal.ts";
import type { Box } from "./box.ts";
import type { Work } from "./work.ts";

/** Where the samples of a track are, by chunks. */
export interface Chunks {
  readonly offsets: Float64Array;
  readonly lengths: Float64Array;
  readonly samples: number;
}

/** The boxes of a track's sample table that say where its samples are (ISO 14496-12 §8.7). */
export interface SampleTable {
  readonly chunkMap: Box;
  readonly sizes: Box;
  readonly offsets: Box;
  /** How many bytes that number of samples of sound has, where the table does not say (QuickTime File Format, sound sample descriptions). */
  readonly plainSound: ((samples: number, said: number) => number) | null;
}

const CHUNKS_MOST = 4_000_000;
const BLOCK_ENTRIES = 65_536;

/** Reads them in pieces, as far as they are there. @throws NotCleanable */
export async function readChunks(work: Work, table: SampleTable): Promise<Chunks> {
  const offsets = await readOffsets(work, table.offsets);
  const lengths = new Float64Array(offsets.length);
  const sizes = await createSizes(work, table);
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
    for (; chunk < Math.min(next, offsets.length); chunk += 1) lengths[chunk] = await sizes.take(perChunk);
  }
  return { offsets, lengths, samples: sizes.samples };
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

/** Takes the sizes of samples one after the other. */
interface Sizes {
  readonly samples: number;
  /** What the next so many samples have together, as many as there are. */
  take(count: number): Promise<number> | number;
}

async function createSizes(work: Work, { sizes, plainSound }: SampleTable): Promise<Sizes> {
  const head = await work.reader.view(sizes.content, 12);
  const samples = head.getUint32(8);
  const bits = sizes.type === "stz2" ? head.getUint8(7) : 32;
  const same = sizes.type === "stz2" ? 0 : head.getUint32(4);
  if (![4, 8, 16, 32].includes(bits)) throw new NotCleanable("cleaning.malformed");
  let taken = 0;
  if (same !== 0) {
    return {
      samples,
      take: (count) => {
        const now = Math.min(count, samples - taken);
        taken += now;
        return plainSound === null ? now * same : plainSound(now, same);
      },
    };
  }
  if (sizes.content + 12 + Math.ceil((samples * bits) / 8) > sizes.end) throw new NotCleanable("cleaning.malformed");
  let block = new Float64Array(0);
  let blockStart = 0;
  return {
    samples,
    take: async (count) => {
      let sum = 0;
      const end = Math.min(taken + count, samples);
      for (; taken < end; taken += 1) {
        if (taken >= blockStart + block.length) {
          blockStart = taken;
          block = await readSizes(work, sizes, bits, taken, Math.min(BLOCK_ENTRIES, samples - taken));
        }
        sum += block[taken - blockStart] ?? 0;
      }
      return sum;
    },
  };
}

/** `from` is even, so that halves of bytes begin with the first. */
async function readSizes(
  work: Work,
  box: Box,
  bits: number,
  from: number,
  count: number,
): Promise<Float64Array<ArrayBuffer>> {
  const view = await work.reader.view(box.content + 12 + (from * bits) / 8, Math.ceil((count * bits) / 8));
  const read: Readonly<Record<number, (index: number) => number>> = {
    4: (index) => (view.getUint8(index >> 1) >> (index % 2 === 0 ? 4 : 0)) & 0x0f,
    8: (index) => view.getUint8(index),
    16: (index) => view.getUint16(2 * index),
    32: (index) => view.getUint32(4 * index),
  };
  return Float64Array.from({ length: count }, (_value, index) => read[bits]?.(index) ?? 0);
}
