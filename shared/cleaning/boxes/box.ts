import { NotCleanable } from "../refusal.ts";
import type { Reader } from "../reader.ts";
import { latin1Of } from "../words.ts";

/** A box of an ISO base media file (ISO 14496-12 §4.2), or an atom of a QuickTime file. Offsets are those of the file. */
export interface Box {
  /** Four characters, each a byte. */
  readonly type: string;
  readonly start: number;
  /** Where its content begins. */
  readonly content: number;
  readonly end: number;
}

/** Boxes that follow each other. */
export interface Boxes {
  readonly all: readonly Box[];
  /** Where what is no box begins; the end, if there is nothing. */
  readonly rest: number;
}

const HEADER_BYTES = 8;
const LARGE_HEADER_BYTES = 16;

/** Hours of film in fragments of a second have fewer. */
const BOXES_MOST = 1_000_000;

/** Finds boxes, and gives up where a file has more of them than any film. */
export class BoxFinder {
  readonly reader: Reader;
  #left = BOXES_MOST;

  constructor(reader: Reader) {
    this.reader = reader;
  }

  /** The boxes between two places, up to where there is none that fits. @throws NotCleanable */
  async between(from: number, end: number): Promise<Boxes> {
    const all: Box[] = [];
    let at = from;
    while (at + HEADER_BYTES <= end) {
      const box = await this.#at(at, end);
      if (box === null) break;
      this.#left -= 1;
      if (this.#left < 0) throw new NotCleanable("cleaning.too_large");
      all.push(box);
      at = box.end;
    }
    return { all, rest: at };
  }

  async #at(start: number, end: number): Promise<Box | null> {
    const view = await this.reader.view(start, Math.min(LARGE_HEADER_BYTES, end - start));
    const said = view.getUint32(0);
    const type = latin1Of(new Uint8Array(view.buffer, view.byteOffset + 4, 4));
    const isLarge = said === 1;
    if (isLarge && view.byteLength < LARGE_HEADER_BYTES) return null;
    // A last box of the file may say that it goes to its end.
    const size = isLarge ? Number(view.getBigUint64(8)) : said === 0 && end === this.reader.size ? end - start : said;
    const content = start + (isLarge ? LARGE_HEADER_BYTES : HEADER_BYTES);
    return start + size < content || start + size > end ? null : { type, start, content, end: start + size };
  }
}

/** The only box of its type among others; undefined if there is none. @throws NotCleanable if there are more */
export function onlyBox(boxes: readonly Box[], type: string): Box | undefined {
  const found = boxes.filter((box) => box.type === type);
  if (found.length > 1) throw new NotCleanable("cleaning.malformed");
  return found[0];
}

/** The length of a box's content. */
export function lengthOf(box: Box): number {
  return box.end - box.content;
}
