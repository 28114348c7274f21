import { concatBytes, u32, type Bytes } from "../../bytes/index.ts";
import type { Reference } from "./item-tables.ts";
import type { Item } from "./items.ts";
import type { Layout, Range } from "./layout.ts";
import { byteBox, typeBytes } from "./write-box.ts";

/** What makes a picture of others, and what shows through. */
const REFERENCES: readonly string[] = ["dimg", "auxl", "prem"];

/** How the numbers of items are written. */
export interface Ids {
  readonly isWide: boolean;
  readonly bytes: (id: number) => Bytes;
}
const NARROW: Ids = { isWide: false, bytes: u16 };
const WIDE: Ids = { isWide: true, bytes: u32 };

/** The narrow way, where it fits: readers are many, and know it best. */
export function idsOf(items: readonly Item[]): Ids {
  return items.some(({ id }) => id > 0xffff) ? WIDE : NARROW;
}

/** `pitm`: which item is shown. */
export function primaryOf(primary: number, idOf: Ids): Bytes {
  return byteBox("pitm", version(idOf.isWide ? 1 : 0), idOf.bytes(primary));
}

/** `iloc`: where the bytes of each item come to be, in offsets and lengths of 32 bits. */
export function placesOf(items: readonly Item[], layout: Layout, at: number, idOf: Ids): Bytes {
  const placed = items.filter(({ extents }) => extents.length > 0);
  const entries = placed.map(({ id, extents }) => {
    const places = placedTogether(extents, layout);
    const parts = places.flatMap(({ start, end }) => [u32(at + start), u32(end - start)]);
    const method = idOf.isWide ? [u16(0)] : [];
    return concatBytes(idOf.bytes(id), ...method, u16(0), u16(places.length), ...parts);
  });
  return byteBox("iloc", version(idOf.isWide ? 2 : 0), u16(0x4400), idOf.bytes(placed.length), ...entries);
}

/** What stood apart in the file may touch in the copy. */
function placedTogether(extents: readonly Range[], layout: Layout): readonly Range[] {
  const places: { start: number; end: number }[] = [];
  for (const range of extents) {
    const start = layout.placeOf(range.start);
    const end = start + range.end - range.start;
    const last = places.at(-1);
    if (last?.end === start) last.end = end;
    else places.push({ start, end });
  }
  return places;
}

/** `iinf`: what items are, without names. */
export function infosOf(items: readonly Item[], idOf: Ids): Bytes {
  const infos = items.map(({ id, type, isHidden }) =>
    byteBox(
      "infe",
      version(idOf.isWide ? 3 : 2, isHidden ? 1 : 0),
      idOf.bytes(id),
      u16(0),
      typeBytes(type),
      Uint8Array.of(0),
    ),
  );
  return byteBox("iinf", version(idOf.isWide ? 1 : 0), idOf.bytes(items.length), ...infos);
}

/** `iref`: what items that stay are to each other. */
export function referencesOf(references: readonly Reference[], kept: ReadonlySet<number>, idOf: Ids): readonly Bytes[] {
  const parts = references.flatMap(({ type, from, to }) => {
    const ids = to.filter((id) => kept.has(id));
    return REFERENCES.includes(type) && kept.has(from) && ids.length > 0
      ? [byteBox(type, idOf.bytes(from), u16(ids.length), ...ids.map(idOf.bytes))]
      : [];
  });
  return parts.length === 0 ? [] : [byteBox("iref", version(idOf.isWide ? 1 : 0), ...parts)];
}

function version(number: number, flags = 0): Bytes {
  return u32(number * 0x0100_0000 + flags);
}

function u16(value: number): Bytes {
  return Uint8Array.of(value >> 8, value & 0xff);
}
