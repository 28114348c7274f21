import { concatBytes, u32, zeroBytes, type Bytes } from "../../bytes/index.ts";
import { clockText, DAY_SECONDS } from "../clock-text.ts";
import type { Piece } from "../pieces.ts";
import type { TrackShift } from "./beginning.ts";
import { EMPTY, readEdits } from "./edits.ts";
import { decodeTimeOf } from "./fragment-times.ts";
import { keepRule, tableRule, type Rule, type Work } from "./work.ts";
import { boxOf } from "./write-box.ts";

/** Where a time stands in a box with its header, by version (ISO 14496-12 §8.2.2, §8.3.2, §8.4.2, §8.8.2, §8.8.12). */
export const TIME_AT = {
  mvhd: [24, 32],
  tkhd: [28, 36],
  mdhd: [24, 32],
  mehd: [12, 12],
  tfdt: [12, 12],
} as const;

const VERSION_AT = 8;

/** What a rule writes, with so many units taken off the time in it: a duration that is unknown, or does not count them, stays. */
export function lessBy(rule: Rule, at: readonly [number, number], units: bigint): Rule {
  if (units === 0n) return rule;
  return async (work, box) => {
    const written = await bytesOf(work, await rule(work, box));
    const isLong = written[VERSION_AT] === 1;
    const place = at[isLong ? 1 : 0];
    const view = new DataView(written.buffer, place);
    const time = isLong ? view.getBigUint64(0) : BigInt(view.getUint32(0));
    const unknown = isLong ? 0xffff_ffff_ffff_ffffn : 0xffff_ffffn;
    if (time < units || time === unknown) return [written];
    if (isLong) view.setBigUint64(0, time - units);
    else view.setUint32(0, Number(time - units));
    return [written];
  };
}

/** Headers have some dozens of bytes. */
async function bytesOf(work: Work, pieces: readonly Piece[]): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  for (const piece of pieces)
    parts.push(piece instanceof Uint8Array ? piece : await work.reader.bytes(piece.offset, piece.length));
  return concatBytes(...parts);
}

const wholeList = tableRule(8, (head) => (head.getUint8(0) === 1 ? 20 : 12));

/** An edit list, with so many units of the film taken off the edits that show nothing before the first that does. */
export function editList(units: bigint): Rule {
  if (units === 0n) return wholeList;
  return async (work, box) => {
    // It checks the length of the list, and says what is behind it.
    await wholeList(work, box);
    const { count, edits, width } = await readEdits(work, box);
    const leading = edits.findIndex(({ start }) => start !== EMPTY);
    const left = edits.slice(0, leading).reduce((sum, { duration }) => sum + duration, -units);
    const first = concatBytes(await work.reader.bytes(box.content + 8, width));
    const view = new DataView(first.buffer);
    if (width === 20) view.setBigUint64(0, left);
    else view.setUint32(0, Number(left));
    const empty = left === 0n ? zeroBytes(0) : first;
    const versionAndFlags: Piece = { offset: box.content, length: 4 };
    const rest: Piece = { offset: box.content + 8 + width * leading, length: width * (count - leading) };
    return boxOf("elst", [versionAndFlags, u32(count - leading + (left === 0n ? 0 : 1)), empty, rest]);
  };
}

/** The time at which a track's fragment begins. A film that is torn apart keeps times far from zero: they are named as left, once. */
export function decodeTime({ ofMedia, perSecond }: TrackShift): Rule {
  return async (work, box) => {
    const [version] = await work.reader.bytes(box.content, 1);
    const length = version === 1 ? 12 : 8;
    const pieces = await lessBy(keepRule(length, length), TIME_AT.tfdt, ofMedia)(work, box);
    const seconds = (decodeTimeOf(await work.reader.view(box.content, length)) - ofMedia) / perSecond;
    const isNamed = (): boolean => work.left.all.some(({ at }) => at === "tfdt");
    if (seconds >= DAY_SECONDS && !isNamed()) work.left.add("time", "tfdt", clockText(seconds));
    return pieces;
  };
}
