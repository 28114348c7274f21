import type { Bytes, Result } from "../bytes/index.ts";

/** How often and how long: full jitter, so that many sources after one outage do not come back in step, nor in a pattern of ours. */
export interface RetryPolicy {
  /** All attempts together, at least 1. */
  readonly attempts: number;
  /** The n-th wait is a random part of this, doubled n times … */
  readonly firstDelayMilliseconds: number;
  /** … and never more than this. */
  readonly longestDelayMilliseconds: number;
}

/** Time and chance, given from outside. */
export interface RetryWorld {
  /** Resolves after this time, or as soon as the signal is aborted. */
  readonly sleep: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** At least 0, less than 1. */
  readonly random: () => number;
}

/** About two minutes of trying, on average, before a person is asked. */
export const PATIENT_POLICY: RetryPolicy = {
  attempts: 9,
  firstDelayMilliseconds: 1_000,
  longestDelayMilliseconds: 60_000,
};

const TRANSIENT: ReadonlySet<string> = new Set([
  "network.failed",
  "answer.malformed",
  "request.timeout",
  "server.busy",
  "server.error",
  "segment.busy",
]);

/** Whether a failure may pass by itself. Everything else is an answer, and asking again would not change it. */
export function isTransient(code: string): boolean {
  return TRANSIENT.has(code);
}

/** Repeats an operation that is safe to repeat until it succeeds, fails for good, was tried often enough, or is stopped. */
export async function retry<T>(
  operation: () => Promise<Result<T, string>>,
  policy: RetryPolicy,
  world: RetryWorld,
  signal: AbortSignal,
): Promise<Result<T, string>> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await operation();
    if (result.ok || !isTransient(result.code) || attempt >= policy.attempts || signal.aborted) return result;
    const longest = Math.min(policy.longestDelayMilliseconds, policy.firstDelayMilliseconds * 2 ** (attempt - 1));
    await world.sleep(world.random() * longest, signal);
    // Being stopped while waiting is told as the failure that was waited for. (A function, because the signal changes.)
    if (isStopped(signal)) return result;
  }
}

function isStopped(signal: AbortSignal): boolean {
  return signal.aborted;
}

/** The real world, with chance from the library that all other randomness comes from. */
export function realWorld(randomBytes: (length: number) => Bytes): RetryWorld {
  return {
    random: () => new DataView(randomBytes(4).buffer).getUint32(0) / 2 ** 32,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        if (isStopped(signal)) {
          resolve();
          return;
        }
        const timer = setTimeout(done, milliseconds);
        signal.addEventListener("abort", done, { once: true });
        function done(): void {
          clearTimeout(timer);
          signal.removeEventListener("abort", done);
          resolve();
        }
      }),
  };
}
