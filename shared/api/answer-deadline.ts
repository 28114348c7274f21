/** What a line is expected to carry. */
export interface LinePace {
  /** Milliseconds without a sign of life: a circuit has to be built, and a dead one never says so itself. */
  readonly graceMilliseconds: number;
  /** The slowest line that is waited for: the server's own (PROTOCOL.md §7.1). */
  readonly bytesPerSecond: number;
}

/** The server lets a body come as slowly, and silence last for a minute longer. */
export const LINE_PACE: LinePace = { graceMilliseconds: 120_000, bytesPerSecond: 4096 };

/** Until when one answer is waited for. */
export interface AnswerDeadline {
  /** A part of the answer has come: the next one has the grace again. */
  readonly moved: () => void;
  /** The answer is whole, or nobody waits for it any more. */
  readonly over: () => void;
}

/**
 * Calls `onSilence` when an answer takes too long. It has to begin within the grace and the time that a body of this length takes on the
 * slowest line, since nobody says how much of a body has arrived; from then on silence alone counts, however long the answer is.
 */
export function createAnswerDeadline(
  bodyBytes: number,
  onSilence: () => void,
  { bytesPerSecond, graceMilliseconds }: LinePace = LINE_PACE,
): AnswerDeadline {
  let timer = setTimeout(onSilence, graceMilliseconds + (bodyBytes * 1000) / bytesPerSecond);
  return {
    moved: () => {
      clearTimeout(timer);
      timer = setTimeout(onSilence, graceMilliseconds);
    },
    over: () => {
      clearTimeout(timer);
    },
  };
}
