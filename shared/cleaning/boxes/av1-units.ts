import { NotCleanable } from "../refusal.ts";
import type { Unit, UnitReader } from "./coded-units.ts";
import type { ItemData } from "./item-data.ts";

const DELIMITER = 2;
const METADATA = 5;
/** Sequence header, frame header, tiles, frame, the header once more (AV1 §6.2.2). */
const PICTURE_TYPES: readonly number[] = [1, 3, 4, 6, 7];
const TIME_CODE = 5;
/** How long metadata is that says how light is to be shown, with its type and its end (AV1 §5.8.3, §5.8.4). */
const LIGHT_BYTES: readonly (number | undefined)[] = [undefined, 6, 26];
const LENGTH_BYTES_MOST = 8;

/** Units of AV1 (AV1 §5.3). */
export const av1Units: UnitReader = async (data, at) => {
  const head = await data.bytes(at, 2 + LENGTH_BYTES_MOST + 1);
  const [flags = 0] = head;
  if (flags >= 0x80) throw new NotCleanable("cleaning.malformed");
  const start = (flags & 4) === 0 ? 1 : 2;
  if ((flags & 2) === 0) return unitOf(data, flags, at + start, data.length);
  let [length, width] = [0, 0];
  for (let byte = 0x80; byte >= 0x80; width += 1) {
    byte = head[start + width] ?? 0x80;
    if (width >= LENGTH_BYTES_MOST) throw new NotCleanable("cleaning.malformed");
    length += (byte & 0x7f) * 2 ** (7 * width);
  }
  return unitOf(data, flags, at + start + width, at + start + width + length);
};

async function unitOf(data: ItemData, flags: number, content: number, end: number): Promise<Unit> {
  const type = flags >> 3;
  if (PICTURE_TYPES.includes(type) || (type === DELIMITER && end === content)) return { end, tells: null };
  if (type !== METADATA) return { end, tells: { aspect: "hidden", at: `OBU ${type}` } };
  const [kind = 0] = await data.bytes(content, 1);
  if (LIGHT_BYTES[kind] === end - content) return { end, tells: null };
  return { end, tells: { aspect: kind === TIME_CODE ? "time" : "unknown", at: `OBU metadata ${kind}` } };
}
