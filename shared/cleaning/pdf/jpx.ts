import type { Piece, Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { jpxBoxes, jpxBoxHead, u16At, u32At } from "./jpx-box.ts";
import { cleanedHead } from "./jpx-head.ts";
import type { Walk } from "./walk.ts";

/** What stands before the head of a picture in JPEG 2000 (ISO 15444-1, Annex I). */
const BOXES = new Set(["jP  ", "ftyp", "rreq"]);
const CODESTREAM = 0xff4f_ff51;
const COMMENT = 0xff64;
const TILE = 0xff90;
/** What decoders need of a main header (ISO 15444-1, Table A.2; ISO 15444-2, Table A.1 for what mixes components). */
const NEEDED = new Set([
  ...[0xff50, 0xff51, 0xff52, 0xff53, 0xff55, 0xff56, 0xff57, 0xff59, 0xff5c, 0xff5d, 0xff5e, 0xff5f, 0xff60, 0xff63],
  ...[0xff74, 0xff75, 0xff77, 0xff78],
]);

/** A picture in JPEG 2000 without the boxes and remarks that tell more than it. @throws NotCleanable */
export async function cleanedJpx(walk: Walk, stretch: Stretch): Promise<readonly Piece[]> {
  const { blocks } = walk.objects;
  if (stretch.length < 12) throw new NotCleanable("cleaning.malformed");
  if ((await u32At(blocks, stretch.offset)) === CODESTREAM) return await codestream(walk, stretch);
  const pieces: Piece[] = [];
  let shows = false;
  for (const box of await jpxBoxes(blocks, stretch)) {
    if (box.type === "jp2c") {
      const data = await codestream(walk, box);
      const length = data.reduce((sum, piece) => sum + piece.length, 0);
      pieces.push(jpxBoxHead(box.type, length), ...data);
      shows = true;
    } else if (box.type === "jp2h") pieces.push(await cleanedHead(walk, box));
    else if (BOXES.has(box.type)) pieces.push(jpxBoxHead(box.type, box.length), box);
    else walk.found.add("unknown", `JPX box ${box.type.trim()}`);
  }
  if (!shows) throw new NotCleanable("cleaning.malformed");
  return pieces;
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
    if (!NEEDED.has(marker)) {
      const name = marker === COMMENT ? "COM" : marker.toString(16);
      const remark = await blocks.text(at + 6, Math.max(0, Math.min(256, size - 4)));
      walk.found.add(marker === COMMENT ? "program" : "unknown", `JPX ${name}`, remark.trim());
      pieces.push({ offset: from, length: at - from });
      from = at + 2 + size;
    }
    at += 2 + size;
  }
  throw new NotCleanable("cleaning.malformed");
}
