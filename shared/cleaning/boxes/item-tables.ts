import { NotCleanable } from "../refusal.ts";
import { lengthOf, type Box } from "./box.ts";
import { createCursor, type Cursor } from "./cursor.ts";
import type { Range } from "./layout.ts";
import type { Work } from "./work.ts";

/** A property of an item, by its place in the list, counted from 1. */
export interface Association {
  readonly index: number;
  readonly isEssential: boolean;
}

/** What an item is to others. */
export interface Reference {
  readonly type: string;
  readonly from: number;
  readonly to: readonly number[];
}

/** In bytes: tables of pictures with a thousand tiles have a tenth of it. */
export const TABLE_BYTES_MOST = 1_048_576;

const IN_FILE = 0;
const IN_DATA = 1;
/** Stretches of items, and items that others refer to: some take no bytes in a table, and a hostile file counts billions of them. */
const COUNTED_MOST = 100_000;

/** Adds the properties of items, from an `ipma` box. @throws NotCleanable */
export function readAssociations(cursor: Cursor, associations: Map<number, readonly Association[]>): void {
  const isWide = (cursor.flags & 1) === 1;
  const count = cursor.number(4);
  for (let entry = 0; entry < count; entry += 1) {
    const id = cursor.number(cursor.version === 0 ? 2 : 4);
    const own = Array.from({ length: cursor.number(1) }, () => {
      const value = cursor.number(isWide ? 2 : 1);
      const essential = isWide ? 0x8000 : 0x80;
      return { index: value & (essential - 1), isEssential: value >= essential };
    });
    if (associations.has(id)) throw new NotCleanable("cleaning.malformed");
    associations.set(id, own);
  }
}

/** Where the bytes of items are, from an `iloc` box; those without any are left out. @throws NotCleanable */
export function readPlaces(cursor: Cursor, data: Box | undefined): ReadonlyMap<number, readonly Range[]> {
  const sizes = cursor.number(2);
  const [offset, length, base, index] = [12, 8, 4, 0].map((shift) => (sizes >> shift) & 0xf);
  const places = new Map<number, readonly Range[]>();
  let left = COUNTED_MOST;
  const count = cursor.number(cursor.version < 2 ? 2 : 4);
  for (let item = 0; item < count; item += 1) {
    const id = cursor.number(cursor.version < 2 ? 2 : 4);
    const method = cursor.version === 0 ? IN_FILE : cursor.number(2) & 0xf;
    const isElsewhere = cursor.number(2) !== 0;
    const start = cursor.number(base ?? 0) + (method === IN_DATA ? (data?.content ?? Number.NaN) : 0);
    if (isElsewhere || method > IN_DATA || Number.isNaN(start)) throw new NotCleanable("cleaning.unsupported");
    const stretches = cursor.number(2);
    left -= stretches;
    if (left < 0) throw new NotCleanable("cleaning.too_large");
    const extents = Array.from({ length: stretches }, () => {
      if (cursor.version > 0) cursor.number(index ?? 0);
      const from = start + cursor.number(offset ?? 0);
      return { start: from, end: from + cursor.number(length ?? 0) };
    });
    if (places.has(id)) throw new NotCleanable("cleaning.malformed");
    places.set(
      id,
      extents.filter(({ start: from, end }) => end > from),
    );
  }
  return places;
}

/** What items are to others, from an `iref` box. @throws NotCleanable */
export async function readReferences(work: Work, box: Box | undefined): Promise<readonly Reference[]> {
  if (box === undefined) return [];
  const width = (await work.reader.view(box.content, 4)).getUint8(0) === 0 ? 2 : 4;
  const { all } = await work.boxes.between(box.content + 4, box.end);
  const references: Reference[] = [];
  let left = COUNTED_MOST;
  for (const each of all) {
    if (lengthOf(each) > TABLE_BYTES_MOST) throw new NotCleanable("cleaning.too_large");
    const cursor = createCursor(await work.reader.view(each.content, lengthOf(each)), false);
    const from = cursor.number(width);
    const count = cursor.number(2);
    left -= 1 + count;
    if (left < 0) throw new NotCleanable("cleaning.too_large");
    const to = Array.from({ length: count }, () => cursor.number(width));
    references.push({ type: each.type, from, to });
  }
  return references;
}
