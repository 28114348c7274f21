import type { Range } from "./layout.ts";

/** The tables of a track that say how long its samples last, and how much later than decoded they are shown (ISO 14496-12 §8.6.1). */
export interface Times {
  /** How many samples, and how long each is. */
  readonly times: DataView;
  /** How many samples, and by how much each is shifted: signed, as programs write it whatever the version. Empty where none is. */
  readonly shifts: DataView;
}

/** Samples of the same length that follow each other. */
interface Run {
  readonly start: number;
  readonly each: number;
  readonly count: number;
}

const PAIR_BYTES = 8;

/** How long the samples are together of which nothing is in the stretches that are shown, which are in order. */
export function unseenOf(tables: Times, shown: readonly Range[]): number {
  let unseen = 0;
  forEachRun(tables, (run) => {
    unseen += (run.count - seenIn(run, shown)) * run.each;
  });
  return unseen;
}

function forEachRun({ times, shifts }: Times, take: (run: Run) => void): void {
  let decoded = 0;
  let shiftAt = 0;
  let shiftsLeft = 0;
  for (let at = 0; at < times.byteLength; at += PAIR_BYTES) {
    const each = times.getUint32(at + 4);
    for (let left = times.getUint32(at); left > 0;) {
      while (shiftsLeft === 0 && shiftAt < shifts.byteLength) {
        shiftsLeft = shifts.getUint32(shiftAt);
        shiftAt += PAIR_BYTES;
      }
      const shift = shiftAt === 0 ? 0 : shifts.getInt32(shiftAt - PAIR_BYTES + 4);
      const count = shiftsLeft === 0 ? left : Math.min(left, shiftsLeft);
      if (each > 0) take({ start: decoded + shift, each, count });
      decoded += count * each;
      left -= count;
      shiftsLeft -= Math.min(count, shiftsLeft);
    }
  }
}

/** How many samples of a run have a part that is shown: each once, though stretches overlap. */
function seenIn({ start, each, count }: Run, shown: readonly Range[]): number {
  let seen = 0;
  let next = 0;
  for (const stretch of shown) {
    const first = Math.max(next, Math.floor((stretch.start - start) / each));
    const end = Math.min(count, Math.ceil((stretch.end - start) / each));
    if (first >= end) continue;
    seen += end - first;
    next = end;
  }
  return seen;
}
