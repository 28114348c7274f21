import { NotCleanable } from "../refusal.ts";
import type { Box } from "./box.ts";
import type { Range } from "./layout.ts";
import { unseenOf, type Times } from "./unseen-samples.ts";
import type { Work } from "./work.ts";

/** The boxes of a track that say which of its samples are shown, and when. */
export interface Timing {
  readonly header: Box;
  readonly edits: Box | undefined;
  readonly times: Box | undefined;
  readonly shifts: Box | undefined;
}

/** What the times of a film are counted in, and whether it goes on in fragments. */
export interface Clock {
  readonly perSecond: number;
  readonly isFragmented: boolean;
}

/** Nobody cuts a film into more parts of which each is measured. */
export const EDITS_MOST = 64;
/** An hour of pictures that each have a time of their own has fewer. */
const TIMES_MOST = 500_000;
/** An edit that shows nothing for a while (ISO 14496-12 §8.6.6.3). */
export const EMPTY = -1n;

/**
 * How many seconds of a track its edits leave out, counted in samples of which nothing is shown; zero where there are no edits. Programs
 * that trim write edits, and keep what was cut off. Infinity where there is more than is measured. Samples in fragments are not counted,
 * but those before the first edit are. @throws NotCleanable
 */
export async function unseenSeconds(work: Work, timing: Timing, clock: Clock): Promise<number> {
  const perSecond = await unitsPerSecond(work, timing.header);
  const shown = timing.edits === undefined ? null : await readShown(work, timing.edits, perSecond, clock);
  if (shown === null) return 0;
  const times = await readPairs(work, timing.times);
  const shifts = await readPairs(work, timing.shifts);
  if (shown.length > EDITS_MOST || times === null || shifts === null) return Infinity;
  const ofSamples = unseenOf({ times, shifts }, shown) / perSecond;
  // How many pictures wait for those that they are made from: never so long.
  const before = clock.isFragmented ? (shown[0]?.start ?? 0) / perSecond : 0;
  return before > 0.5 ? Math.max(before, ofSamples) : ofSamples;
}

/** The units of time of a movie or of a track, from its header. @throws NotCleanable */
export async function unitsPerSecond(work: Work, header: Box): Promise<number> {
  const [version = 0] = await work.reader.bytes(header.content, 1);
  const units = (await work.reader.view(header.content + (version === 1 ? 20 : 12), 4)).getUint32(0);
  return Math.max(1, units);
}

/** An entry of an edit list (ISO 14496-12 §8.6.6): how long it is in units of the film, and from where in the track's own time. */
export interface Edit {
  readonly duration: bigint;
  /** `EMPTY` where nothing is shown. */
  readonly start: bigint;
  readonly rate: number;
}

/** An edit list, as far as it is measured. */
export interface EditList {
  /** How many entries it has; there are no more than `EDITS_MOST` and one in `edits`. */
  readonly count: number;
  readonly edits: readonly Edit[];
  /** In bytes. */
  readonly width: number;
}

/** @throws NotCleanable */
export async function readEdits(work: Work, box: Box): Promise<EditList> {
  const head = await work.reader.view(box.content, 8);
  const isLong = head.getUint8(0) === 1;
  const width = isLong ? 20 : 12;
  const count = head.getUint32(4);
  if (box.content + 8 + width * count > box.end) throw new NotCleanable("cleaning.malformed");
  const view = await work.reader.view(box.content + 8, width * Math.min(count, EDITS_MOST + 1));
  const edits: Edit[] = [];
  for (let at = 0; at < view.byteLength; at += width) {
    edits.push({
      duration: isLong ? view.getBigUint64(at) : BigInt(view.getUint32(at)),
      start: isLong ? view.getBigInt64(at + 8) : BigInt(view.getInt32(at + 4)),
      rate: view.getInt32(at + width - 4) / 0x1_0000,
    });
  }
  return { count, edits, width };
}

/** The stretches of a track's own time that are shown, in order; null where there is no edit, and all of it is. */
async function readShown(work: Work, box: Box, perSecond: number, clock: Clock): Promise<readonly Range[] | null> {
  const { count, edits } = await readEdits(work, box);
  const shown: Range[] = [];
  for (const { duration, start, rate } of edits) {
    if (start === EMPTY) continue;
    // Without a length it goes on to the end of the fragments; at no speed it is one moment that stands still.
    const goesOn = duration === 0n && clock.isFragmented;
    const length = goesOn ? Infinity : Math.max(1, (Number(duration) * rate * perSecond) / clock.perSecond);
    shown.push({ start: Number(start), end: Number(start) + length });
  }
  return count === 0 ? null : shown.toSorted((a, b) => a.start - b.start);
}

/** A table of counts and what so many samples have; null where it is longer than what is measured. */
async function readPairs(work: Work, box: Box | undefined): Promise<Times[keyof Times] | null> {
  if (box === undefined) return new DataView(new ArrayBuffer(0));
  const count = (await work.reader.view(box.content, 8)).getUint32(4);
  if (box.content + 8 + 8 * count > box.end) throw new NotCleanable("cleaning.malformed");
  return count > TIMES_MOST ? null : await work.reader.view(box.content + 8, 8 * count);
}
