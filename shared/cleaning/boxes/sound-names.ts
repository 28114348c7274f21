import { copyBytes, isZeroBytes, zeroBytes } from "../../bytes/index.ts";
import { fillingOf } from "../audio/aac-filling.ts";
import { ENCODER_NAME_LONGEST, encoderNameIn } from "../audio/encoder-name.ts";
import { latin1Of } from "../words.ts";
import type { Range } from "./layout.ts";
import type { Patches } from "./patches.ts";
import type { Work } from "./work.ts";

/** Where only the beginning is looked at. */
const BEGINNING_BYTES = 4096;
/** Samples are read many at a time; what is between stretches of them is read along where it is less than a window. */
const BLOCK_BYTES = 262_144;
const WINDOW_BYTES = 8192;
/** Days of sound. What of it is filled is overwritten, which takes memory. */
const SAMPLES_MOST = 8_000_000;
const FILLED_MOST = 250_000;
/** How often a file may be gone through, whose tracks share samples. */
const ROUNDS_MOST = 4;
/** Words, and nothing behind them. */
const WORDS = /^\0*[ -~]{4,}\0*$/;

/**
 * Looks for the names of encoders in samples of sound. In what fills a frame of AAC they are overwritten, because decoders pass over it;
 * anywhere else they are named as left, and so is that not all was looked at.
 */
export class SoundNames {
  readonly #work: Work;
  #samples = 0;
  #filled = 0;
  #bytes = 0;

  constructor(work: Work) {
    this.#work = { ...work, reader: work.reader.withWindow(WINDOW_BYTES) };
  }

  /** Whether there is more than is looked at. */
  get isOver(): boolean {
    return (
      this.#samples > SAMPLES_MOST || this.#filled > FILLED_MOST || this.#bytes > ROUNDS_MOST * this.#work.reader.size
    );
  }

  /** Looks where samples begin that end so many bytes further. */
  async beginning(start: number, length: number): Promise<void> {
    const bytes = await this.#work.reader.bytes(start, Math.min(BEGINNING_BYTES, length));
    this.#nameLeft(bytes, bytes.length);
  }

  /**
   * Looks through samples that follow each other; gives where they end.
   *
   * @param patches - what is overwritten; null where samples are not, or not all, AAC
   */
  async samples(start: number, sizes: Float64Array, patches: Patches | null): Promise<number> {
    let at = start;
    for (let from = 0; from < sizes.length;) {
      let to = from;
      let end = at;
      while (to < sizes.length && (to === from || end + (sizes[to] ?? 0) - at <= BLOCK_BYTES)) {
        end += sizes[to] ?? 0;
        to += 1;
      }
      this.#samples += to - from;
      this.#bytes += end - at;
      if (!this.isOver) await this.#block({ start: at, end }, sizes.subarray(from, to), patches);
      at = end;
      from = to;
    }
    if (this.isOver) this.#work.left.add("program", "sound samples");
    return at;
  }

  /** One sample, however long, or several of a block together. */
  async #block({ start, end }: Range, sizes: Float64Array, patches: Patches | null): Promise<void> {
    // A name may be where two pieces meet: it is looked for in the second.
    for (let at = start; at === start || at + ENCODER_NAME_LONGEST < end; at += BLOCK_BYTES - ENCODER_NAME_LONGEST) {
      const bytes = await this.#work.reader.bytes(at, Math.min(BLOCK_BYTES, end - at));
      const told = at === start && patches !== null ? this.#overwrite(start, bytes, sizes, patches) : [];
      const rest = told.length === 0 ? bytes : copyBytes(bytes);
      for (const words of told) rest.fill(0, words.start, words.end);
      const isLast = at + rest.length === end;
      this.#nameLeft(rest, isLast ? rest.length : rest.length - ENCODER_NAME_LONGEST);
    }
  }

  /** Overwrites words in the filling of frames; gives where they are in these bytes. */
  #overwrite(start: number, bytes: Uint8Array, sizes: Float64Array, patches: Patches): readonly Range[] {
    const told: Range[] = [];
    let at = 0;
    for (const size of sizes) {
      const filling = fillingOf(bytes.subarray(at, at + size));
      if (filling !== null) {
        const range = { start: at + filling.start, end: at + filling.end };
        const content = bytes.subarray(range.start, range.end);
        const words = latin1Of(content);
        const isTold = WORDS.test(words);
        // What was overwritten counts like words: in the clean copy the same is looked at.
        if (isTold || isZeroBytes(content)) this.#filled += 1;
        if (isTold) {
          this.#work.findings.add("program", "AAC fill element", words);
          patches.add(start + range.start, zeroBytes(content.length));
          told.push(range);
        }
      }
      at += size;
    }
    return told;
  }

  #nameLeft(sound: Uint8Array, until: number): void {
    const name = encoderNameIn(sound, until);
    if (name !== null) this.#work.left.add("program", "sound samples", name);
  }
}
