import type { Bytes } from "../../bytes/index.ts";
import type { PieceList } from "../piece-list.ts";

interface Patch {
  readonly at: number;
  readonly bytes: Bytes;
}

/** Few bytes that take the place of as many in samples: everything around them stays where it is. */
export class Patches {
  readonly #all: Patch[] = [];
  #isSorted = true;

  /** @param at - where in the file */
  add(at: number, bytes: Bytes): void {
    this.#isSorted &&= (this.#all.at(-1)?.at ?? 0) <= at;
    this.#all.push({ at, bytes });
  }

  /** Adds a stretch of the file with what takes the place of bytes in it. */
  addTo(pieces: PieceList, start: number, end: number): void {
    // In the order of the file, because films have a great many stretches that are asked for.
    if (!this.#isSorted) this.#all.sort((one, other) => one.at - other.at);
    this.#isSorted = true;
    let done = start;
    for (let index = this.#countBefore(start); index < this.#all.length; index += 1) {
      const patch = this.#all[index];
      if (patch === undefined || patch.at + patch.bytes.length > end) break;
      // What is there twice, in tracks that share samples, is written once.
      if (patch.at < done) continue;
      pieces.keep(done, patch.at - done);
      pieces.write(patch.bytes);
      done = patch.at + patch.bytes.length;
    }
    pieces.keep(done, end - done);
  }

  #countBefore(at: number): number {
    let low = 0;
    let high = this.#all.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.#all[middle]?.at ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
