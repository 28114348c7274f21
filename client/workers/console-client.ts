import {
  isAnswerTo,
  type ConsoleAnswer,
  type ConsoleAnswerEvent,
  type ConsoleEvent,
  type ConsoleInput,
  type ConsoleOperation,
  type ConsoleProgress,
  type ConsoleRequestFor,
} from "./console-messages.ts";
import { Pulse } from "./pulse.ts";

/** What `ConsoleClient` needs of a worker. */
export interface ConsolePort {
  addEventListener(type: "message", listener: (event: MessageEvent<ConsoleEvent>) => void): void;
  addEventListener(type: "error" | "messageerror", listener: (event: Event) => void): void;
  postMessage(message: unknown): void;
  terminate(): void;
}

/**
 * Unanswered pulses after which the worker is gone. It says how far it is while it works on a passphrase or a bundle, but sealing a
 * vault of 256 MiB without a JIT on an old machine takes minutes without a word.
 */
export const PULSES_MISSED_MOST = 30;

/** A call that is on its way. */
export interface ConsoleCall<K extends ConsoleOperation> {
  readonly answer: Promise<ConsoleAnswer<K>>;
  /** Asks the worker to stop; it answers `task.cancelled` if it could. */
  readonly cancel: () => void;
}

interface Pending {
  readonly onAnswer: (event: ConsoleAnswerEvent) => void;
  readonly onBroken: (error: Error) => void;
  readonly onProgress: (progress: ConsoleProgress) => void;
}

/** The page's end of the line to the worker. */
export class ConsoleClient {
  readonly #port: ConsolePort;
  readonly #pending = new Map<number, Pending>();
  readonly #onBroken: () => void;
  readonly #pulse: Pulse;
  #hasEnded = false;
  #next = 1;

  /** `onBroken` hears, once, of a worker that breaks or goes without a word, whether something is under way or not. */
  constructor(port: ConsolePort, onBroken: () => void) {
    this.#port = port;
    this.#onBroken = onBroken;
    this.#pulse = new Pulse({
      ask: () => {
        port.postMessage({ operation: "alive" });
      },
      missedMost: PULSES_MISSED_MOST,
      onLost: () => {
        this.#break();
      },
    });
    port.addEventListener("message", ({ data }) => {
      this.#receive(data);
    });
    for (const type of ["error", "messageerror"] as const) {
      port.addEventListener(type, () => {
        this.#break();
      });
    }
  }

  /** Asks the worker. The answer rejects only when the worker itself is broken. */
  call<K extends ConsoleOperation>(
    operation: K,
    input: ConsoleInput<K>,
    onProgress: (progress: ConsoleProgress) => void = ignoreProgress,
  ): ConsoleCall<K> {
    const id = this.#next;
    this.#next += 1;
    const answer = new Promise<ConsoleAnswer<K>>((resolve, reject) => {
      const onAnswer = (event: ConsoleAnswerEvent): void => {
        if (isAnswerTo(operation, event)) resolve(event.answer);
        else reject(new Error("the worker answered another question"));
      };
      this.#pending.set(id, { onAnswer, onBroken: reject, onProgress });
    });
    if (this.#hasEnded) this.#rejectPending();
    const request: ConsoleRequestFor<K> = { id, input, operation };
    this.#port.postMessage(request);
    const cancel = (): void => {
      this.#port.postMessage({ id, operation: "cancel" });
    };
    return { answer, cancel };
  }

  /** Ends the worker, and with it everything secret that it holds. What is under way is rejected. */
  end(): void {
    this.#hasEnded = true;
    this.#pulse.end();
    this.#port.terminate();
    this.#rejectPending();
  }

  #receive(event: ConsoleEvent): void {
    this.#pulse.heard();
    if (event.operation === "alive") return;
    const pending = this.#pending.get(event.id);
    if (pending === undefined) return;
    if (event.operation === "progress") {
      pending.onProgress(event.progress);
      return;
    }
    if (event.operation === "broken") {
      this.#break();
      return;
    }
    this.#pending.delete(event.id);
    pending.onAnswer(event);
  }

  #break(): void {
    if (this.#hasEnded) return;
    this.end();
    this.#onBroken();
  }

  #rejectPending(): void {
    for (const { onBroken } of this.#pending.values()) onBroken(new Error("the worker ended"));
    this.#pending.clear();
  }
}

function ignoreProgress(): void {
  // Most calls are over before anything could be shown.
}
