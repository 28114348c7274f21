import { callWorker, onWorkerFault } from "../workers/call-worker.ts";
import type { PortalCalls, PortalEvent } from "../workers/portal-calls.ts";
import type { Engine, EngineListener } from "./engine.ts";

/** How often a worker that has answered before is asked whether it still lives. A browser may end one without saying so. */
export const PULSE_MILLISECONDS = 10_000;
/** Unanswered pulses after which it is gone. Sealing a long letter without JIT on an old machine takes most of a minute. */
export const PULSES_MISSED_MOST = 9;

/** An engine that is behind a worker. */
export function connectEngine(worker: Worker, { onSending, onLetter, onBroken }: EngineListener): Engine {
  const pulse = new Pulse(
    () => call("alive", null),
    () => {
      onBroken("engine.failed");
    },
  );
  const call: Engine["call"] = async (name, request) => {
    const answer = await callWorker<PortalCalls, typeof name>(worker, name, request);
    pulse.begin();
    return answer;
  };
  worker.addEventListener("message", ({ data, ports: [port] }: MessageEvent<PortalEvent>) => {
    switch (data.event) {
      case "sending":
        onSending(data.sending);
        return;
      case "letter":
        onLetter(data.words);
        port?.postMessage(null);
        return;
      case "broken":
        onBroken(data.code);
    }
  });
  onWorkerFault(worker, () => {
    pulse.end();
    onBroken("engine.failed");
  });
  return {
    call,
    close: () => {
      pulse.end();
      worker.terminate();
    },
  };
}

/** Counts pulses, not time: a laptop that slept has not waited. */
class Pulse {
  readonly #ask: () => Promise<null>;
  readonly #onLost: () => void;
  #timer: ReturnType<typeof setInterval> | null = null;
  #hasEnded = false;
  #missed = 0;

  constructor(ask: () => Promise<null>, onLost: () => void) {
    this.#ask = ask;
    this.#onLost = onLost;
  }

  /** From the first answer on: before it, a slow line may still be loading the worker. */
  begin(): void {
    if (this.#timer !== null || this.#hasEnded) return;
    this.#timer = setInterval(() => {
      this.#beat();
    }, PULSE_MILLISECONDS);
  }

  end(): void {
    this.#hasEnded = true;
    if (this.#timer !== null) clearInterval(this.#timer);
  }

  #beat(): void {
    if (this.#missed === PULSES_MISSED_MOST) {
      this.end();
      this.#onLost();
      return;
    }
    this.#missed += 1;
    void this.#ask().then(() => {
      this.#missed = 0;
    });
  }
}
