import { zeroBytes, type Bytes } from "../../bytes/index.ts";
import { PieceList } from "../piece-list.ts";
import type { Piece } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { TAG } from "./tiff-tags.ts";

/** A field that is written, with its values in the byte order of the file. */
export interface Field {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly bytes: Bytes;
}

/** A page that is written. */
export interface Page {
  /** Without those that say where strips or tiles are. */
  readonly fields: readonly Field[];
  /** True for tiles, false for strips. */
  readonly tiled: boolean;
  /** The pieces of each strip or tile. */
  readonly parts: readonly (readonly Piece[])[];
}

const HEAD_BYTES = 8;
const ENTRY_BYTES = 12;
const LONG = 4;
const FILE_BYTES_MOST = 0xffff_ffff;

/** Writes a TIFF file of these pages: each with its strips or tiles, then its directory, then the values that do not fit into it. */
export function writePages(pages: readonly Page[], littleEndian: boolean): readonly Piece[] {
  const head = zeroBytes(HEAD_BYTES);
  const start = new DataView(head.buffer);
  start.setUint16(0, littleEndian ? 0x4949 : 0x4d4d);
  start.setUint16(2, 42, littleEndian);
  const file = new PieceList();
  file.write(head);
  // Where the place of the next directory has to be written.
  let [last, nextAt] = [start, 4];
  for (const { fields, parts, tiled } of pages) {
    const [offsets, lengths]: [number[], number[]] = [[], []];
    for (const pieces of parts) {
      offsets.push(file.length);
      file.addAll(pieces);
      lengths.push(file.length - (offsets.at(-1) ?? 0));
    }
    if (file.length % 2 === 1) file.write(zeroBytes(1));
    const all = [
      ...fields,
      longs(tiled ? TAG.tileOffsets : TAG.stripOffsets, offsets, littleEndian),
      longs(tiled ? TAG.tileByteCounts : TAG.stripByteCounts, lengths, littleEndian),
    ].sort((one, other) => one.tag - other.tag);
    last.setUint32(nextAt, file.length, littleEndian);
    [last, nextAt] = [directory(all, file.length, littleEndian), 2 + ENTRY_BYTES * all.length];
    file.write(new Uint8Array(last.buffer));
    if (file.length > FILE_BYTES_MOST) throw new NotCleanable("cleaning.too_large");
  }
  return file.all;
}

function longs(tag: number, values: readonly number[], littleEndian: boolean): Field {
  const bytes = zeroBytes(4 * values.length);
  const view = new DataView(bytes.buffer);
  for (const [index, value] of values.entries()) view.setUint32(4 * index, value, littleEndian);
  return { tag, type: LONG, count: values.length, bytes };
}

/** A directory at a place of the file, with its values behind. */
function directory(fields: readonly Field[], offset: number, littleEndian: boolean): DataView<ArrayBuffer> {
  const tableBytes = 2 + ENTRY_BYTES * fields.length + 4;
  const outside = fields.filter(({ bytes }) => bytes.length > 4);
  const length = outside.reduce((sum, { bytes }) => sum + bytes.length + (bytes.length % 2), tableBytes);
  const written = zeroBytes(length);
  const view = new DataView(written.buffer);
  view.setUint16(0, fields.length, littleEndian);
  let valueAt = tableBytes;
  for (const [index, { tag, type, count, bytes }] of fields.entries()) {
    const at = 2 + ENTRY_BYTES * index;
    view.setUint16(at, tag, littleEndian);
    view.setUint16(at + 2, type, littleEndian);
    view.setUint32(at + 4, count, littleEndian);
    if (bytes.length <= 4) {
      written.set(bytes, at + 8);
      continue;
    }
    view.setUint32(at + 8, offset + valueAt, littleEndian);
    written.set(bytes, valueAt);
    valueAt += bytes.length + (bytes.length % 2);
  }
  return view;
}
