import type { Patches } from "./patches.ts";
import { sizesOf, type Run } from "./runs.ts";
import { readSampleSizes } from "./sample-sizes.ts";
import type { Chunks } from "./sample-table.ts";
import { SoundNames } from "./sound-names.ts";
import { spread } from "./spread.ts";
import type { Track } from "./track.ts";
import type { Work } from "./work.ts";

const AAC = "mp4a";
/** Sound between which encoders name themselves, again and again: FFmpeg does so in each 256th frame of AAC, about every six seconds. */
const NAMED: readonly string[] = [AAC, ".mp3"];

/** Goes through the samples of tracks of sound for names of encoders: through all where they repeat them, else where some begin. */
export class SoundLook {
  readonly #work: Work;
  readonly #names: SoundNames;

  constructor(work: Work) {
    this.#work = work;
    this.#names = new SoundNames(work);
  }

  /** @throws NotCleanable */
  async track(track: Track, chunks: Chunks, patches: Patches): Promise<void> {
    const { offsets, lengths, counts } = chunks;
    if (!isNamed(track)) {
      for (const index of spread(offsets.length)) await this.#names.beginning(offsets[index] ?? 0, lengths[index] ?? 0);
      return;
    }
    const sizes = await readSampleSizes(this.#work, track.table.sizes, track.table.plainSound);
    for (const [index, start] of offsets.entries()) {
      if (!sizes.areKnown) await this.#samples(track, start, lengths.subarray(index, index + 1), patches);
      let at = start;
      for (let left = sizes.areKnown ? (counts[index] ?? 0) : 0; left > 0 && !this.#names.isOver;) {
        const some = await sizes.next(left);
        if (some.length === 0) break;
        at = await this.#samples(track, at, some, patches);
        left -= some.length;
      }
    }
  }

  /** The same in a fragment; where only some are looked at, only if it is chosen. @throws NotCleanable */
  async runs(track: Track, runs: readonly Run[], isChosen: boolean, patches: Patches): Promise<void> {
    const [first] = runs;
    if (!isNamed(track)) {
      if (isChosen && first !== undefined) await this.#names.beginning(first.start, first.end - first.start);
      return;
    }
    for (const run of runs) {
      let at = run.start;
      for await (const some of sizesOf(this.#work, run)) {
        if (this.#names.isOver) return;
        at = await this.#samples(track, at, some, patches);
      }
    }
  }

  /** Gives where they end. */
  async #samples(track: Track, at: number, sizes: Float64Array, patches: Patches): Promise<number> {
    return await this.#names.samples(at, sizes, track.formats.every((format) => format === AAC) ? patches : null);
  }
}

function isNamed({ formats }: Track): boolean {
  return formats.some((format) => NAMED.includes(format));
}
