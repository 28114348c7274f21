/** What a line has to carry. */
export interface Pace {
  /** Milliseconds that it may carry nothing. */
  readonly grace: number;
  /** The slowest line that is waited for. */
  readonly bytesPerSecond: number;
}

/** Until when somebody is waited for: bytes that move buy time, which cannot be saved up beyond the grace. Times in milliseconds. */
export interface TimeLeft {
  /** The moment when it runs out, unless more moves; of several, the earliest has moved least. */
  readonly end: () => number;
  readonly moved: (bytes: number, now: number) => void;
}

/** A flood that sends all but a byte, and then a byte now and then, has no more time than one that sends nothing (PROTOCOL.md §7.1). */
export function createTimeLeft({ bytesPerSecond, grace }: Pace, start: number): TimeLeft {
  let end = start + grace;
  return {
    end: () => end,
    moved: (bytes, now) => {
      end = Math.min(now + grace, end + (bytes * 1000) / bytesPerSecond);
    },
  };
}
