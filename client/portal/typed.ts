import type { CaseId, OrganisationId } from "../../shared/protocol/id.ts";
import { attachmentOf, type Attachment, type Look } from "./attachments/attachment.ts";
import { withLook } from "./attachments/attachments.ts";
import { isAnswered, NOTHING_CHOSEN, type ChosenConsent } from "./consent/chosen-consent.ts";
import { emptyDraft, isEmptyDraft, withLanguage, type Draft } from "./draft.ts";
import { InDoubt } from "./in-doubt.ts";
import { letterLanguageOf } from "./letter-languages.ts";
import { TypedInMailbox } from "./typed-in-mailbox.ts";

/**
 * What a person has typed and the server has not accepted yet. It belongs to the page, not to the engine: whatever breaks, it is
 * there again behind the next door. It lives in memory only, and ends when the page is left or told to forget.
 */
export class Typed {
  /** What words are taken to be in: as letters are marked, not as pages are. */
  #language: string;
  #lastAttachment = 0;
  /** By the case of the mailbox, for as long as the page is there: one that is opened again has what was typed in it. */
  readonly #mailboxes = new Map<CaseId, TypedInMailbox>();
  #open: TypedInMailbox | null = null;
  /** Whom the report is for; null while nobody is chosen. */
  recipient: OrganisationId | null = null;
  report: Draft;
  /** What may be done with the report. */
  consent: ChosenConsent = NOTHING_CHOSEN;
  /** The boxes of the codename, until it has opened a mailbox with something in it, or one that a letter is written from. */
  words: readonly string[] = [];
  /** What has gone without a receipt. */
  readonly inDoubt = new InDoubt();

  /** `pageTag` is the page's language. */
  constructor(pageTag: string) {
    this.#language = letterLanguageOf(pageTag);
    this.report = emptyDraft(this.#language);
  }

  /** The page speaks another language: what has no words yet is taken to be in it. */
  speak(pageTag: string): void {
    const language = letterLanguageOf(pageTag);
    this.report = withLanguage(this.report, this.#language, language);
    for (const mailbox of this.#mailboxes.values()) mailbox.speak(language);
    this.#language = language;
  }

  /** What was typed in the open mailbox, or in the one that was open last. @throws when none has been opened */
  get mailbox(): TypedInMailbox {
    if (this.#open === null) throw new Error("no mailbox has been opened");
    return this.#open;
  }

  /** The mailbox of this case has been opened: what is typed from now on is for that case. */
  opens(mailbox: CaseId): void {
    this.#open = this.#mailboxes.get(mailbox) ?? new TypedInMailbox(this.#language, this.inDoubt);
    this.#mailboxes.set(mailbox, this.#open);
    this.inDoubt.opens(mailbox);
  }

  /** True when closing the page would lose what was written, or the codename of a report that may have arrived. */
  get wouldBeLost(): boolean {
    return this.holdsWriting || this.inDoubt.codenames.length > 0;
  }

  /** True when something was written. (A codename that was typed is on paper.) */
  get holdsWriting(): boolean {
    return this.holdsReport || [...this.#mailboxes.values()].some(({ holdsLater }) => holdsLater);
  }

  /** True when a report was begun. */
  get holdsReport(): boolean {
    return !isEmptyDraft(this.report) || isAnswered(this.consent);
  }

  /** Everything that is attached, to whichever letter. */
  get attachments(): readonly Attachment[] {
    const later = [...this.#mailboxes.values()].flatMap(({ later: { attachments } }) => attachments);
    return [...this.report.attachments, ...later];
  }

  /** Files that were just chosen, each with a number that no other had. */
  attach(files: readonly File[]): readonly Attachment[] {
    return files.map((file) => attachmentOf((this.#lastAttachment += 1), file));
  }

  /** Something is known of an attachment. */
  looked(id: number, look: Look): void {
    this.report = { ...this.report, attachments: withLook(this.report.attachments, id, look) };
    for (const mailbox of this.#mailboxes.values()) {
      const { later } = mailbox;
      mailbox.later = { ...later, attachments: withLook(later.attachments, id, look) };
    }
  }

  /** The report with this codename has been accepted. */
  reportArrived(codename: readonly string[]): void {
    this.report = emptyDraft(this.#language);
    this.consent = NOTHING_CHOSEN;
    this.inDoubt.reportArrived(codename);
  }
}
