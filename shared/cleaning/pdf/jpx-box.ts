import { concatBytes, u32, type Bytes } from "../../bytes/index.ts";
import type { Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";

const BOXES_MOST = 1024;

/** A box of JPEG 2000 (ISO 15444-1, I.4), and where its content is in the file. */
export interface JpxBox extends Stretch {
  readonly type: string;
}

/** The boxes of a stretch, to its end; a rest that is too short for one is none. @throws NotCleanable */
export async function jpxBoxes(blocks: Blocks, { offset, length }: Stretch): Promise<readonly JpxBox[]> {
  const end = offset + length;
  const boxes: JpxBox[] = [];
  for (let at = offset; at + 8 <= end;) {
    const box = await boxAt(blocks, at, end);
    if (boxes.push(box) > BOXES_MOST) throw new NotCleanable("cleaning.malformed");
    at = box.offset + box.length;
  }
  return boxes;
}

/** What a box begins with that has so much content. */
export function jpxBoxHead(type: string, length: number): Bytes {
  return concatBytes(
    u32(8 + length),
    Uint8Array.from(type, (letter) => letter.charCodeAt(0)),
  );
}

async function boxAt(blocks: Blocks, at: number, end: number): Promise<JpxBox> {
  const claimed = await u32At(blocks, at);
  const type = await blocks.text(at + 4, 4);
  const long = claimed === 1;
  if (long && at + 16 > end) throw new NotCleanable("cleaning.malformed");
  const head = long ? 16 : 8;
  const length =
    claimed === 0
      ? end - at
      : long
        ? (await u32At(blocks, at + 8)) * 2 ** 32 + (await u32At(blocks, at + 12))
        : claimed;
  if (length < head || at + length > end) throw new NotCleanable("cleaning.malformed");
  return { type, offset: at + head, length: length - head };
}

/** @throws NotCleanable where the file ends before */
export async function u32At(blocks: Blocks, at: number): Promise<number> {
  return (await u16At(blocks, at)) * 65_536 + (await u16At(blocks, at + 2));
}

/** @throws NotCleanable where the file ends before */
export async function u16At(blocks: Blocks, at: number): Promise<number> {
  const [high = 0, low = 0] = await blocks.bytes(at, 2);
  return 256 * high + low;
}
