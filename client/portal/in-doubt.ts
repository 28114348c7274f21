import type { SendingKind } from "./portal-state.ts";

/** The words of a codename. */
type Words = readonly string[];

/**
 * Letters that have gone, and of which no receipt has come: they may have arrived, and nobody at this end can know. The page holds
 * the codename of such a report from before its letter goes, and no event takes it away: not the end of the engine, not another try.
 */
export class InDoubt {
  #codenames: readonly Words[] = [];
  #hasLater = false;

  /** Codenames of reports that may have arrived, one for each try, the latest last. */
  get codenames(): readonly Words[] {
    return this.#codenames;
  }

  /** True when anything may have arrived: then nobody is told that nothing was sent. */
  get isAny(): boolean {
    return this.#hasLater || this.#codenames.length > 0;
  }

  /** True when a letter of this kind may have arrived. */
  has(kind: SendingKind): boolean {
    return kind === "report" ? this.#codenames.length > 0 : this.#hasLater;
  }

  /** A letter is about to go: a report with its codename, or (null) a later one, whose codename is the person's own. */
  letterGoes(codename: Words | null): void {
    if (codename === null) this.#hasLater = true;
    else this.#codenames = [...this.#codenames, codename];
  }

  /** The receipt of this report has come. Those of the tries before may have arrived all the same. */
  reportArrived(codename: Words): void {
    this.#codenames = this.#codenames.filter((other) => other.join(" ") !== codename.join(" "));
  }

  /** The receipt of a later letter has come, and with it the same words have arrived. */
  laterArrived(): void {
    this.#hasLater = false;
  }

  /** The person has written down every codename that was shown with the one that was confirmed. */
  writtenDown(): void {
    this.#codenames = [];
  }
}
