import { isTransient, retry, type RetryPolicy, type RetryWorld } from "../../shared/api/retry.ts";
import type { ApiRequest, Transport } from "../../shared/api/transport.ts";
import { failure, type Result } from "../../shared/bytes/index.ts";
import type { SubmissionProgress } from "../../shared/source/submission.ts";
import type { Sending } from "./portal-calls.ts";

/** What a submission is sent with, and how it is told. */
export interface SendControlOptions {
  readonly transport: (signal: AbortSignal) => Transport;
  readonly policy: RetryPolicy;
  readonly world: RetryWorld;
  readonly report: (sending: Sending) => void;
}

type Mode = "running" | "paused" | "stopped";

/**
 * Sends one submission's requests: waits and tries again by itself, stands still while paused, and asks the person when it has
 * tried for long. Every request that it repeats is safe to repeat (PROTOCOL.md §7.3). Pausing breaks off what is under way.
 */
export class SendControl {
  readonly #options: SendControlOptions;
  #mode: Mode = "running";
  #progress: SubmissionProgress | null = null;
  /** Why it paused by itself; null when the person did. */
  #stall: string | null = null;
  /** Requests that are waiting for another attempt, of those under way. */
  #sleeping = 0;
  #round = new AbortController();
  /** Resolves when the pause ends, one way or the other. */
  #resumed: Promise<void> = Promise.resolve();
  #endPause: () => void = () => undefined;

  constructor(options: SendControlOptions) {
    this.#options = options;
  }

  /** True when the letter was on its way: nobody here can know whether it arrived. */
  get mayHaveArrived(): boolean {
    return this.#progress?.stage === "letter";
  }

  /** The way to the instance, for as long as this submission is neither paused nor stopped. */
  readonly send: Transport = (request: ApiRequest) => this.#options.transport(this.#round.signal)(request);

  /** For `sendSubmission`: gives up only for an answer that is final, or when stopped. */
  readonly persist = async <T>(request: () => Promise<Result<T, string>>): Promise<Result<T, string>> => {
    for (;;) {
      if (this.#mode === "paused") await this.#resumed;
      if (this.#isStopped()) return failure("sending.stopped");
      const round = this.#round;
      const result = await retry(request, this.#options.policy, this.#world(), round.signal);
      if (result.ok || !isTransient(result.code)) return result;
      // Broken off by a pause, it goes on after it; given up by itself, it asks.
      if (!round.signal.aborted) this.#pause(result.code);
    }
  };

  readonly onProgress = (progress: SubmissionProgress): void => {
    this.#progress = progress;
    this.#tell();
  };

  pause(): void {
    this.#pause(null);
  }

  resume(): void {
    if (this.#mode !== "paused") return;
    this.#mode = "running";
    this.#stall = null;
    this.#round = new AbortController();
    this.#endPause();
    this.#tell();
  }

  /** Ends it for good: the submission's call answers `sending.stopped`. */
  stop(): void {
    this.#mode = "stopped";
    this.#round.abort();
    this.#endPause();
  }

  #pause(stall: string | null): void {
    if (this.#mode !== "running") return;
    this.#mode = "paused";
    this.#stall = stall;
    this.#resumed = new Promise((resolve) => {
      this.#endPause = resolve;
    });
    this.#round.abort();
    this.#tell();
  }

  #isStopped(): boolean {
    return this.#mode === "stopped";
  }

  #world(): RetryWorld {
    const { world } = this.#options;
    return {
      random: world.random,
      sleep: async (milliseconds, signal) => {
        this.#sleeping += 1;
        this.#tell();
        await world.sleep(milliseconds, signal);
        this.#sleeping -= 1;
        this.#tell();
      },
    };
  }

  #tell(): void {
    this.#options.report(this.#sending());
  }

  #sending(): Sending {
    const { acknowledged, segments, stage } = this.#progress ?? { acknowledged: 0, segments: 0, stage: null };
    const still = { acknowledged, segments };
    if (this.#stall !== null) return { state: "stalled", code: this.#stall, ...still };
    if (this.#mode === "paused") return { state: "paused", ...still };
    if (this.#sleeping > 0) return { state: "waiting", ...still };
    if (stage === null) return { state: "starting" };
    return stage === "letter" ? { state: "finishing", segments } : { state: "sending", acknowledged, segments };
  }
}
