import { isAnswered } from "./consent/chosen-consent.ts";
import { NO_CHANGES, type AgreementChanges } from "./consent/agreement-changes.ts";
import { emptyDraft, isEmptyDraft, withLanguage, type Draft } from "./draft.ts";
import type { InDoubt, LaterKind } from "./in-doubt.ts";

/**
 * What a person has typed in one mailbox, for its case alone: nothing of it is shown in another, or goes to another, and no receipt of
 * another says that it has arrived.
 */
export class TypedInMailbox {
  #language: string;
  readonly #inDoubt: InDoubt;
  /** A later letter: what is written more. */
  later: Draft;
  /** What is agreed to anew, or taken back, and the words that go with it. */
  changes: AgreementChanges = NO_CHANGES;
  changeWords: Draft;
  /** Why everything is to be deleted, if the person says so. */
  reason: Draft;
  /** Kinds of later letters that were to be sent, and of which no receipt has come: some have no words that would be left of them. */
  unconfirmed: readonly LaterKind[] = [];

  /** `language` is what words are taken to be in; what goes from this mailbox is in doubt in `inDoubt`, while this mailbox is open. */
  constructor(language: string, inDoubt: InDoubt) {
    this.#language = language;
    this.#inDoubt = inDoubt;
    this.later = emptyDraft(language);
    this.changeWords = emptyDraft(language);
    this.reason = emptyDraft(language);
  }

  /** What has no words yet is taken to be in another language. */
  speak(language: string): void {
    this.later = withLanguage(this.later, this.#language, language);
    this.changeWords = withLanguage(this.changeWords, this.#language, language);
    this.reason = withLanguage(this.reason, this.#language, language);
    this.#language = language;
  }

  /** True when a later letter was begun, or was to be sent. */
  get holdsLater(): boolean {
    return (
      [this.later, this.changeWords, this.reason].some((draft) => !isEmptyDraft(draft)) ||
      isAnswered(this.changes) ||
      this.unconfirmed.length > 0
    );
  }

  /** A later letter of this kind is to be sent. */
  laterBegins(kind: LaterKind): void {
    this.unconfirmed = [...this.unconfirmed, kind];
    this.#inDoubt.laterBegins(kind);
  }

  /** The later letter has been accepted. */
  laterArrived(): void {
    this.later = emptyDraft(this.#language);
    this.#confirmed("followup");
  }

  /** What was agreed to anew, or taken back, has been accepted. Whether everything was taken back before is as open as it was. */
  changesArrived(): void {
    this.changes = NO_CHANGES;
    this.changeWords = emptyDraft(this.#language);
    this.#confirmed("withdrawal");
  }

  /** That everything is taken back has been accepted, and with it whatever else was. */
  everythingArrived(): void {
    this.changesArrived();
    this.#confirmed("everything");
  }

  /** The request for deletion has been accepted. */
  reasonArrived(): void {
    this.reason = emptyDraft(this.#language);
    this.#confirmed("erasure");
  }

  #confirmed(kind: LaterKind): void {
    this.unconfirmed = this.unconfirmed.filter((other) => other !== kind);
    this.#inDoubt.laterArrived(kind);
  }
}
