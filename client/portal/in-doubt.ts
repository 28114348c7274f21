import type { LetterKind, SendingKind } from "./portal-state.ts";

/** What a later letter says: that everything is taken back is of a kind of its own, for which no smaller change can stand. */
export type LaterKind = LetterKind | "everything";

/** The words of a codename. */
type Words = readonly string[];

/**
 * Letters that have gone, and of which no receipt has come: they may have arrived, and nobody at this end can know. The page holds
 * the codename of such a report from before its letter goes, and no event takes it away: not the end of the engine, not another try.
 */
export class InDoubt {
  #codenames: readonly Words[] = [];
  #later: readonly LaterKind[] = [];
  #onItsWay: LaterKind | null = null;

  /** Codenames of reports that may have arrived, one for each try, the latest last. */
  get codenames(): readonly Words[] {
    return this.#codenames;
  }

  /** True when anything may have arrived: then nobody is told that nothing was sent. */
  get isAny(): boolean {
    return this.#later.length > 0 || this.#codenames.length > 0;
  }

  /** True when a letter of this kind may have arrived. Taking everything back is a withdrawal too. */
  has(kind: SendingKind | LaterKind): boolean {
    if (kind === "report") return this.#codenames.length > 0;
    return this.#later.some((other) => other === kind || (other === "everything" && kind === "withdrawal"));
  }

  /** The next later letter that goes will be of this kind. */
  laterBegins(kind: LaterKind): void {
    this.#onItsWay = kind;
  }

  /** A letter is about to go: a report with its codename, or (null) the later one that was begun, whose codename is the person's own. */
  letterGoes(codename: Words | null): void {
    if (codename !== null) this.#codenames = [...this.#codenames, codename];
    else if (this.#onItsWay !== null) this.#later = [...this.#later, this.#onItsWay];
  }

  /** The receipt of this report has come. Those of the tries before may have arrived all the same. */
  reportArrived(codename: Words): void {
    this.#codenames = this.#codenames.filter((other) => other.join(" ") !== codename.join(" "));
  }

  /** The receipt of a later letter has come, which says what letters of this kind were to say. */
  laterArrived(kind: LaterKind): void {
    this.#later = this.#later.filter((other) => other !== kind);
  }

  /** The person has written down every codename that was shown with the one that was confirmed. */
  writtenDown(): void {
    this.#codenames = [];
  }
}
