import type { ConsolePort } from "../../../client/workers/console-client.ts";
import { ConsoleDispatch } from "../../../client/workers/console-dispatch.ts";
import type { ConsoleEvent, ConsoleRequest } from "../../../client/workers/console-messages.ts";
import type { Sodium } from "../../../shared/sodium/sodium.ts";

/** The console's worker without a thread of its own: everything real, messages cloned as between threads, quick passphrases. */
export class InProcessWorker implements ConsolePort {
  /** What has been posted to the page, in order. */
  readonly events: ConsoleEvent[] = [];
  hasEnded = false;
  readonly #dispatch: ConsoleDispatch;
  readonly #target = new EventTarget();

  constructor(sodium: Sodium) {
    this.#dispatch = new ConsoleDispatch(Promise.resolve({ sodium, workFactor: 4 }), (event) => {
      if (this.hasEnded) return;
      this.events.push(event);
      this.#target.dispatchEvent(new MessageEvent("message", { data: structuredClone(event) }));
    });
  }

  addEventListener(type: string, listener: (event: never) => void): void {
    this.#target.addEventListener(type, (event) => {
      Reflect.apply(listener, undefined, [event]);
    });
  }

  postMessage(message: ConsoleRequest): void {
    this.#dispatch.receive(structuredClone(message)).catch(() => {
      this.fail();
    });
  }

  /** Dies, as when a browser takes its memory away and says so. */
  fail(): void {
    this.#target.dispatchEvent(new Event("error"));
  }

  terminate(): void {
    this.hasEnded = true;
  }
}
