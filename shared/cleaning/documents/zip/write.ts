import { concatBytes, encodeUtf8, type Bytes } from "../../../bytes/index.ts";
import type { Piece } from "../../pieces.ts";
import { NEUTRAL_TIME, type Member } from "./archive.ts";
import type { Deflated } from "./deflate.ts";

/** A member of a new archive: one of the old archive as it was, under any name, or bytes that were deflated anew. */
export type NewMember =
  { readonly name: string; readonly kept: Member } | { readonly name: string; readonly made: Deflated };

/** What any writer on Unix puts there; version 2.0 of the format, for deflate and folders. */
const MADE_BY = (3 << 8) | 20;
const NEEDS = 20;
const NAMES_IN_UTF8 = 1 << 11;

/** An archive without times, comments and extra fields, its members in the order given (APPNOTE 4.3.6). */
export function archivePieces(members: readonly NewMember[]): readonly Piece[] {
  const pieces: Piece[] = [];
  const directory: Bytes[] = [];
  let offset = 0;
  for (const member of members) {
    const name = encodeUtf8(member.name);
    const fields = fieldsOf(member);
    const data = "kept" in member ? { offset: member.kept.offset, length: member.kept.packed } : member.made.data;
    const local = concatBytes(numbers([4, 0x04034b50], ...fields, [2, name.length], [2, 0]), name);
    pieces.push(local, data);
    const rest = numbers([2, name.length], [2, 0], [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]);
    directory.push(numbers([4, 0x02014b50], [2, MADE_BY], ...fields), rest, name);
    offset += local.length + data.length;
  }
  const listed = concatBytes(...directory);
  const count = members.length;
  const end = numbers([4, 0x06054b50], [4, 0], [2, count], [2, count], [4, listed.length], [4, offset], [2, 0]);
  return [...pieces, listed, end];
}

type Field = readonly [width: 2 | 4, value: number];

/** From the version that is needed to the size: the same in both headers. */
function fieldsOf(member: NewMember): readonly Field[] {
  const stored = "kept" in member ? member.kept.method === "stored" : member.made.stored === true;
  const { crc, size } = "kept" in member ? member.kept : member.made;
  const packed = "kept" in member ? member.kept.packed : member.made.data.length;
  return [
    [2, NEEDS],
    [2, NAMES_IN_UTF8],
    [2, stored ? 0 : 8],
    [4, NEUTRAL_TIME],
    [4, crc],
    [4, packed],
    [4, size],
  ];
}

function numbers(...fields: readonly Field[]): Bytes {
  const view = new DataView(new ArrayBuffer(fields.reduce((total, [width]) => total + width, 0)));
  let at = 0;
  for (const [width, value] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return new Uint8Array(view.buffer);
}
