import { concatBytes, u32, zeroBytes, type Bytes } from "../../bytes/index.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import type { Beginning } from "./beginning.ts";
import { editList, lessBy, TIME_AT } from "./beginning-rules.ts";
import { lengthOf } from "./box.ts";
import { dataReference, handler, mediaHeaderOfTrack, trackHeader } from "./headers.ts";
import { sampleDescriptions, type Medium } from "./sample-entries.ts";
import type { Chunks } from "./sample-table.ts";
import { languageTag } from "./track-language.ts";
import { readIds } from "./track.ts";
import { containerRule, keepRule, tableRule, type Rule, type Rules } from "./work.ts";
import { boxOf, byteBox } from "./write-box.ts";

/** What a track that stays is written with. */
export interface KeptTrack {
  readonly medium: Medium;
  readonly id: number;
  readonly beginning: Beginning;
  readonly chunks: Chunks;
  readonly isLarge: boolean;
  readonly kept: ReadonlySet<number>;
  /** Takes offsets that are filled in when it is known where the samples come to be. */
  readonly onOffsets: (table: OffsetTable) => void;
}

/** The offsets of a track's chunks, in a box that is written already. */
export interface OffsetTable {
  readonly box: Bytes;
  readonly offsets: Float64Array;
  readonly isLarge: boolean;
}

/** How samples belong together where decoders start in the middle (ISO 14496-12 §10). */
const GROUPS: readonly string[] = ["roll", "prol", "rap ", "sync", "tele", "tsas", "stsa"];
const GROUP_BYTES_MOST = 4096;
/** Which of a track's relations to others change what is shown: subtitles that belong to a language, and layers. */
const REFERENCES: readonly string[] = ["forc", "fall", "folw", "sbas", "scal", "subt"];

/** The rules of a `trak`. */
export function trackRules(track: KeptTrack): Rules {
  const { off, tracks } = track.beginning;
  const { ofEdit = 0n, ofMedia = 0n } = tracks.get(track.id) ?? {};
  const table = new Map<string, Rule>([
    ["stsd", sampleDescriptions(track.medium)],
    ["stts", tableRule(8, () => 8)],
    ["ctts", tableRule(8, () => 8)],
    ["stss", tableRule(8, () => 4)],
    ["stps", tableRule(8, () => 4)],
    ["stsc", tableRule(8, () => 12)],
    ["cslg", keepRule(44, 24)],
    ["sdtp", keepRule(4 + track.chunks.samples)],
    ["stsz", tableRule(12, (head) => (head.getUint32(4) === 0 ? 4 : 0))],
    ["stz2", tableRule(12, (head) => head.getUint8(7) / 8)],
    ["stco", offsetRule(track)],
    ["co64", offsetRule(track)],
    ...GROUP_RULES,
  ]);
  const information = new Map<string, Rule>([
    ["vmhd", keepRule(12, 12)],
    ["smhd", keepRule(8, 8)],
    ["nmhd", keepRule(4, 4)],
    ["sthd", keepRule(4, 4)],
    [
      "gmhd",
      containerRule(
        new Map<string, Rule>([
          ["gmin", keepRule(16)],
          ["text", keepRule(36)],
        ]),
      ),
    ],
    ["hdlr", handler],
    ["dinf", containerRule(new Map([["dref", dataReference]]))],
    ["stbl", containerRule(table)],
  ]);
  const media = new Map<string, Rule>([
    ["mdhd", lessBy(mediaHeaderOfTrack, TIME_AT.mdhd, ofMedia)],
    ["hdlr", handler],
    ["elng", languageTag],
    ["minf", containerRule(information)],
  ]);
  return new Map<string, Rule>([
    ["tkhd", lessBy(trackHeader, TIME_AT.tkhd, off)],
    ["tapt", containerRule(new Map(["clef", "prof", "enof"].map((type) => [type, keepRule(12, 12)])))],
    ["edts", containerRule(new Map([["elst", editList(ofEdit)]]))],
    ["tref", references(track.kept)],
    ["mdia", containerRule(media)],
  ]);
}

function references(kept: ReadonlySet<number>): Rule {
  return async (work, box) => {
    const { all } = await work.boxes.between(box.content, box.end);
    const parts: Bytes[] = [];
    for (const reference of all) {
      const ids = (await readIds(work, reference)).filter((id) => kept.has(id));
      if (REFERENCES.includes(reference.type) && ids.length > 0) parts.push(byteBox(reference.type, ...ids.map(u32)));
    }
    return parts.length === 0 ? [] : [byteBox("tref", ...parts)];
  };
}

function offsetRule({ chunks, isLarge, onOffsets }: KeptTrack): Rule {
  return async () => {
    const { offsets } = chunks;
    const entries = zeroBytes(offsets.length * (isLarge ? 8 : 4));
    const box = byteBox(isLarge ? "co64" : "stco", concatBytes(zeroBytes(4), u32(offsets.length)), entries);
    onOffsets({ box, offsets, isLarge });
    return await Promise.resolve([box]);
  };
}

/** Writes where the samples come to be. */
export function fillOffsets({ box, offsets, isLarge }: OffsetTable, placeOf: (offset: number) => number): void {
  const view = new DataView(box.buffer, 16);
  for (let index = 0; index < offsets.length; index += 1) {
    const place = placeOf(offsets[index] ?? 0);
    if (isLarge) view.setBigUint64(8 * index, BigInt(place));
    else view.setUint32(4 * index, place);
  }
}

const groups: Rule = async (work, box) => {
  const head = await work.reader.bytes(box.content, Math.min(lengthOf(box), GROUP_BYTES_MOST));
  if (head.length < 8 || !GROUPS.includes(latin1Of(head.subarray(4, 8)))) return [];
  const length = box.type === "sbgp" ? mapLength(head) : descriptionLength(head);
  if (length > lengthOf(box)) throw new NotCleanable("cleaning.malformed");
  const kept: Piece = { offset: box.content, length };
  return boxOf(box.type, [kept]);
};

/** Which samples are in which group. */
function mapLength(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const start = head[0] === 1 ? 12 : 8;
  if (head.length < start + 4) throw new NotCleanable("cleaning.malformed");
  return start + 4 + 8 * view.getUint32(start);
}

/** What the groups are: of one length each, which version 0 does not say, and which is 2 for those that programs write. */
function descriptionLength(head: Uint8Array): number {
  const view = new DataView(head.buffer, head.byteOffset, head.length);
  const [version = 0] = head;
  const start = version === 0 ? 8 : 12;
  if (head.length < start + 4) throw new NotCleanable("cleaning.malformed");
  const each = version === 0 ? 2 : view.getUint32(8);
  const length = start + 4 + each * view.getUint32(start);
  if (each === 0 || version > 2 || length > GROUP_BYTES_MOST) throw new NotCleanable("cleaning.unsupported");
  return length;
}

/** The same in films and in their fragments. */
export const GROUP_RULES: readonly (readonly [string, Rule])[] = [
  ["sgpd", groups],
  ["sbgp", groups],
];
