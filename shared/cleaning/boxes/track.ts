import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import { lengthOf, onlyBox, type Box } from "./box.ts";
import type { Timing } from "./edits.ts";
import type { Medium } from "./sample-entries.ts";
import type { SampleTable } from "./sample-table.ts";
import type { Work } from "./work.ts";

/** A track, as far as one has to know it to decide whether it stays. */
export interface Track {
  readonly box: Box;
  readonly id: number;
  readonly enabled: boolean;
  /** What shows its samples (ISO 14496-12 §8.4.3). */
  readonly handler: string;
  /** Its first sample description. */
  readonly entry: Box;
  /** The type of that. */
  readonly format: string;
  /** The types of all: a film that was put together may have several. */
  readonly formats: readonly string[];
  readonly medium: Medium | null;
  /** The tracks that hold its chapters (QuickTime File Format, Chapter Lists). */
  readonly chapters: readonly number[];
  readonly table: SampleTable;
  readonly timing: Timing;
}

const MEDIA: Readonly<Record<string, Medium>> = {
  vide: "picture",
  soun: "sound",
  text: "words",
  sbtl: "words",
  subt: "words",
  clcp: "words",
};
const REFERENCES_MOST = 1000;

/** @throws NotCleanable */
export async function readTrack(work: Work, box: Box): Promise<Track> {
  const inTrack = (await work.boxes.between(box.content, box.end)).all;
  const header = await work.reader.view(need(inTrack, "tkhd").content, 24);
  const inMedia = await childrenOf(work, need(inTrack, "mdia"));
  const handler = latin1Of(await work.reader.bytes(need(inMedia, "hdlr").content + 8, 4));
  const tables = await childrenOf(work, need(await childrenOf(work, need(inMedia, "minf")), "stbl"));
  const descriptions = need(tables, "stsd");
  const entries = (await work.boxes.between(descriptions.content + 8, descriptions.end)).all;
  const [entry] = entries;
  const edits = onlyBox(inTrack, "edts");
  if (entry === undefined) throw new NotCleanable("cleaning.malformed");
  return {
    box,
    id: header.getUint8(0) === 1 ? header.getUint32(20) : header.getUint32(12),
    enabled: (header.getUint8(3) & 1) === 1,
    handler,
    entry,
    format: entry.type,
    formats: entries.map(({ type }) => type),
    medium: MEDIA[handler] ?? null,
    chapters: await chaptersOf(work, onlyBox(inTrack, "tref")),
    table: {
      chunkMap: need(tables, "stsc"),
      sizes: onlyBox(tables, "stsz") ?? need(tables, "stz2"),
      offsets: onlyBox(tables, "stco") ?? need(tables, "co64"),
      plainSound: handler === "soun" ? await plainSoundOf(work, entry) : null,
    },
    timing: {
      header: need(inMedia, "mdhd"),
      edits: edits === undefined ? undefined : onlyBox(await childrenOf(work, edits), "elst"),
      times: onlyBox(tables, "stts"),
      shifts: onlyBox(tables, "ctts"),
    },
  };
}

/** What a track tells that is left out. */
export function findTrack(work: Work, track: Track, isChapters: boolean): void {
  const at = `trak ${track.handler} ${track.format}`;
  if (isChapters) work.findings.add(track.handler === "vide" ? "thumbnail" : "description", `${at} chapters`);
  else if (track.format === "tmcd") work.findings.add("time", at);
  // What is told along with a picture on phones, drones and action cameras: places, above all.
  else if (/^(?:gpmd|camm|mebx|mett|rtmd|djmd|dbgi|CTMD|fdsc)$/.test(track.format)) work.findings.add("place", at);
  else work.findings.add("hidden", at);
}

function need(boxes: readonly Box[], type: string): Box {
  const box = onlyBox(boxes, type);
  if (box === undefined) throw new NotCleanable("cleaning.malformed");
  return box;
}

async function childrenOf(work: Work, box: Box): Promise<readonly Box[]> {
  return (await work.boxes.between(box.content, box.end)).all;
}

async function chaptersOf(work: Work, references: Box | undefined): Promise<readonly number[]> {
  if (references === undefined) return [];
  const list = (await childrenOf(work, references)).find(({ type }) => type === "chap");
  return list === undefined ? [] : await readIds(work, list);
}

/** The tracks that a reference names. */
export async function readIds(work: Work, box: Box): Promise<readonly number[]> {
  const count = Math.min(REFERENCES_MOST, Math.floor(lengthOf(box) / 4));
  const view = await work.reader.view(box.content, 4 * count);
  return Array.from({ length: count }, (_value, index) => view.getUint32(4 * index));
}

const PLAIN: readonly string[] = ["twos", "sowt", "raw ", "NONE", "ulaw", "alaw", "in24", "in32", "fl32", "fl64"];

/** Tables of plain sound count moments in place of bytes; how many bytes a moment has is in the description, by its version. */
async function plainSoundOf(work: Work, entry: Box): Promise<SampleTable["plainSound"]> {
  if (lengthOf(entry) < 28) return null;
  const view = await work.reader.view(entry.content, Math.min(64, lengthOf(entry)));
  const version = view.getUint16(8);
  if (version === 0 && PLAIN.includes(entry.type)) {
    const bits = entry.type.endsWith("law") ? 8 : view.getUint16(18);
    const bytes = view.getUint16(16) * Math.ceil(bits / 8);
    return (samples, said) => samples * Math.max(said, bytes);
  }
  const [perPacket, packet] =
    version === 1 && view.byteLength >= 44
      ? [view.getUint32(28), view.getUint32(36)]
      : version === 2 && view.byteLength >= 64
        ? [view.getUint32(60), view.getUint32(56)]
        : [0, 0];
  if (perPacket === 0 || packet === 0) return null;
  return (samples) => Math.ceil(samples / perPacket) * packet;
}
