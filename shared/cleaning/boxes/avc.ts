import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";
import { readableIn } from "../words.ts";
import { lengthOf } from "./box.ts";
import { createCursor, type Cursor } from "./cursor.ts";
import type { Rule, Work } from "./work.ts";
import { byteBox } from "./write-box.ts";

const MOST_BYTES = 65_536;
const HEAD_BYTES = 5;
const COLOR_BYTES = 3;
/** Types of units (ISO 14496-10 §7.4.1). */
const SEQUENCE_TYPES: readonly number[] = [7, 15];
const PICTURE_TYPES: readonly number[] = [8];
const EXTENSION_TYPES: readonly number[] = [13];
/** Profiles that always have the same colors, and say nothing of them here. */
const PLAIN_PROFILES: readonly number[] = [66, 77, 88];

/** Parameter sets stay; what stands between and behind them does not (ISO 14496-15 §5.3.3). */
export const avcConfiguration: Rule = async (work, box) => {
  if (lengthOf(box) > MOST_BYTES) throw new NotCleanable("cleaning.malformed");
  const cursor = createCursor(await work.reader.view(box.content, lengthOf(box)), false);
  const head = cursor.bytes(HEAD_BYTES);
  const parts = [head, unitsOf(work, cursor, SEQUENCE_TYPES, 0x1f), unitsOf(work, cursor, PICTURE_TYPES, 0xff)];
  const rest = cursor.left() > COLOR_BYTES ? cursor.bytes(COLOR_BYTES) : null;
  const [, profile = 0] = head;
  if (rest !== null && !PLAIN_PROFILES.includes(profile) && (rest[0] ?? 0) >= 0xfc)
    parts.push(rest, unitsOf(work, cursor, EXTENSION_TYPES, 0xff));
  const clean = byteBox("avcC", ...parts);
  if (cursor.left() > 0 || (rest !== null && !parts.includes(rest))) work.findings.add("hidden", "avcC");
  return [clean];
};

/** Units behind their lengths, and how many they are in the bits of a mask. */
function unitsOf(work: Work, cursor: Cursor, types: readonly number[], mask: number): Bytes {
  const said = cursor.number(1);
  const kept: Uint8Array[] = [];
  for (let unit = 0; unit < (said & mask); unit += 1) {
    const bytes = cursor.bytes(cursor.number(2));
    if (types.includes((bytes[0] ?? 0) & 0x1f)) kept.push(bytes);
    else work.findings.add("hidden", "avcC", readableIn(bytes));
  }
  const parts = kept.flatMap((bytes) => [Uint8Array.of(bytes.length >> 8, bytes.length & 0xff), bytes]);
  return concatBytes(Uint8Array.of((said & ~mask) | kept.length), ...parts);
}
