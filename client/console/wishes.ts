import type { ViewAccess } from "./console-calls.ts";
import { isSameValue } from "./rescue/same-value.ts";
import { whereabouts, type Nearness } from "./whereabouts.ts";

/** What adds an entry, or ends one: done twice it is there twice, whatever was pressed in between. */
const ENTRIES: ReadonlySet<string> = new Set([
  "enterOffer",
  "giveConsent",
  "recordSending",
  "takeBack",
  "withdrawConsent",
]);

/** What became of a wish, and how whoever waits for it hears of that. */
interface Outcome {
  /** Failed by a fault of ours. */
  readonly isFault: boolean;
  readonly tell: () => void;
}

/** Something that a person has asked for, and that is under way or waits. */
interface Wish {
  readonly drop: () => void;
  readonly input: unknown;
  readonly name: string;
  readonly nearness: Nearness;
  readonly run: () => Promise<Outcome>;
  readonly where: string;
}

/**
 * What a person asks for by pressing something, one after the other in that order: nothing that was pressed is lost without a word.
 * The same asked twice, with nothing between, is one wish, so that a double click does nothing twice; an entry is one wish while an equal
 * one is under way or waits at all. What waits behind something that failed is not done, since it may rest on it; nor is what was asked of
 * a page that is no longer there. The view tells either as `undone`.
 *
 * A wish must not add another and wait for it: that one would wait for its own end.
 */
export class Wishes {
  readonly #view: ViewAccess;
  #line: Wish[] = [];

  constructor(view: ViewAccess) {
    this.#view = view;
  }

  /** True while something that was asked for is not done yet. */
  get isBusy(): boolean {
    return this.#line.length > 0;
  }

  /**
   * Runs what is asked for, at once or when its turn has come. Null when it is not run.
   *
   * @param input - with the name, what makes it the same wish as another
   * @param nearness - how near the person has to be still to where it was asked for
   */
  add<T>(name: string, input: unknown, run: () => Promise<T> | T, nearness: Nearness = "page"): Promise<T | null> {
    const line = this.#line;
    // What was asked for in between may have changed what the same comes to: saving again then saves that too.
    const before = ENTRIES.has(name) ? line : line.slice(-1);
    const isWished = before.some((wish) => wish.name === name && isSameValue(wish.input, input));
    if (isWished) return Promise.resolve(null);
    if (line.length === 0) this.#tell({ problem: null, undone: false });
    return new Promise((resolve, reject) => {
      line.push({
        drop: () => {
          resolve(null);
        },
        input,
        name,
        nearness,
        run: async () => {
          try {
            const value = await run();
            return { isFault: false, tell: resolve.bind(null, value) };
          } catch (error) {
            const fault = new Error("what was asked for has a fault", { cause: error });
            return { isFault: true, tell: reject.bind(null, fault) };
          }
        },
        where: whereabouts(this.#view.get().state, nearness),
      });
      if (line.length === 1) void this.#workOff(line);
    });
  }

  /** Drops whatever waits: the vault that it was asked of is closed. */
  forget(): void {
    const line = this.#line;
    this.#line = [];
    for (const { drop } of line.splice(1)) drop();
  }

  async #workOff(line: Wish[]): Promise<void> {
    for (let next = line[0]; next !== undefined; next = line[0]) {
      if (next.where !== whereabouts(this.#view.get().state, next.nearness)) {
        this.#stop(line);
        return;
      }
      const { isFault, tell } = await next.run();
      line.shift();
      if (isFault || this.#view.get().problem !== null) this.#stop(line);
      tell();
    }
  }

  #stop(line: Wish[]): void {
    const dropped = line.splice(0);
    for (const { drop } of dropped) drop();
    if (dropped.length > 0) this.#tell({ undone: true });
  }

  #tell(part: { readonly problem?: null; readonly undone: boolean }): void {
    const view = this.#view.get();
    if (view.problem !== null || view.undone !== part.undone) this.#view.set({ ...view, ...part });
  }
}
