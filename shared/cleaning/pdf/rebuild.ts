import { NotCleanable } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";
import { Locations } from "./locations.ts";
import { refTo, type Entries, type Value } from "./values.ts";

const CHUNK_BYTES = 1_048_576;
const OVERLAP_BYTES = 128;
const MARKS =
  /(?<![0-9])(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj(?![a-z])|\/(ObjStm|Encrypt)(?![A-Za-z])|\/Root[\0\t\n\f\r ]{1,8}(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}R/g;

/** What a file says of itself: where its objects are, and the last dictionary that names its root. */
export interface Layout {
  readonly locations: Locations;
  readonly trailer: Entries;
  /** How many times the file was added to after it was first written. */
  readonly updates: number;
  /** Numbers of object streams whose objects are not yet in the table. */
  readonly unopened: readonly number[];
}

/**
 * The objects of a file whose own table of them is broken: found in one go through the file, the last one of each number counts.
 *
 * @throws NotCleanable
 */
export async function scanned(blocks: Blocks): Promise<Layout> {
  const locations = new Locations();
  const unopened = new Set<number>();
  let root: number | null = null;
  let last = -1;
  let updates = 0;
  for (let start = 0; start < blocks.size; start += CHUNK_BYTES) {
    const text = await blocks.text(start, CHUNK_BYTES + OVERLAP_BYTES);
    for (const found of text.matchAll(MARKS)) {
      if (found.index >= CHUNK_BYTES) break;
      const [, number, word, named] = found;
      if (word === "Encrypt") throw new NotCleanable("cleaning.encrypted");
      if (word === "ObjStm") unopened.add(last);
      if (named !== undefined) root = Number(named);
      if (number === undefined) continue;
      last = Number(number);
      if (locations.get(last) !== null) updates = 1;
      locations.set(last, { kind: "file", offset: start + found.index }, true);
    }
  }
  if (root === null) throw new NotCleanable("cleaning.malformed");
  const trailer = new Map<string, Value>([["Root", refTo(root)]]);
  return { locations, trailer, updates, unopened: [...unopened].filter((number) => number >= 0) };
}
