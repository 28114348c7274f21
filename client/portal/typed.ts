import type { OrganisationId } from "../../shared/protocol/id.ts";
import { attachmentOf, type Attachment, type Look } from "./attachments/attachment.ts";
import { withLook } from "./attachments/attachments.ts";
import { NO_CHANGES, type AgreementChanges } from "./consent/agreement-changes.ts";
import { isAnswered, NOTHING_CHOSEN, type ChosenConsent } from "./consent/chosen-consent.ts";
import { emptyDraft, isEmptyDraft, type Draft } from "./draft.ts";
import { InDoubt, type LaterKind } from "./in-doubt.ts";
import { letterLanguageOf } from "./letter-languages.ts";

/**
 * What a person has typed and the server has not accepted yet. It belongs to the page, not to the engine: whatever breaks, it is
 * there again behind the next door. It lives in memory only, and ends when the page is left or told to forget.
 */
export class Typed {
  /** What words are taken to be in: as letters are marked, not as pages are. */
  #language: string;
  #lastAttachment = 0;
  /** Whom the report is for; null while nobody is chosen. */
  recipient: OrganisationId | null = null;
  report: Draft;
  /** What may be done with the report. */
  consent: ChosenConsent = NOTHING_CHOSEN;
  /** A later letter: what is written more. */
  later: Draft;
  /** What is agreed to anew, or taken back, and the words that go with it. */
  changes: AgreementChanges = NO_CHANGES;
  changeWords: Draft;
  /** Why everything is to be deleted, if the person says so. */
  reason: Draft;
  /** The boxes of the codename, until it has opened a mailbox with something in it, or one that a letter is written from. */
  words: readonly string[] = [];
  /** What has gone without a receipt. */
  readonly inDoubt = new InDoubt();
  /** Kinds of later letters that were to be sent, and of which no receipt has come: some have no words that would be left of them. */
  unconfirmed: readonly LaterKind[] = [];

  /** `pageTag` is the page's language. */
  constructor(pageTag: string) {
    this.#language = letterLanguageOf(pageTag);
    this.report = emptyDraft(this.#language);
    this.later = emptyDraft(this.#language);
    this.changeWords = emptyDraft(this.#language);
    this.reason = emptyDraft(this.#language);
  }

  /** The page speaks another language: what has no words yet is taken to be in it. */
  speak(pageTag: string): void {
    const language = letterLanguageOf(pageTag);
    const follow = (draft: Draft): Draft =>
      draft.text === "" && draft.language === this.#language ? { ...draft, language } : draft;
    this.report = follow(this.report);
    this.later = follow(this.later);
    this.changeWords = follow(this.changeWords);
    this.reason = follow(this.reason);
    this.#language = language;
  }

  /** True when closing the page would lose what was written, or the codename of a report that may have arrived. */
  get wouldBeLost(): boolean {
    return this.holdsWriting || this.inDoubt.codenames.length > 0;
  }

  /** True when something was written. (A codename that was typed is on paper.) */
  get holdsWriting(): boolean {
    return this.holdsReport || this.holdsLater;
  }

  /** True when a later letter was begun, or was to be sent. */
  get holdsLater(): boolean {
    return (
      [this.later, this.changeWords, this.reason].some((draft) => !isEmptyDraft(draft)) ||
      isAnswered(this.changes) ||
      this.unconfirmed.length > 0
    );
  }

  /** True when a report was begun. */
  get holdsReport(): boolean {
    return !isEmptyDraft(this.report) || isAnswered(this.consent);
  }

  /** Everything that is attached, to whichever letter. */
  get attachments(): readonly Attachment[] {
    return [...this.report.attachments, ...this.later.attachments];
  }

  /** Files that were just chosen, each with a number that no other had. */
  attach(files: readonly File[]): readonly Attachment[] {
    return files.map((file) => attachmentOf((this.#lastAttachment += 1), file));
  }

  /** Something is known of an attachment. */
  looked(id: number, look: Look): void {
    this.report = { ...this.report, attachments: withLook(this.report.attachments, id, look) };
    this.later = { ...this.later, attachments: withLook(this.later.attachments, id, look) };
  }

  /** The report with this codename has been accepted. */
  reportArrived(codename: readonly string[]): void {
    this.report = emptyDraft(this.#language);
    this.consent = NOTHING_CHOSEN;
    this.inDoubt.reportArrived(codename);
  }

  /** A later letter of this kind is to be sent. */
  laterBegins(kind: LaterKind): void {
    this.unconfirmed = [...this.unconfirmed, kind];
    this.inDoubt.laterBegins(kind);
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
    this.inDoubt.laterArrived(kind);
  }
}
