import { NotCleanable } from "../refusal.ts";
import { onlyBox, type Box } from "./box.ts";
import type { Range } from "./layout.ts";
import type { Work } from "./work.ts";

/** Samples of a fragment that follow each other (ISO 14496-12 §8.8.8). */
export interface Run extends Range {
  /** Where its box begins. */
  readonly box: number;
  readonly flags: number;
  readonly samples: number;
  /** How long each sample is, where its fields do not say it. */
  readonly sampleSize: number;
  /** Where its fields for samples are, with those of the first. */
  readonly entries: number;
  readonly entriesLength: number;
}

/** A `traf`. */
export interface TrackFragment {
  readonly start: number;
  readonly id: number;
  readonly runs: readonly Run[];
}

const BLOCK_SAMPLES = 4096;
const HAS_SIZES = 0x200;

/** Finds where the samples of a fragment are. @throws NotCleanable */
export async function readRuns(
  work: Work,
  box: Box,
  sizes: ReadonlyMap<number, number>,
): Promise<readonly TrackFragment[]> {
  const { all } = await work.boxes.between(box.content, box.end);
  const tracks: TrackFragment[] = [];
  let end = box.start;
  for (const fragment of all.filter(({ type }) => type === "traf")) {
    const inside = (await work.boxes.between(fragment.content, fragment.end)).all;
    const header = onlyBox(inside, "tfhd");
    if (header === undefined) throw new NotCleanable("cleaning.malformed");
    const { id, base, size } = await readHeader(work, header, box.start, end);
    const runs: Run[] = [];
    let next = base;
    for (const each of inside.filter(({ type }) => type === "trun")) {
      const run = await readRun(work, each, base, next, size ?? sizes.get(id) ?? 0);
      runs.push(run);
      next = run.end;
    }
    end = next;
    tracks.push({ start: fragment.start, id, runs });
  }
  return tracks;
}

interface Header {
  readonly id: number;
  /** From where its samples are counted. */
  readonly base: number;
  readonly size: number | null;
}

/** `end` is where the samples of the track before end: without a base they follow (ISO 14496-12 §8.8.7). */
async function readHeader(work: Work, box: Box, moof: number, end: number): Promise<Header> {
  const view = await work.reader.view(box.content, Math.min(40, box.end - box.content));
  if (view.byteLength < 8) throw new NotCleanable("cleaning.malformed");
  const flags = view.getUint32(0) & 0xff_ffff;
  const hasBase = (flags & 0x1) !== 0;
  const before = [0x2, 0x8].filter((flag) => (flags & flag) !== 0).length;
  const all = [0x2, 0x8, 0x10, 0x20].filter((flag) => (flags & flag) !== 0).length;
  const from = hasBase ? 16 : 8;
  if (view.byteLength < from + 4 * all) throw new NotCleanable("cleaning.malformed");
  return {
    id: view.getUint32(4),
    base: hasBase ? Number(view.getBigUint64(8)) : (flags & 0x2_0000) === 0 ? end : moof,
    size: (flags & 0x10) === 0 ? null : view.getUint32(from + 4 * before),
  };
}

async function readRun(work: Work, box: Box, base: number, next: number, sampleSize: number): Promise<Run> {
  const view = await work.reader.view(box.content, Math.min(16, box.end - box.content));
  if (view.byteLength < 8) throw new NotCleanable("cleaning.malformed");
  const flags = view.getUint32(0) & 0xff_ffff;
  const samples = view.getUint32(4);
  const hasOffset = (flags & 0x1) !== 0;
  const entries = box.content + (hasOffset ? 12 : 8);
  const entriesLength = firstFlagsOf(flags) + widthOf(flags) * samples;
  if (entries + entriesLength > box.end) throw new NotCleanable("cleaning.malformed");
  const start = hasOffset ? base + view.getInt32(8) : next;
  const run = { start, box: box.start, flags, samples, sampleSize, entries, entriesLength };
  let length = 0;
  if ((flags & HAS_SIZES) === 0) length = sampleSize * samples;
  else for await (const sizes of sizesOf(work, run)) for (const size of sizes) length += size;
  return { ...run, end: start + length };
}

/** How long the samples of a run are, some thousand at a time. @throws NotCleanable */
export async function* sizesOf(work: Work, run: Omit<Run, "end">): AsyncGenerator<Float64Array> {
  const { flags, samples, sampleSize } = run;
  const width = widthOf(flags);
  const from = run.entries + firstFlagsOf(flags) + ((flags & 0x100) === 0 ? 0 : 4);
  for (let first = 0; first < samples; first += BLOCK_SAMPLES) {
    const sizes = new Float64Array(Math.min(BLOCK_SAMPLES, samples - first)).fill(sampleSize);
    if ((flags & HAS_SIZES) !== 0) {
      const view = await work.reader.view(from + first * width, (sizes.length - 1) * width + 4);
      for (let index = 0; index < sizes.length; index += 1) sizes[index] = view.getUint32(index * width);
    }
    yield sizes;
  }
}

/** How many bytes the fields of a sample have. */
function widthOf(flags: number): number {
  return 4 * [0x100, HAS_SIZES, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length;
}

/** How many bytes the flags of the first sample have, before the fields of all. */
function firstFlagsOf(flags: number): number {
  return (flags & 0x4) === 0 ? 0 : 4;
}
