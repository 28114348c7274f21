import type { CaseId } from "../../shared/protocol/id.ts";
import type { Sending } from "../workers/portal-calls.ts";
import type { LetterKind, SendingKind } from "./portal-state.ts";

/** What a later letter says: that everything is taken back is of a kind of its own, for which no smaller change can stand. */
export type LaterKind = LetterKind | "everything";

/** The words of a codename. */
type Words = readonly string[];

/** A later letter, and the case of the mailbox that it is written in. */
interface Later {
  readonly kind: LaterKind;
  readonly mailbox: CaseId | null;
}

/**
 * Letters that have gone, and of which no receipt has come: they may have arrived, and nobody at this end can know. The page holds
 * the codename of such a report from before its letter goes, and no event takes it away: not the end of the engine, not another try.
 */
export class InDoubt {
  #codenames: readonly Words[] = [];
  #later: readonly Later[] = [];
  #onItsWay: Later | null = null;
  #open: CaseId | null = null;
  #hasParts = false;

  /** Codenames of reports that may have arrived, one for each try, the latest last. */
  get codenames(): readonly Words[] {
    return this.#codenames;
  }

  /** True when anything may have arrived: then nobody is told that nothing was sent. */
  get isAny(): boolean {
    return this.#later.length > 0 || this.#codenames.length > 0;
  }

  /** True when parts of files may have gone, and no receipt has come: without a letter they count for nothing, but nothing was sent would not be true. */
  get hasParts(): boolean {
    return this.#hasParts;
  }

  /** The mailbox of this case has been opened: what is asked and said of later letters is of those of this case. */
  opens(mailbox: CaseId): void {
    this.#open = mailbox;
  }

  /** True when a letter of this kind may have arrived, a later one from the open mailbox. Taking everything back is a withdrawal too. */
  has(kind: SendingKind | LaterKind): boolean {
    if (kind === "report") return this.#codenames.length > 0;
    const kinds = this.#later.filter(({ mailbox }) => mailbox === this.#open).map((later) => later.kind);
    return kinds.includes(kind) || (kind === "withdrawal" && kinds.includes("everything"));
  }

  /** The next later letter that goes will be of this kind, from the open mailbox. */
  laterBegins(kind: LaterKind): void {
    this.#onItsWay = { kind, mailbox: this.#open };
  }

  /** The worker tells how far it is. */
  goes(sending: Sending): void {
    if (sending.state !== "starting" && sending.segments > 0) this.#hasParts = true;
  }

  /** A letter is about to go: a report with its codename, or (null) the later one that was begun, whose codename is the person's own. */
  letterGoes(codename: Words | null): void {
    if (codename !== null) this.#codenames = [...this.#codenames, codename];
    else if (this.#onItsWay !== null) this.#later = [...this.#later, this.#onItsWay];
  }

  /** The receipt of this report has come. Those of the tries before may have arrived all the same. */
  reportArrived(codename: Words): void {
    this.#hasParts = false;
    this.#codenames = this.#codenames.filter((other) => other.join(" ") !== codename.join(" "));
  }

  /** The receipt of a later letter from the open mailbox has come, which says what letters of this kind were to say. */
  laterArrived(kind: LaterKind): void {
    this.#hasParts = false;
    this.#later = this.#later.filter((other) => other.kind !== kind || other.mailbox !== this.#open);
  }

  /** The person has written down every codename that was shown with the one that was confirmed. */
  writtenDown(): void {
    this.#codenames = [];
  }
}
