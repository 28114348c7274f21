import type { Day } from "../../shared/protocol/day.ts";
import { ConsoleClient, type ConsolePort } from "../workers/console-client.ts";
import type { ConsoleInput, ConsoleOperation, ConsoleOperations } from "../workers/console-messages.ts";
import type { ConsoleView, Work } from "./console-state.ts";
import { rescuedFrom } from "./rescue/rescued.ts";

/** What is answered to whatever would act on a date that the vault makes unlikely (PROTOCOL.md §9.3). */
export const DATE_DOUBTED = "clock.implausible";

/** What asking the worker needs of the world. */
export interface ConsoleCallWorld {
  /** Asks the person whether today's date is right, though it does not fit the last day that the vault has seen. */
  readonly confirmDate: (today: Day, lastSeen: Day | null) => Promise<boolean>;
  readonly startWorker: () => ConsolePort;
  readonly today: () => Day;
}

/** The view, where what is going on and what went wrong is shown. */
export interface ViewAccess {
  readonly get: () => ConsoleView;
  readonly set: (view: ConsoleView) => void;
}

/** Operations that act on today's date. */
type DatedOperation = {
  [K in ConsoleOperation]: ConsoleInput<K> extends { readonly today: Day } ? K : never;
}[ConsoleOperation];

/**
 * The controller's questions to its worker, one at a time: whatever a person asks for waits for its turn in `Wishes`. An answer is null
 * when the view says why, or the person stopped it.
 */
export class ConsoleCalls {
  readonly #world: ConsoleCallWorld;
  readonly #view: ViewAccess;
  #client: ConsoleClient;
  #isBusy = false;

  constructor(world: ConsoleCallWorld, view: ViewAccess) {
    this.#world = world;
    this.#view = view;
    this.#client = this.#start();
  }

  /** Ends the worker, and with it everything that it holds, and starts another. */
  startAnew(): void {
    const ended = this.#client;
    this.#client = this.#start();
    this.#isBusy = false;
    ended.end();
  }

  /** @throws Error when the answer to something else has not come: that was asked for beside the wishes */
  async ask<K extends ConsoleOperation>(
    operation: K,
    input: ConsoleInput<K>,
    kind: Work["kind"] | null = null,
  ): Promise<ConsoleOperations[K]["output"] | null> {
    if (this.#isBusy) throw new Error("something else is being asked");
    this.#isBusy = true;
    const client = this.#client;
    const call = client.call(operation, input, (progress) => {
      const { work } = this.#view.get();
      if (work !== null) this.#change({ work: { ...work, progress } });
    });
    const cancel = kind === "comparing" || kind === "importing" || kind === "reading" ? call.cancel : null;
    this.#change({ problem: null, work: kind === null ? null : { kind, progress: null, cancel } });
    const answer = await call.answer.catch(() => null);
    // The vault was closed meanwhile: whatever came of it belongs to nobody.
    if (client !== this.#client) return null;
    this.#isBusy = false;
    if (answer === null) this.#break();
    else if (answer.ok) this.#change({ work: null });
    else this.#change({ problem: answer.code === "task.cancelled" ? null : answer.code, work: null });
    return answer?.ok === true ? answer.value : null;
  }

  /** What went wrong last; null when nothing did. */
  problem(): string | null {
    return this.#view.get().problem;
  }

  /** As `ask`; if the date is doubted, the person says whether it is right. If it is not, that is what went wrong. */
  async askDated<K extends DatedOperation>(
    operation: K,
    input: ConsoleInput<K>,
    kind: Work["kind"] | null,
    lastSeen: Day | null,
  ): Promise<ConsoleOperations[K]["output"] | null> {
    const answer = await this.ask(operation, input, kind);
    const { problem, state } = this.#view.get();
    if (answer !== null || problem !== DATE_DOUBTED) return answer;
    const today = this.#world.today();
    const isRight = await this.#world.confirmDate(today, lastSeen);
    if (!isRight || state !== this.#view.get().state) return null;
    return (await this.ask("confirmDate", { today })) === null ? null : this.ask(operation, input, kind);
  }

  #start(): ConsoleClient {
    return new ConsoleClient(this.#world.startWorker(), () => {
      this.#break();
    });
  }

  /** The vault is gone with the worker. What was being typed is in the page, and stays there until the vault is open again. */
  #break(): void {
    const view = this.#view.get();
    if (view.state.step === "broken") return;
    this.#change({ problem: null, rescued: rescuedFrom(view), state: { step: "broken" }, work: null });
  }

  #change(part: Partial<ConsoleView>): void {
    this.#view.set({ ...this.#view.get(), ...part });
  }
}
