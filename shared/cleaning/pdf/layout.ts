import { NotCleanable } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";
import type { Budget } from "./budget.ts";
import { Lexer } from "./lexer.ts";
import { Locations } from "./locations.ts";
import { Objects, objectAt } from "./objects.ts";
import type { Layout } from "./rebuild.ts";
import { readTable } from "./xref-table.ts";
import { isKind, itemsOf, type Entries, type Stream, type Value } from "./values.ts";

const TAIL_BYTES = 2048;
const SECTIONS_MOST = 4096;
const TABLE_LARGEST = 67_108_864;
const FIELD_WIDEST = 8;

/**
 * Where the objects of a file are (ISO 32000-1, 7.5.4 to 7.5.8): from its tables and streams of cross-references, the newest first.
 *
 * @throws NotCleanable
 */
export async function layoutOf(blocks: Blocks, budget: Budget): Promise<Layout> {
  const locations = new Locations();
  const trailer = new Map<string, Value>();
  const visited = new Set<number>();
  const waiting = [await startOf(blocks)];
  const streams: number[] = [];
  let updates = -1;
  for (let offset = waiting.pop(); offset !== undefined; offset = waiting.pop()) {
    if (visited.has(offset)) continue;
    visited.add(offset);
    if (visited.size > SECTIONS_MOST) throw new NotCleanable("cleaning.too_large");
    const section = await readSection(blocks, budget, locations, offset, streams);
    for (const [key, value] of section.entries()) if (!trailer.has(key)) trailer.set(key, value);
    if (section.has("Encrypt")) throw new NotCleanable("cleaning.encrypted");
    const [older, hybrid] = [section.get("Prev"), section.get("XRefStm")];
    // What a hybrid file adds for readers of streams counts before what is older.
    if (typeof older === "number") waiting.push(older);
    if (typeof hybrid === "number") waiting.push(hybrid);
    else updates += 1;
  }
  // Read here, and by nobody else.
  for (const number of streams) locations.set(number, null, true);
  return { locations, trailer, updates: (await isLinear(blocks)) ? updates - 1 : updates, unopened: [] };
}

async function startOf(blocks: Blocks): Promise<number> {
  const offset = Math.max(0, blocks.size - TAIL_BYTES);
  const tail = await blocks.text(offset, TAIL_BYTES);
  const found = /startxref[\0\t\n\f\r ]{1,16}(\d{1,15})/.exec(tail.slice(Math.max(0, tail.lastIndexOf("startxref"))));
  if (found === null) throw new NotCleanable("cleaning.malformed");
  return Number(found[1]);
}

/** A file made for reading from the network (Annex F) has two sections from the start on. */
async function isLinear(blocks: Blocks): Promise<boolean> {
  return (await blocks.text(0, TAIL_BYTES)).includes("/Linearized");
}

/** Adds the number of a stream of cross-references to `streams`. */
async function readSection(
  blocks: Blocks,
  budget: Budget,
  locations: Locations,
  offset: number,
  streams: number[],
): Promise<Entries> {
  if (offset >= blocks.size) throw new NotCleanable("cleaning.malformed");
  const head = new Lexer(await blocks.text(offset, 64));
  const word = head.word();
  if (word === "xref") return await readTable(blocks, budget, locations, offset + head.at);
  const stream = await objectAt(blocks, budget, offset, null);
  if (!isKind(stream, "stream")) throw new NotCleanable("cleaning.malformed");
  await readStream(blocks, budget, locations, stream);
  streams.push(Number(word));
  return stream.entries;
}

/** A stream of cross-references (ISO 32000-1, 7.5.8). Its dictionary refers to no other object. */
async function readStream(blocks: Blocks, budget: Budget, locations: Locations, stream: Stream): Promise<void> {
  const { entries } = stream;
  const widths = itemsOf(entries.get("W")).map(Number);
  const [kindWidth = 0, placeWidth = 0, restWidth = 0] = widths;
  const width = kindWidth + placeWidth + restWidth;
  const fits = widths.every((each) => Number.isInteger(each) && each >= 0 && each <= FIELD_WIDEST);
  if (widths.length !== 3 || !fits || width === 0) throw new NotCleanable("cleaning.malformed");
  const data = await new Objects(blocks, new Locations(), budget).data(stream, TABLE_LARGEST);
  budget.spend(data.length);
  const ranges = entries.has("Index") ? itemsOf(entries.get("Index")).map(Number) : [0, Number(entries.get("Size"))];
  let at = 0;
  for (let index = 0; index + 1 < ranges.length; index += 2) {
    const [first = 0, count = 0] = ranges.slice(index, index + 2);
    if (!(first >= 0 && count >= 0)) throw new NotCleanable("cleaning.malformed");
    for (let number = first; number < first + count && at + width <= data.length; number += 1) {
      const kind = kindWidth === 0 ? 1 : numberAt(data, at, kindWidth);
      const place = numberAt(data, at + kindWidth, placeWidth);
      if (kind === 1) locations.set(number, { kind: "file", offset: place });
      else locations.set(number, kind === 2 ? { kind: "stream", number: place } : null);
      at += width;
    }
  }
}

function numberAt(data: Uint8Array, at: number, width: number): number {
  let value = 0;
  for (let index = at; index < at + width; index += 1) value = value * 256 + (data[index] ?? 0);
  return value;
}
