import { NotCleanable } from "../refusal.ts";
import type { Box } from "./box.ts";
import type { Work } from "./work.ts";

/** How many bytes that number of samples of sound has, where the table does not say (QuickTime File Format, sound sample descriptions). */
export type PlainSound = ((samples: number, said: number) => number) | null;

/** Takes the sizes of samples one after the other. */
export interface SampleSizes {
  readonly samples: number;
  /** False where the table counts moments of plain sound, of which only many together have a size. */
  readonly areKnown: boolean;
  /** What the next so many samples have together, as many as there are. */
  take(count: number): Promise<number> | number;
  /** The sizes of the next samples, at most so many, and some thousand; none at the end. */
  next(most: number): Promise<Float64Array>;
}

const BLOCK_ENTRIES = 65_536;
const SAME_ENTRIES = 4096;

/** Reads `stsz` or `stz2` (ISO 14496-12 §8.7.3) in pieces. @throws NotCleanable */
export async function readSampleSizes(work: Work, box: Box, plainSound: PlainSound): Promise<SampleSizes> {
  const head = await work.reader.view(box.content, 12);
  const samples = head.getUint32(8);
  const bits = box.type === "stz2" ? head.getUint8(7) : 32;
  const same = box.type === "stz2" ? 0 : head.getUint32(4);
  if (![4, 8, 16, 32].includes(bits)) throw new NotCleanable("cleaning.malformed");
  if (same !== 0) return sameSizes(samples, same, plainSound);
  if (box.content + 12 + Math.ceil((samples * bits) / 8) > box.end) throw new NotCleanable("cleaning.malformed");
  let taken = 0;
  let block = new Float64Array(0);
  let blockStart = 0;
  const next = async (most: number): Promise<Float64Array> => {
    if (taken < samples && taken >= blockStart + block.length) {
      blockStart = taken;
      block = await readBlock(work, box, bits, taken, Math.min(BLOCK_ENTRIES, samples - taken));
    }
    const sizes = block.subarray(taken - blockStart, taken - blockStart + most);
    taken += sizes.length;
    return sizes;
  };
  const take = async (count: number): Promise<number> => {
    let sum = 0;
    for (let left = Math.min(count, samples - taken); left > 0;) {
      const sizes = await next(left);
      for (const size of sizes) sum += size;
      left -= sizes.length;
    }
    return sum;
  };
  return { samples, areKnown: true, take, next };
}

function sameSizes(samples: number, same: number, plainSound: PlainSound): SampleSizes {
  let taken = 0;
  const count = (most: number): number => {
    const now = Math.min(most, samples - taken);
    taken += now;
    return now;
  };
  return {
    samples,
    areKnown: plainSound === null,
    take: (most) => (plainSound === null ? count(most) * same : plainSound(count(most), same)),
    next: async (most) => await Promise.resolve(new Float64Array(count(Math.min(most, SAME_ENTRIES))).fill(same)),
  };
}

/** `from` is even, so that halves of bytes begin with the first. */
async function readBlock(
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
