import type { ByteSource } from "../../shared/bytes/index.ts";
import type { ConsoleProgress } from "./console-messages.ts";

/** The person does not want this operation any more. */
export class TaskCancelled extends Error {
  readonly code = "task.cancelled";
}

const STEPS = 200;

/** One running operation: says how far it is, not more often than anyone can see, and stops where it reads a file. */
export class ConsoleTask {
  readonly #tell: (progress: ConsoleProgress) => void;
  #lastStep = -1;
  #isCancelled = false;

  constructor(tell: (progress: ConsoleProgress) => void) {
    this.#tell = tell;
  }

  /** To be called as often as one likes. */
  report(done: number, total: number): void {
    const step = total > 0 ? Math.floor((STEPS * done) / total) : STEPS;
    if (step === this.#lastStep) return;
    this.#lastStep = step;
    this.#tell({ done, total });
  }

  cancel(): void {
    this.#isCancelled = true;
  }

  /** @throws TaskCancelled */
  stopIfCancelled(): void {
    if (this.#isCancelled) throw new TaskCancelled("cancelled");
  }

  /** A source whose reading can be cancelled, and counts as progress: the farthest byte that was read, of all. */
  watch(source: ByteSource): ByteSource {
    let farthest = 0;
    return {
      size: source.size,
      read: async (offset, length) => {
        this.stopIfCancelled();
        const bytes = await source.read(offset, length);
        farthest = Math.max(farthest, offset + length);
        this.report(farthest, source.size);
        return bytes;
      },
    };
  }
}
