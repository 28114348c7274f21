import { concatBytes, type Bytes } from "../../bytes/index.ts";
import { inflate as inflateWhole } from "../inflate.ts";
import type { Stretch } from "../pieces.ts";
import { NotCleanable, refusalOf } from "../refusal.ts";
import type { Blocks } from "./blocks.ts";
import type { Budget } from "./budget.ts";
import { decode85, decodeHex, decodeLzw, decodeRuns } from "./decoders.ts";
import { inflate } from "./inflate.ts";
import { unpredicted } from "./predictor.ts";
import type { Entries } from "./values.ts";

/** One step that undoes how data is packed (ISO 32000-1, 7.4), with its parameters. */
export interface Filter {
  readonly name: string;
  readonly parameters: Entries;
}

const END_WINDOW = 64;
const SEARCH_BYTES = 65_536;
const END = "endstream";

/** Where the data of a stream ends: where its length says if `endstream` is there, otherwise at the next `endstream`. @throws NotCleanable */
export async function extentOf(blocks: Blocks, budget: Budget, offset: number, length: unknown): Promise<Stretch> {
  if (typeof length === "number" && Number.isInteger(length) && length >= 0 && offset + length <= blocks.size) {
    const after = await blocks.text(offset + length, END_WINDOW);
    if (/^[\0\t\n\f\r ]*endstream/.test(after)) return { offset, length };
  }
  for (let at = offset; at < blocks.size; at += SEARCH_BYTES) {
    budget.spend(SEARCH_BYTES);
    const found = (await blocks.text(at, SEARCH_BYTES + END.length - 1)).indexOf(END);
    if (found < 0) continue;
    const before = await blocks.text(Math.max(offset, at + found - 2), Math.min(2, at + found - offset));
    return { offset, length: at + found - offset - (/(?:\r?\n|\r)$/.exec(before)?.[0].length ?? 0) };
  }
  throw new NotCleanable("cleaning.malformed");
}

/**
 * Unpacks the zlib data of a stretch. Some writers count the end of the line after it in the length: the stretch that comes back is
 * without it, and ends where the data ends. `start` is called for each attempt.
 *
 * @throws NotCleanable
 */
export async function inflateStretch(
  blocks: Blocks,
  stretch: Stretch,
  start: () => (chunk: Uint8Array) => boolean,
): Promise<Stretch> {
  const last = await blocks.text(stretch.offset + Math.max(0, stretch.length - 2), Math.min(2, stretch.length));
  const surplus = last.endsWith("\r\n") ? [2, 1] : /[\r\n]$/.test(last) ? [1] : [];
  for (let length = stretch.length; ; length = stretch.length - (surplus.pop() ?? 0)) {
    try {
      await inflate({ length, read: async (at, count) => await packed(blocks, stretch.offset + at, count) }, start());
      return { offset: stretch.offset, length };
    } catch (error) {
      refusalOf(error);
      if (surplus.length === 0) throw error;
    }
  }
}

/** The data of a stretch with all filters undone: at most `most` bytes. @throws NotCleanable */
export async function decoded(
  blocks: Blocks,
  budget: Budget,
  stretch: Stretch,
  filters: readonly Filter[],
  most: number,
): Promise<Bytes> {
  const [first, ...rest] = filters;
  if (first?.name !== "FlateDecode") {
    if (stretch.length > most) throw new NotCleanable("cleaning.too_large");
    budget.spend(stretch.length);
    return await undone(await blocks.bytes(stretch.offset, stretch.length), filters, most);
  }
  let chunks: Uint8Array[] = [];
  let size = 0;
  await inflateStretch(blocks, stretch, () => {
    chunks = [];
    size = 0;
    return (chunk) => {
      chunks.push(chunk);
      size += chunk.length;
      return size <= most;
    };
  });
  if (size > most) throw new NotCleanable("cleaning.too_large");
  budget.spend(size);
  return await undone(unpredicted(concatBytes(...chunks), first.parameters), rest, most);
}

async function undone(data: Bytes, filters: readonly Filter[], most: number): Promise<Bytes> {
  let bytes = data;
  for (const filter of filters) bytes = await undo(bytes, filter, most);
  return bytes;
}

async function undo(data: Bytes, { name, parameters }: Filter, most: number): Promise<Bytes> {
  switch (name) {
    case "ASCIIHexDecode":
      return decodeHex(data, most);
    case "ASCII85Decode":
      return decode85(data, most);
    case "RunLengthDecode":
      return decodeRuns(data, most);
    case "LZWDecode":
      return unpredicted(decodeLzw(data, most, parameters.get("EarlyChange") === 0 ? 0 : 1), parameters);
    case "FlateDecode": {
      const inflated = await inflateWhole(data, "deflate", most);
      if (inflated === null) throw new NotCleanable("cleaning.malformed");
      return unpredicted(inflated, parameters);
    }
    default:
      throw new NotCleanable("cleaning.unsupported");
  }
}

/** A copy, because what is written to a stream may be taken away. */
async function packed(blocks: Blocks, offset: number, length: number): Promise<Bytes> {
  return (await blocks.bytes(offset, length)).slice();
}
