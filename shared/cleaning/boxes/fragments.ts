import { concatBytes, copyBytes, u32, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import type { PieceList } from "../piece-list.ts";
import { NotCleanable } from "../refusal.ts";
import type { Beginning } from "./beginning.ts";
import { decodeTime } from "./beginning-rules.ts";
import { onlyBox, type Box } from "./box.ts";
import { assertInside, Layout, type Range } from "./layout.ts";
import type { Movie } from "./movie.ts";
import { readRuns, type Run, type TrackFragment } from "./runs.ts";
import { spread } from "./spread.ts";
import { GROUP_RULES } from "./track-rules.ts";
import { cleanBetween, keepRule, type Rule, type Work } from "./work.ts";
import { boxOf, byteBox, lengthOfAll, mediaHeader } from "./write-box.ts";

const DATA_OFFSET = 0x1;
const BASE_DATA_OFFSET = 0x1;
const DEFAULT_BASE_IS_MOOF = 0x2_0000;

/** Cleans the fragments of a film (ISO 14496-12 §8.8), each with the samples that it refers to behind it; gives their length. @throws NotCleanable */
export async function cleanFragments(
  work: Work,
  fragments: readonly Box[],
  movie: Movie,
  media: readonly Range[],
  pieces: PieceList,
): Promise<number> {
  let length = 0;
  const lookedAt = new Set(spread(fragments.length));
  for (const [index, box] of fragments.entries()) {
    const tracks = await readRuns(work, box, movie.sampleSizes);
    const kept = tracks.filter(({ id }) => movie.kept.has(id));
    for (const { runs } of tracks) for (const run of runs) assertInside(media, run);
    const layout = new Layout(kept.flatMap(({ runs }) => runs));
    const patches = await movie.look.fragment(kept, lookedAt.has(index));
    if (kept.length === 0) continue;
    const written: { readonly run: Run; readonly head: Bytes }[] = [];
    const rules = new Map<string, Rule>([
      ["mfhd", keepRule(8, 8)],
      ["traf", fragmentRule(kept, movie.beginning, (run, head) => written.push({ run, head }))],
    ]);
    const moof = boxOf("moof", await cleanBetween(work, box.content, box.end, rules));
    const header = mediaHeader(layout.length);
    const start = lengthOfAll(moof) + header.length;
    // Behind the version, the flags and the count of samples.
    for (const { run, head } of written) new DataView(head.buffer).setUint32(8, start + layout.placeOf(run.start));
    pieces.addAll([...moof, header]);
    layout.addTo(pieces, patches);
    length += layout.length;
  }
  return length;
}

function fragmentRule(
  kept: readonly TrackFragment[],
  { tracks }: Beginning,
  onRun: (run: Run, head: Bytes) => void,
): Rule {
  return async (work, box) => {
    const fragment = kept.find(({ start }) => start === box.start);
    const shift = tracks.get(fragment?.id ?? 0);
    if (fragment === undefined || shift === undefined) return [];
    const rules = new Map<string, Rule>([
      ["tfhd", fragmentHeader],
      ["tfdt", decodeTime(shift)],
      ["trun", runRule(fragment, onRun)],
      ...GROUP_RULES,
    ]);
    return boxOf("traf", await cleanBetween(work, box.content, box.end, rules));
  };
}

/** The header of a track's fragment, whose samples are counted from the fragment's own start. */
const fragmentHeader: Rule = async (work, box) => {
  const bytes = copyBytes(await work.reader.bytes(box.content, Math.min(box.end - box.content, 40)));
  const view = new DataView(bytes.buffer);
  const flags = view.getUint32(0) & 0xff_ffff;
  const from = (flags & BASE_DATA_OFFSET) === 0 ? 8 : 16;
  const fields = [0x2, 0x8, 0x10, 0x20].filter((flag) => (flags & flag) !== 0).length;
  const rest = bytes.subarray(from, from + 4 * fields);
  if (box.content + from + 4 * fields < box.end) work.findings.add("hidden", "tfhd");
  const head = u32((flags & ~BASE_DATA_OFFSET) | DEFAULT_BASE_IS_MOOF);
  return await Promise.resolve([byteBox("tfhd", head, bytes.subarray(4, 8), rest)]);
};

function runRule({ runs }: TrackFragment, onRun: (run: Run, head: Bytes) => void): Rule {
  return async (work, box) => {
    const run = runs.find(({ box: start }) => start === box.start);
    if (run === undefined) throw new NotCleanable("cleaning.malformed");
    const version = (await work.reader.bytes(box.content, 1))[0] ?? 0;
    const head = concatBytes(u32(version * 0x0100_0000 + (run.flags | DATA_OFFSET)), u32(run.samples), zeroBytes(4));
    onRun(run, head);
    if (run.entries + run.entriesLength < box.end) work.findings.add("hidden", "trun");
    const entries: Piece = { offset: run.entries, length: run.entriesLength };
    return boxOf("trun", [head, entries]);
  };
}

/** The only movie box of a file. @throws NotCleanable */
export function movieBoxOf(boxes: readonly Box[]): Box {
  const box = onlyBox(boxes, "moov");
  if (box === undefined) throw new NotCleanable("cleaning.malformed");
  return box;
}
