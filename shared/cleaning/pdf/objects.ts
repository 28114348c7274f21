import type { Bytes } from "../../bytes/index.ts";
import type { Stretch } from "../pieces.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";
import type { Blocks } from "./blocks.ts";
import type { Budget } from "./budget.ts";
import { decoded, extentOf, type Filter } from "./data.ts";
import { Lexer, LexicalError } from "./lexer.ts";
import type { Locations } from "./locations.ts";
import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Stream, type Value } from "./values.ts";

/** Most objects are shorter, and there may be a million. */
const WINDOW_FIRST = 384;
const WINDOW_LARGEST = 4_194_304;
const FOLLOWED_MOST = 16;
const OBJECT_STREAM_LARGEST = 16_777_216;
const OBJECT_STREAMS_KEPT = 33_554_432;
const IN_A_STREAM_MOST = 65_536;

interface ObjectStream {
  readonly data: Bytes;
  readonly offsets: ReadonlyMap<number, number>;
}

/** The objects of a file, read when they are asked for. */
export class Objects {
  readonly blocks: Blocks;
  readonly budget: Budget;
  readonly #locations: Locations;
  readonly #streams = new Map<number, ObjectStream>();
  readonly #read = new Set<number>();
  #kept = 0;

  constructor(blocks: Blocks, locations: Locations, budget: Budget) {
    this.blocks = blocks;
    this.budget = budget;
    this.#locations = locations;
  }

  /** How many objects were never asked for. */
  get unread(): number {
    return this.#locations.count - this.#read.size;
  }

  /** Whether an object was asked for. */
  wasRead(number: number): boolean {
    return this.#read.has(number);
  }

  /** The object with this number; null if there is none. @throws NotCleanable */
  async load(number: number): Promise<Value> {
    const location = this.#locations.get(number);
    if (location === null) return null;
    this.#read.add(number);
    if (location.kind === "file") return await objectAt(this.blocks, this.budget, location.offset, number);
    const { data, offsets } = await this.#objectStream(location.number);
    const offset = offsets.get(number);
    if (offset === undefined) return null;
    return await inWindows(
      this.budget,
      async (length) => await textOf(data, offset, length),
      (lexer) => lexer.value(),
    );
  }

  /** What a value is, wherever it lies. @throws NotCleanable */
  async resolve(value: Value | undefined): Promise<Value> {
    let found = value ?? null;
    for (let followed = 0; isKind(found, "ref"); followed += 1) {
      if (followed === FOLLOWED_MOST) throw new NotCleanable("cleaning.malformed");
      found = await this.load(found.number);
    }
    return found;
  }

  /** What an entry is, wherever it lies. @throws NotCleanable */
  async entry(entries: Entries, key: string): Promise<Value> {
    return await this.resolve(entries.get(key));
  }

  /** Where the data of a stream lies in the file. @throws NotCleanable */
  async extent(stream: Stream): Promise<Stretch> {
    return await extentOf(this.blocks, this.budget, stream.offset, await this.entry(stream.entries, "Length"));
  }

  /** How the data of a stream is packed, first what has to be undone first. @throws NotCleanable */
  async filters(entries: Entries): Promise<readonly Filter[]> {
    const named = await this.entry(entries, "Filter");
    const parameters = await this.entry(entries, "DecodeParms");
    const names = isKind(named, "list") ? named.items : named === null ? [] : [named];
    const filters: Filter[] = [];
    for (const [index, each] of names.entries()) {
      const own = isKind(parameters, "list") ? await this.resolve(itemsOf(parameters)[index]) : parameters;
      const known = isKind(parameters, "list") || index === 0 ? own : null;
      filters.push({ name: nameIn(await this.resolve(each)), parameters: await this.#flat(entriesOf(known)) });
    }
    return filters;
  }

  /** The data of a stream, unpacked: at most `most` bytes. @throws NotCleanable */
  async data(stream: Stream, most: number): Promise<Bytes> {
    const [extent, filters] = [await this.extent(stream), await this.filters(stream.entries)];
    return await decoded(this.blocks, this.budget, extent, filters, most);
  }

  /** Says where the objects are that lie in an object stream. @throws NotCleanable */
  async open(number: number): Promise<void> {
    const { offsets } = await this.#objectStream(number);
    for (const each of offsets.keys()) this.#locations.set(each, { kind: "stream", number });
  }

  async #flat(entries: Entries): Promise<Entries> {
    const flat = new Map<string, Value>();
    // References to streams stay what they are: JBIG2Globals.
    for (const [key, value] of entries) {
      const found = await this.resolve(value);
      flat.set(key, isKind(found, "stream") ? value : found);
    }
    return flat;
  }

  async #objectStream(number: number): Promise<ObjectStream> {
    const kept = this.#streams.get(number);
    if (kept !== undefined) return kept;
    const location = this.#locations.get(number);
    if (location?.kind !== "file") throw new NotCleanable("cleaning.malformed");
    this.#read.add(number);
    const stream = await objectAt(this.blocks, this.budget, location.offset, number);
    if (!isKind(stream, "stream")) throw new NotCleanable("cleaning.malformed");
    const [first, count] = [await this.entry(stream.entries, "First"), await this.entry(stream.entries, "N")];
    const data = await this.data(stream, OBJECT_STREAM_LARGEST);
    const opened = {
      data,
      offsets: offsetsIn(latin1Of(data.subarray(0, Number(first))), Number(first), Number(count)),
    };
    for (const [oldest, { data: old }] of this.#streams) {
      if (this.#kept + data.length <= OBJECT_STREAMS_KEPT) break;
      this.#streams.delete(oldest);
      this.#kept -= old.length;
    }
    this.#streams.set(number, opened);
    this.#kept += data.length;
    return opened;
  }
}

/** The object that lies at an offset of the file, and has this number. @throws NotCleanable `cleaning.malformed` */
export async function objectAt(blocks: Blocks, budget: Budget, offset: number, number: number | null): Promise<Value> {
  return await inWindows(
    budget,
    async (length) => await blocks.text(offset, length),
    (lexer) => {
      const [own, generation, word] = [lexer.word(), lexer.word(), lexer.word()];
      const numbered = number === null ? /^\d+$/.test(own) : Number(own) === number;
      if (!numbered || !/^\d+$/.test(generation) || word !== "obj") throw new LexicalError("another object");
      const value = lexer.value();
      const end = lexer.word();
      if (end === "endobj") return value;
      const line = /^(?:\r\n|\n|\r)/.exec(lexer.text.slice(lexer.at, lexer.at + 2));
      if (end !== "stream" || line === null || !isKind(value, "dict")) throw new LexicalError("no end");
      return { kind: "stream", entries: value.entries, offset: offset + lexer.at + line[0].length };
    },
  );
}

/** Reads with more and more text, until it is enough. @throws NotCleanable */
async function inWindows(
  budget: Budget,
  read: (length: number) => Promise<string>,
  parse: (lexer: Lexer) => Value,
): Promise<Value> {
  for (let length = WINDOW_FIRST; ; length = Math.min(8 * length, WINDOW_LARGEST)) {
    const text = await read(length);
    if (length > WINDOW_FIRST) budget.spend(text.length);
    const whole = text.length < length;
    const lexer = new Lexer(text);
    try {
      const value = parse(lexer);
      if (whole || lexer.at < text.length - 1) return value;
    } catch (error) {
      if (!(error instanceof LexicalError)) throw error;
      if (whole) throw new NotCleanable("cleaning.malformed");
    }
    if (length === WINDOW_LARGEST) throw new NotCleanable("cleaning.too_large");
  }
}

async function textOf(data: Bytes, offset: number, length: number): Promise<string> {
  return await Promise.resolve(latin1Of(data.subarray(offset, offset + length)));
}

/** The header of an object stream (ISO 32000-1, 7.5.7): pairs of numbers and offsets. */
function offsetsIn(header: string, first: number, count: number): ReadonlyMap<number, number> {
  if (!(count <= IN_A_STREAM_MOST)) throw new NotCleanable("cleaning.too_large");
  const lexer = new Lexer(header);
  const offsets = new Map<number, number>();
  for (let index = 0; index < count; index += 1) {
    const [number, offset] = [lexer.word(), lexer.word()];
    if (!/^\d+$/.test(number) || !/^\d+$/.test(offset)) throw new NotCleanable("cleaning.malformed");
    offsets.set(Number(number), first + Number(offset));
  }
  return offsets;
}
