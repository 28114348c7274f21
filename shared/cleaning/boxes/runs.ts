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

async function readRun(work: Work, box: Box, base: number, next: number, size: number): Promise<Run> {
  const view = await work.reader.view(box.content, Math.min(16, box.end - box.content));
  if (view.byteLength < 8) throw new NotCleanable("cleaning.malformed");
  const flags = view.getUint32(0) & 0xff_ffff;
  const samples = view.getUint32(4);
  const hasOffset = (flags & 0x1) !== 0;
  const entries = box.content + (hasOffset ? 12 : 8);
  const width = 4 * [0x100, 0x200, 0x400, 0x800].filter((flag) => (flags & flag) !== 0).length;
  const firstFlags = (flags & 0x4) === 0 ? 0 : 4;
  const entriesLength = firstFlags + width * samples;
  if (entries + entriesLength > box.end) throw new NotCleanable("cleaning.malformed");
  const start = hasOffset ? base + view.getInt32(8) : next;
  const sizeAt = (flags & 0x100) === 0 ? 0 : 4;
  const length = (flags & 0x200) === 0 ? size * samples : await sum(work, entries + firstFlags, samples, width, sizeAt);
  return { start, end: start + length, box: box.start, flags, samples, entries, entriesLength };
}

/** The sizes of the samples together. */
async function sum(work: Work, from: number, samples: number, width: number, sizeAt: number): Promise<number> {
  let total = 0;
  for (let first = 0; first < samples; first += BLOCK_SAMPLES) {
    const count = Math.min(BLOCK_SAMPLES, samples - first);
    const view = await work.reader.view(from + first * width, count * width);
    for (let index = 0; index < count; index += 1) total += view.getUint32(index * width + sizeAt);
  }
  return total;
}
