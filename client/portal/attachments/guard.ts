import type { GuardAnswer, GuardFault } from "../../workers/guard-messages.ts";
import { couldNotLook, type Attachment, type Look } from "./attachment.ts";

/** A worker that looks at one file at a time. */
export interface GuardWorker {
  /** Never answers when the worker breaks: `onBroken` is told. */
  readonly look: (file: File, onAnswer: (answer: GuardAnswer) => void) => void;
  readonly close: () => void;
}

/** Starts one. @throws when the browser does not let it start */
export type StartGuard = (onBroken: (code: GuardFault) => void) => GuardWorker;

interface Watched {
  readonly id: number;
  readonly file: File;
}

/**
 * Has attached files looked at, one after the other, and says what is seen of each. A file that breaks its worker is refused, and the next
 * one gets another worker, and so it does when a part of the worker could not be had: some browsers never ask again for a module that
 * failed, as long as the worker lives. A file that nobody waits for any more takes its worker with it.
 */
export class Guard {
  readonly #start: StartGuard;
  readonly #onLook: (id: number, look: Look) => void;
  #worker: GuardWorker | null = null;
  #waiting: readonly Watched[] = [];
  #current: Watched | null = null;

  constructor(start: StartGuard, onLook: (id: number, look: Look) => void) {
    this.#start = start;
    this.#onLook = onLook;
  }

  /** Looks at what of these was not looked at yet, and stops looking at what is not among them any more, or is sent as it is. */
  watch(attachments: readonly Attachment[]): void {
    const wanted = attachments.filter(({ choice, look }) => choice !== "original" && isUnseen(look));
    const current = this.#current;
    this.#waiting = wanted.filter(({ id }) => id !== current?.id);
    if (current !== null && !wanted.some(({ id }) => id === current.id)) this.#drop();
    this.#next();
  }

  /** Forgets everything. */
  close(): void {
    this.#waiting = [];
    this.#drop();
  }

  #drop(): void {
    this.#worker?.close();
    this.#worker = null;
    this.#current = null;
  }

  #next(): void {
    const [next, ...waiting] = this.#waiting;
    if (this.#current !== null || next === undefined) return;
    this.#waiting = waiting;
    this.#current = next;
    const isCurrent = (): boolean => this.#current === next;
    try {
      this.#worker ??= this.#start((code) => {
        this.#broken(code);
      });
    } catch {
      this.#broken("guard.failed");
      return;
    }
    this.#worker.look(next.file, (answer) => {
      if (!isCurrent()) return;
      if (couldNotLook(answer)) this.#drop();
      else if (answer.state !== "looking") this.#current = null;
      this.#onLook(next.id, answer);
      this.#next();
    });
  }

  #broken(code: GuardFault): void {
    const current = this.#current;
    this.#drop();
    if (current !== null) this.#onLook(current.id, { state: "refused", code });
    this.#next();
  }
}

function isUnseen({ state }: Look): boolean {
  return state === "waiting" || state === "looking";
}
