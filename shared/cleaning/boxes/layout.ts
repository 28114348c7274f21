import type { PieceList } from "../piece-list.ts";
import { NotCleanable } from "../refusal.ts";
import { Patches } from "./patches.ts";

/** Bytes of the file that belong to samples which are kept. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Media data beyond this needs offsets of 64 bits. */
const SMALL_BYTES_MOST = 0xe000_0000;

/** Where the samples that are kept come to be, one behind the other in the order of the file: what nobody refers to is left out. */
export class Layout {
  readonly length: number;
  readonly #ranges: readonly (Range & { readonly at: number })[];

  constructor(ranges: readonly Range[]) {
    let at = 0;
    this.#ranges = merged(ranges).map((range) => {
      const placed = { ...range, at };
      at += range.end - range.start;
      return placed;
    });
    this.length = at;
  }

  get isLarge(): boolean {
    return this.length > SMALL_BYTES_MOST;
  }

  /** Where a place of the file is in the copy's media data; its start for what is no sample. */
  placeOf(offset: number): number {
    let low = 0;
    let high = this.#ranges.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#ranges[middle]?.end ?? 0) > offset) high = middle;
      else low = middle + 1;
    }
    const range = this.#ranges[low];
    return range === undefined || offset < range.start ? 0 : range.at + offset - range.start;
  }

  addTo(pieces: PieceList, patches: Patches = new Patches()): void {
    for (const { start, end } of this.#ranges) patches.addTo(pieces, start, end);
  }
}

/** In order, and as one where they touch or overlap. */
function merged(ranges: readonly Range[]): readonly Range[] {
  const sorted = ranges.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start);
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** Samples are media data: what refers to anything else would carry it into the copy. @throws NotCleanable */
export function assertInside(media: readonly Range[], { start, end }: Range): void {
  let low = 0;
  let high = media.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((media[middle]?.end ?? 0) >= end) high = middle;
    else low = middle + 1;
  }
  const range = media[low];
  if (end > start && (range === undefined || start < range.start)) throw new NotCleanable("cleaning.malformed");
}
