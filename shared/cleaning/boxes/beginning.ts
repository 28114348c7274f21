import { clockText, DAY_SECONDS, START_SECONDS_LEAST } from "../clock-text.ts";
import { onlyBox, type Box } from "./box.ts";
import { EDITS_MOST, EMPTY, readEdits, unitsPerSecond } from "./edits.ts";
import { firstTimes } from "./fragment-times.ts";
import type { Chunks } from "./sample-table.ts";
import type { Track } from "./track.ts";
import type { Work } from "./work.ts";

/** What is taken off the times of a track, in whole seconds. */
export interface TrackShift {
  /** Off the empty edit that it begins with, in units of the film. */
  readonly ofEdit: bigint;
  /** Off the times of its fragments, in its own units. */
  readonly ofMedia: bigint;
  /** Its own units. */
  readonly perSecond: bigint;
}

/** What is taken off the times of a film whose clock does not begin at zero. */
export interface Beginning {
  /** Off its durations, in its own units; zero for nearly every film. */
  readonly off: bigint;
  readonly tracks: ReadonlyMap<number, TrackShift>;
}

/** Where a track begins. */
interface Start {
  readonly id: number;
  readonly perSecond: bigint;
  /** Whole seconds of its first edit, in which nothing is shown. */
  readonly empty: bigint;
  /** The farthest of its own times at which an edit begins. */
  readonly media: bigint;
  readonly hasSamples: boolean;
}

/**
 * Programs that record from a camera or a live stream keep its clock, which may count from 1970: then the film says to the second when it
 * was made. What all tracks begin with is taken off, in whole seconds, because only those are whole in the units of every track: they stay in
 * step. What stays far from zero, as one track among others may, is named as left. @throws NotCleanable
 */
export async function beginningOf(
  work: Work,
  movie: readonly Box[],
  tracks: readonly { readonly track: Track; readonly chunks: Chunks }[],
  fragments: readonly Box[],
): Promise<Beginning> {
  const header = onlyBox(movie, "mvhd");
  const perSecond = header === undefined ? 1n : BigInt(await unitsPerSecond(work, header));
  const starts: Start[] = [];
  for (const { track, chunks } of tracks) starts.push(await readStart(work, track, chunks, perSecond));
  const seconds = await secondsOff(work, starts, fragments);
  const shifts = new Map<number, TrackShift>();
  for (const { id, empty, perSecond: own } of starts) {
    const ofEdit = empty < seconds ? empty : seconds;
    shifts.set(id, { ofEdit: ofEdit * perSecond, ofMedia: (seconds - ofEdit) * own, perSecond: own });
  }
  if (seconds > 0n) {
    const isEdit = [...shifts.values()].every(({ ofMedia }) => ofMedia === 0n);
    work.findings.add("time", isEdit ? "elst empty edit" : "tfdt", clockText(seconds));
  }
  for (const { track } of tracks) await findFarEdits(work, track, perSecond, shifts.get(track.id)?.ofEdit ?? 0n);
  return { off: seconds * perSecond, tracks: shifts };
}

async function readStart(work: Work, track: Track, chunks: Chunks, ofMovie: bigint): Promise<Start> {
  const { id, timing } = track;
  const perSecond = BigInt(await unitsPerSecond(work, timing.header));
  const { count, edits } = timing.edits === undefined ? { count: 0, edits: [] } : await readEdits(work, timing.edits);
  const shown = edits.findIndex(({ start }) => start !== EMPTY);
  // A track that shows nothing, or more edits than are measured: nothing is taken off.
  const leading = count > EDITS_MOST || shown < 0 ? [] : edits.slice(0, shown);
  const empty = leading.reduce((sum, { duration }) => sum + duration, 0n) / ofMovie;
  const media = edits.reduce((most, { start }) => (start > most ? start : most), 0n);
  return { id, perSecond, empty, media, hasSamples: chunks.samples > 0 };
}

/** Whole seconds before any track begins; zero where that is no more than films have. */
async function secondsOff(work: Work, starts: readonly Start[], fragments: readonly Box[]): Promise<bigint> {
  const secondsAt = (start: Start, time: bigint): bigint =>
    start.empty + (time > start.media ? (time - start.media) / start.perSecond : 0n);
  const isSmall = (id: number, time: bigint): boolean =>
    starts.some((start) => start.id === id && !start.hasSamples && secondsAt(start, time) < START_SECONDS_LEAST);
  if (starts.some((start) => start.hasSamples && secondsAt(start, 0n) < START_SECONDS_LEAST)) return 0n;
  const times = await firstTimes(work, fragments, isSmall);
  if (times === null) return 0n;
  const all = starts.flatMap((start) => {
    const time = start.hasSamples ? 0n : times.get(start.id);
    return time === undefined ? [] : [secondsAt(start, time)];
  });
  return all.length === 0 ? 0n : all.reduce((least, each) => (each < least ? each : least));
}

/** Edits that show nothing for so long that nobody waits for it are a clock, too. */
async function findFarEdits(work: Work, { timing }: Track, perSecond: bigint, taken: bigint): Promise<void> {
  if (timing.edits === undefined) return;
  const { edits } = await readEdits(work, timing.edits);
  let left = taken;
  for (const { duration, start } of edits) {
    const spent = start !== EMPTY ? left : duration < left ? duration : left;
    left -= spent;
    const seconds = start === EMPTY ? (duration - spent) / perSecond : 0n;
    if (seconds >= DAY_SECONDS) work.left.add("time", "elst empty edit", clockText(seconds));
  }
}
