/** How often a worker that has answered before is asked whether it still lives. A browser may end one without saying so. */
export const PULSE_MILLISECONDS = 10_000;

/** What a pulse needs of a worker. */
export interface PulseTasks {
  /** Asks whether it lives. The answer comes by `heard`. */
  readonly ask: () => void;
  readonly onLost: () => void;
  /** Unanswered pulses after which it is gone: more than the longest work during which it hears nothing. */
  readonly missedMost: number;
}

/** Hears whether a worker lives. Counts pulses, not time: a laptop that slept has not waited. */
export class Pulse {
  readonly #tasks: PulseTasks;
  #timer: ReturnType<typeof setInterval> | null = null;
  #hasEnded = false;
  #missed = 0;

  constructor(tasks: PulseTasks) {
    this.#tasks = tasks;
  }

  /** It said something. From then on it is asked: before, it may still be loading. */
  heard(): void {
    this.#missed = 0;
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
    const { ask, missedMost, onLost } = this.#tasks;
    if (this.#missed === missedMost) {
      this.end();
      onLost();
      return;
    }
    this.#missed += 1;
    ask();
  }
}
