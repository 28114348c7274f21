import type { OrganisationId } from "../../shared/protocol/id.ts";
import { emptyDraft, isEmptyDraft, type Draft } from "./draft.ts";

/**
 * What a person has typed and the server has not accepted yet. It belongs to the page, not to the engine: whatever breaks, it is
 * there again behind the next door. It lives in memory only, and ends when the page is left or told to forget.
 */
export class Typed {
  readonly #language: string;
  /** Whom the report is for; null while nobody is chosen. */
  recipient: OrganisationId | null = null;
  report: Draft;
  /** A later letter: what is written more, or taken back. */
  later: Draft;
  /** The boxes of the codename, until it has opened a mailbox. */
  words: readonly string[] = [];

  constructor(language: string) {
    this.#language = language;
    this.report = emptyDraft(language);
    this.later = emptyDraft(language);
  }

  /** True when closing the page would lose something that was written. (A codename is on paper.) */
  get holdsWriting(): boolean {
    return this.holdsReport || !isEmptyDraft(this.later);
  }

  /** True when a report was begun. */
  get holdsReport(): boolean {
    return !isEmptyDraft(this.report);
  }

  /** The report has been accepted. */
  reportArrived(): void {
    this.report = emptyDraft(this.#language);
  }

  /** The later letter has been accepted. */
  laterArrived(): void {
    this.later = emptyDraft(this.#language);
  }
}
