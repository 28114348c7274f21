import { ok, releaseBytes, type Bytes, type Failure, type Result } from "../bytes/index.ts";
import type { SealedSegment } from "./evidence-sealer.ts";

/** How much of the evidence the instance has acknowledged. */
export interface SendProgress {
  readonly acknowledged: number;
  readonly segments: number;
}

/** Segments that are on their way at the same time (PROTOCOL.md §7.3 allows any order). */
export const SEGMENTS_IN_FLIGHT = 2;

/**
 * Sends segments as they are sealed, two at a time, and counts only what was acknowledged.
 * `put` retries by itself; what it gives up on ends the whole.
 */
export async function sendSegments(
  sealed: AsyncIterable<SealedSegment>,
  segments: number,
  put: (index: number, sealed: Bytes) => Promise<Result<null, string>>,
  onProgress: (progress: SendProgress) => void,
): Promise<Result<null, string>> {
  const inFlight = new Set<Promise<void>>();
  const refusals: Failure<string>[] = [];
  let acknowledged = 0;
  try {
    for await (const segment of sealed) {
      const sending = put(segment.index, segment.sealed).then((answer) => {
        inFlight.delete(sending);
        releaseBytes(segment.sealed);
        if (!answer.ok) refusals.push(answer);
        else onProgress({ acknowledged: (acknowledged += 1), segments });
      });
      inFlight.add(sending);
      if (inFlight.size >= SEGMENTS_IN_FLIGHT) await Promise.race(inFlight);
      if (refusals.length > 0) break;
    }
  } finally {
    // Also when a file could not be read: nothing is on its way any more when this returns.
    await Promise.allSettled(inFlight);
  }
  return refusals[0] ?? ok(null);
}
