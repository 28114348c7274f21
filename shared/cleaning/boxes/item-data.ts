import { concatBytes, copyBytes, type Bytes } from "../../bytes/index.ts";
import type { Reader } from "../reader.ts";
import type { Range } from "./layout.ts";

/** The bytes of an item, which may stand in several places of the file, as if they followed each other. */
export class ItemData {
  /** In bytes. */
  readonly length: number;
  readonly #reader: Reader;
  readonly #extents: readonly Range[];

  constructor(reader: Reader, extents: readonly Range[]) {
    this.#reader = reader;
    this.#extents = extents;
    this.length = extents.reduce((sum, { start, end }) => sum + end - start, 0);
  }

  /** In how many places it stands. */
  get extents(): number {
    return this.#extents.length;
  }

  /** At most `length` bytes from `at`: fewer where the item ends before. Whoever asks for more than a few KiB has bounded it. @throws NotCleanable */
  async bytes(at: number, length: number): Promise<Bytes> {
    const parts: Uint8Array[] = [];
    for (const { start, end } of this.places(at, Math.min(at + length, this.length))) {
      parts.push(copyBytes(await this.#reader.bytes(start, end - start)));
    }
    return concatBytes(...parts);
  }

  /** Where the bytes between two of them are in the file. */
  places(from: number, to: number): readonly Range[] {
    const places: Range[] = [];
    let before = 0;
    for (const { start, end } of this.#extents) {
      const [first, last] = [Math.max(start, start + from - before), Math.min(end, start + to - before)];
      if (last > first) places.push({ start: first, end: last });
      before += end - start;
    }
    return places;
  }
}
