import { zeroBytes, type Bytes, type ByteSource } from "../../bytes/index.ts";
import type { OnProgress } from "../cleaner.ts";
import { NotCleanable } from "../refusal.ts";
import { latin1Of } from "../words.ts";

const BLOCK_BYTES = 262_144;
const BLOCKS_MOST = 24;

/** A file in blocks, the last few of which are kept: objects are small, many, and mostly near each other. */
export class Blocks {
  readonly source: ByteSource;
  /** In bytes. */
  readonly size: number;
  readonly #onProgress: OnProgress;
  readonly #kept = new Map<number, Bytes>();
  readonly #seen = new Set<number>();

  constructor(source: ByteSource, onProgress: OnProgress) {
    this.source = source;
    this.size = source.size;
    this.#onProgress = onProgress;
  }

  /** Exactly `length` bytes from `offset`, which the caller has bounded. @throws NotCleanable where the file ends before */
  async bytes(offset: number, length: number): Promise<Bytes> {
    if (offset < 0 || offset + length > this.size) throw new NotCleanable("cleaning.malformed");
    const first = Math.floor(offset / BLOCK_BYTES);
    const start = offset - first * BLOCK_BYTES;
    if (start + length <= BLOCK_BYTES) return (await this.#block(first)).subarray(start, start + length);
    const joined = zeroBytes(length);
    for (let done = 0, index = first; done < length; index += 1) {
      const block = await this.#block(index);
      const from = done === 0 ? start : 0;
      const part = block.subarray(from, Math.min(block.length, from + length - done));
      joined.set(part, done);
      done += part.length;
    }
    return joined;
  }

  /** Up to `length` bytes from `offset` as characters of the same number; fewer where the file ends before. */
  async text(offset: number, length: number): Promise<string> {
    return latin1Of(await this.bytes(offset, Math.max(0, Math.min(length, this.size - offset))));
  }

  async #block(index: number): Promise<Bytes> {
    const kept = this.#kept.get(index);
    if (kept !== undefined) return kept;
    const offset = index * BLOCK_BYTES;
    const read = await this.source.read(offset, Math.min(BLOCK_BYTES, this.size - offset));
    const [oldest] = this.#kept.keys();
    if (oldest !== undefined && this.#kept.size === BLOCKS_MOST) this.#kept.delete(oldest);
    this.#kept.set(index, read);
    this.#seen.add(index);
    this.#onProgress(Math.min(this.size, this.#seen.size * BLOCK_BYTES));
    return read;
  }
}
