import { ByteQueue, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";

const HEX_END = ">".charCodeAt(0);
const ZERO_85 = "z".charCodeAt(0);
const TILDE = "~".charCodeAt(0);
const RUN_END = 128;

/** A decoder of a whole stream. What it makes is at most `most` bytes. @throws NotCleanable */
export type Decode = (data: Uint8Array, most: number) => Bytes;

/** ISO 32000-1, 7.4.2. */
export const decodeHex: Decode = (data, most) => {
  const out = new Output(most);
  let high = -1;
  for (const byte of data) {
    if (byte === HEX_END) break;
    if (isWhite(byte)) continue;
    const digit = Number.parseInt(String.fromCharCode(byte), 16);
    if (Number.isNaN(digit)) throw new NotCleanable("cleaning.malformed");
    if (high < 0) high = digit;
    else {
      out.add(16 * high + digit);
      high = -1;
    }
  }
  if (high >= 0) out.add(16 * high);
  return out.bytes();
};

/** ISO 32000-1, 7.4.3. */
export const decode85: Decode = (data, most) => {
  const out = new Output(most);
  let group: number[] = [];
  for (const byte of data) {
    if (byte === TILDE) break;
    if (isWhite(byte)) continue;
    if (byte === ZERO_85 && group.length === 0) group = [0, 0, 0, 0, 0];
    else if (byte >= 33 && byte <= 117) group.push(byte - 33);
    else throw new NotCleanable("cleaning.malformed");
    if (group.length === 5) {
      add85(out, group, 4);
      group = [];
    }
  }
  if (group.length > 1) add85(out, [...group, 84, 84, 84, 84].slice(0, 5), group.length - 1);
  return out.bytes();
};

function add85(out: Output, group: readonly number[], count: number): void {
  const value = group.reduce((sum, digit) => 85 * sum + digit, 0) % 2 ** 32;
  for (let index = 0; index < count; index += 1) out.add(Math.floor(value / 256 ** (3 - index)) % 256);
}

/** ISO 32000-1, 7.4.5. */
export const decodeRuns: Decode = (data, most) => {
  const out = new Output(most);
  for (let at = 0; at < data.length;) {
    const length = data[at] ?? RUN_END;
    at += 1;
    if (length === RUN_END) break;
    if (length < RUN_END) {
      for (const byte of data.subarray(at, at + length + 1)) out.add(byte);
      at += length + 1;
    } else {
      const byte = data[at] ?? 0;
      for (let count = 257 - length; count > 0; count -= 1) out.add(byte);
      at += 1;
    }
  }
  return out.bytes();
};

/** ISO 32000-1, 7.4.4; `early` is its parameter EarlyChange. */
export function decodeLzw(data: Uint8Array, most: number, early: number): Bytes {
  const out = new Output(most);
  const table: Uint8Array[] = [];
  let last: Uint8Array | null = null;
  let width = 9;
  let bits = 0;
  let held = 0;
  for (const byte of data) {
    bits = ((bits & 0xfff) << 8) | byte;
    held += 8;
    if (held < width) continue;
    held -= width;
    const code = (bits >>> held) & (2 ** width - 1);
    if (code === 257) break;
    if (code === 256) {
      table.length = 0;
      last = null;
      width = 9;
      continue;
    }
    const entry = lzwEntry(table, code, last);
    out.addAll(entry);
    if (last !== null && table.length < 4096 - 258) table.push(joined(last, entry));
    last = entry;
    width = Math.min(12, Math.max(9, 32 - Math.clz32(258 + table.length + early)));
  }
  return out.bytes();
}

function lzwEntry(table: readonly Uint8Array[], code: number, last: Uint8Array | null): Uint8Array {
  if (code < 256) return Uint8Array.of(code);
  const known = table[code - 258];
  if (known !== undefined) return known;
  if (last === null || code !== 258 + table.length) throw new NotCleanable("cleaning.malformed");
  return joined(last, last);
}

/** `start`, and the first byte of `end`. */
function joined(start: Uint8Array, end: Uint8Array): Uint8Array {
  const whole = new Uint8Array(start.length + 1);
  whole.set(start);
  whole[start.length] = end[0] ?? 0;
  return whole;
}

function isWhite(byte: number): boolean {
  return byte <= 32;
}

/** What a decoder has made so far. */
class Output {
  readonly #queue = new ByteQueue();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  add(byte: number): void {
    this.addAll(Uint8Array.of(byte));
  }

  addAll(bytes: Uint8Array): void {
    if (this.#queue.length + bytes.length > this.#most) throw new NotCleanable("cleaning.too_large");
    this.#queue.add(bytes);
  }

  bytes(): Bytes {
    return this.#queue.peek();
  }
}
