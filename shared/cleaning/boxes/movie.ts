import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { beginningOf, type Beginning } from "./beginning.ts";
import { lessBy, TIME_AT } from "./beginning-rules.ts";
import type { Box } from "./box.ts";
import { findCutOff } from "./cut-off.ts";
import { movieHeader } from "./headers.ts";
import { assertInside, Layout, type Range } from "./layout.ts";
import { SampleLook } from "./sample-look.ts";
import { readChunks, type Chunks } from "./sample-table.ts";
import { findTrack, readTrack, type Track } from "./track.ts";
import { fillOffsets, trackRules, type KeptTrack, type OffsetTable } from "./track-rules.ts";
import { wordsStay } from "./words-track.ts";
import { cleanBetween, containerRule, keepRule, type Rule, type Work } from "./work.ts";
import { boxOf, lengthOfAll, mediaHeader } from "./write-box.ts";

/** What a film's `moov` comes to. */
export interface Movie {
  /** The movie box itself, and the samples that it refers to. */
  readonly pieces: readonly Piece[];
  readonly layout: Layout;
  /** The tracks that stay. */
  readonly kept: ReadonlySet<number>;
  /** How long samples are in fragments that do not say it, by track. */
  readonly sampleSizes: ReadonlyMap<number, number>;
  readonly leftOut: boolean;
  readonly beginning: Beginning;
  /** Looks into the samples of the tracks that stay. */
  readonly look: SampleLook;
}

interface KeptTrackBox {
  readonly track: Track;
  readonly chunks: Chunks;
}

const TRACKS_MOST = 1000;
const CHUNKS_MOST = 4_000_000;

/** The boxes of a file that make a film. */
export interface FilmBoxes {
  readonly movie: Box;
  readonly media: readonly Range[];
  readonly fragments: readonly Box[];
}

/** Cleans the movie box, which comes to stand `before` bytes behind the start of the copy. @throws NotCleanable */
export async function cleanMovie(
  work: Work,
  { movie: box, media, fragments }: FilmBoxes,
  before: number,
): Promise<Movie> {
  const { all } = await work.boxes.between(box.content, box.end);
  if (all.some(({ type }) => type === "cmov" || type === "rmra")) throw new NotCleanable("cleaning.unsupported");
  const boxes = all.filter(({ type }) => type === "trak");
  if (boxes.length > TRACKS_MOST) throw new NotCleanable("cleaning.too_large");
  const tracks: Track[] = [];
  for (const each of boxes) tracks.push(await readTrack(work, each));
  const withChunks = await withoutTelemetry(work, await chunksOf(work, chooseTracks(work, tracks)));
  const layout = layoutOf(withChunks, media);
  const look = await findLeft(work, withChunks);
  await findCutOff(
    work,
    all,
    withChunks.map(({ track }) => track),
  );
  const beginning = await beginningOf(work, all, withChunks, fragments);

  const ids = new Set(withChunks.map(({ track }) => track.id));
  const tables: OffsetTable[] = [];
  const sampleSizes = new Map<number, number>();
  const rules = new Map<string, Rule>([
    ["mvhd", lessBy(movieHeader, TIME_AT.mvhd, beginning.off)],
    ["trak", trackRule(withChunks, { isLarge: layout.isLarge, kept: ids, beginning }, tables)],
    [
      "mvex",
      containerRule(
        new Map<string, Rule>([
          ["mehd", lessBy(keepRule(12, 8), TIME_AT.mehd, beginning.off)],
          ["trex", defaults(ids, sampleSizes)],
        ]),
      ),
    ],
  ]);
  const movie = boxOf("moov", await cleanBetween(work, box.content, box.end, rules));
  if (!all.some(({ type }) => type === "mvhd")) throw new NotCleanable("cleaning.malformed");
  const start = before + lengthOfAll(movie) + mediaHeader(layout.length).length;
  for (const table of tables) fillOffsets(table, (offset) => start + layout.placeOf(offset));
  return { pieces: movie, layout, kept: ids, sampleSizes, leftOut: ids.size < tracks.length, beginning, look };
}

/** Pictures, sound and subtitles stay. Chapters describe, and all else is told along with the picture and never shown. */
function chooseTracks(work: Work, tracks: readonly Track[]): readonly Track[] {
  const chapters = new Set(tracks.flatMap((track) => track.chapters));
  const kept = tracks.filter((track) => track.medium !== null && !chapters.has(track.id));
  for (const track of tracks) {
    if (!kept.includes(track)) findTrack(work, track, chapters.has(track.id));
    if (track.handler === "pict") throw new NotCleanable("cleaning.unsupported");
  }
  if (!kept.some(({ medium }) => medium !== "words")) throw new NotCleanable("cleaning.unsupported");
  if (new Set(kept.map(({ id }) => id)).size < kept.length) throw new NotCleanable("cleaning.malformed");
  return kept;
}

async function chunksOf(work: Work, tracks: readonly Track[]): Promise<readonly KeptTrackBox[]> {
  const read: KeptTrackBox[] = [];
  let count = 0;
  for (const track of tracks) {
    const chunks = await readChunks(work, track.table);
    count += chunks.offsets.length;
    if (count > CHUNKS_MOST) throw new NotCleanable("cleaning.too_large");
    read.push({ track, chunks });
  }
  return read;
}

function layoutOf(tracks: readonly KeptTrackBox[], media: readonly Range[]): Layout {
  const ranges: Range[] = [];
  for (const { chunks } of tracks) {
    for (const [index, start] of chunks.offsets.entries()) {
      const range = { start, end: start + (chunks.lengths[index] ?? 0) };
      assertInside(media, range);
      ranges.push(range);
    }
  }
  return new Layout(ranges);
}

async function withoutTelemetry(work: Work, tracks: readonly KeptTrackBox[]): Promise<readonly KeptTrackBox[]> {
  const kept: KeptTrackBox[] = [];
  for (const each of tracks) {
    if (each.track.medium !== "words" || (await wordsStay(work, each.track, each.chunks))) kept.push(each);
  }
  return kept;
}

async function findLeft(work: Work, tracks: readonly KeptTrackBox[]): Promise<SampleLook> {
  const look = new SampleLook(work);
  for (const { track, chunks } of tracks) {
    if (!track.enabled) work.left.add("hidden", "tkhd track_enabled");
    await look.track(track, chunks);
  }
  return look;
}

function trackRule(
  tracks: readonly KeptTrackBox[],
  common: Pick<KeptTrack, "isLarge" | "kept" | "beginning">,
  tables: OffsetTable[],
): Rule {
  return async (work, box) => {
    const found = tracks.find(({ track }) => track.box.start === box.start);
    const medium = found?.track.medium ?? null;
    if (found === undefined || medium === null) return [];
    const onOffsets = (table: OffsetTable): void => {
      tables.push(table);
    };
    const rules = trackRules({ ...common, medium, id: found.track.id, chunks: found.chunks, onOffsets });
    return boxOf("trak", await cleanBetween(work, box.content, box.end, rules));
  };
}

/** What fragments do not say of a track (ISO 14496-12 §8.8.3). */
function defaults(kept: ReadonlySet<number>, sampleSizes: Map<number, number>): Rule {
  return async (work, box) => {
    const view = await work.reader.view(box.content, 24);
    const id = view.getUint32(4);
    sampleSizes.set(id, view.getUint32(16));
    return kept.has(id) ? await keepRule(24, 24)(work, box) : [];
  };
}
