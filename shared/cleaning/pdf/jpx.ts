import type { Piece, Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";
import type { Walk } from "./walk.ts";

/** What a picture in JPEG 2000 needs (ISO 15444-1, Annex I). */
const BOXES = new Set(["jP  ", "ftyp", "rreq", "jp2h", "jp2c"]);
const CODESTREAM = 0xff4f_ff51;
const COMMENT = 0xff64;
const TILE = 0xff90;
const BOXES_MOST = 1024;

/** A picture in JPEG 2000 without the boxes and remarks that tell more than it. @throws NotCleanable */
export async function cleanedJpx(walk: Walk, stretch: Stretch): Promise<readonly Piece[]> {
  const { blocks } = walk.objects;
  if (stretch.length < 12) throw new NotCleanable("cleaning.malformed");
  const pieces: Piece[] = [];
  const end = stretch.offset + stretch.length;
  if ((await u32At(blocks, stretch.offset)) === CODESTREAM) return await codestream(walk, stretch);
  let at = stretch.offset;
  for (let count = 0; at + 8 <= end; count += 1) {
    const box = await boxAt(blocks, at, end);
    if (count === BOXES_MOST) throw new NotCleanable("cleaning.malformed");
    if (box.type === "jp2c") {
      const data = await codestream(walk, { offset: at + box.head, length: box.length - box.head });
      const length = data.reduce((sum, piece) => sum + piece.length, 8);
      const head = new Uint8Array(8);
      new DataView(head.buffer).setUint32(0, length);
      head.set([0x6a, 0x70, 0x32, 0x63], 4);
      pieces.push(length === box.length ? { offset: at, length } : head, ...(length === box.length ? [] : data));
    } else if (BOXES.has(box.type)) pieces.push({ offset: at, length: box.length });
    else walk.found.add("unknown", `JPX box ${box.type.trim()}`);
    at += box.length;
  }
  return pieces;
}

async function boxAt(blocks: Blocks, at: number, end: number) {
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
  return { type, head, length };
}

/** The main header without its remarks (ISO 15444-1, A.9.2), and the rest as it is. */
async function codestream(walk: Walk, { offset, length }: Stretch): Promise<readonly Piece[]> {
  const { blocks } = walk.objects;
  const end = offset + length;
  const pieces: Piece[] = [];
  let from = offset;
  for (let at = offset + 2; at + 4 <= end;) {
    const [marker, size] = [await u16At(blocks, at), await u16At(blocks, at + 2)];
    if (marker === TILE) return [...pieces, { offset: from, length: end - from }];
    if (marker < 0xff00 || size < 2) break;
    if (marker === COMMENT) {
      walk.found.add("program", "JPX COM", (await blocks.text(at + 6, Math.min(256, size - 2))).trim());
      pieces.push({ offset: from, length: at - from });
      from = at + 2 + size;
    }
    at += 2 + size;
  }
  throw new NotCleanable("cleaning.malformed");
}

async function u32At(blocks: Blocks, at: number): Promise<number> {
  return (await u16At(blocks, at)) * 65_536 + (await u16At(blocks, at + 2));
}

async function u16At(blocks: Blocks, at: number): Promise<number> {
  const [high = 0, low = 0] = await blocks.bytes(at, 2);
  return 256 * high + low;
}
