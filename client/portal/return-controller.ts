import type { MailboxView } from "../workers/portal-calls.ts";
import { AgreementsController } from "./agreements-controller.ts";
import { EntryController, readable } from "./entry-controller.ts";
import { ErasureController } from "./erasure-controller.ts";
import { FollowupController } from "./followup-controller.ts";
import { LetterSender } from "./letter-sender.ts";
import type { LetterKind, MailboxNote } from "./portal-state.ts";
import { ReceiptController } from "./receipt-controller.ts";
import type { Visit } from "./visit.ts";

/** Coming back: the mailbox that a codename opens, and the ways that lead from it. */
export class ReturnController {
  readonly #visit: Visit;
  readonly #sender: LetterSender;
  readonly entry: EntryController;
  readonly receipts: ReceiptController;
  readonly followup: FollowupController;
  readonly agreements: AgreementsController;
  readonly erasure: ErasureController;
  #mailbox: MailboxView | null = null;
  #read: readonly number[] = [];

  constructor(visit: Visit) {
    this.#visit = visit;
    this.#sender = new LetterSender(visit, {
      mailbox: () => this.#mailbox,
      begin: () => {
        this.begin();
      },
    });
    this.entry = new EntryController(visit, (mailbox) => {
      this.#read = [];
      visit.typed.opens(mailbox.case);
      const { holdsLater, unconfirmed } = visit.typed.mailbox;
      this.#show(mailbox, holdsLater && unconfirmed.length === 0 ? "draft_kept" : null, null);
    });
    this.receipts = new ReceiptController(visit);
    this.followup = new FollowupController(visit, this.#sender);
    this.agreements = new AgreementsController(visit, this.#sender);
    this.erasure = new ErasureController(visit, this.#sender);
  }

  /** The codename, or the mailbox if one is open. */
  begin(): void {
    if (this.#mailbox === null) this.entry.begin();
    else this.#show(this.#mailbox, null, null);
  }

  /** Looks for later messages. */
  async refresh(): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("refresh", null);
    if (!answer.ok) this.#show(before, null, answer.code);
    else this.#show(answer.value, hasMore(before, answer.value) ? "something_new" : "nothing_new", null);
  }

  /** Back from an empty mailbox to its words, as they were typed: they may not be the very ones. */
  checkWords(): void {
    this.#mailbox = null;
    void this.#visit.engine.call("lock", null);
    this.entry.begin();
  }

  /** The person has read a message: it is not called new any more. */
  markRead(sequence: number): void {
    this.#read = [...this.#read, sequence];
    if (this.#mailbox !== null) this.#show(this.#mailbox, null, null);
  }

  /** Deletes a message for good. The person has been asked. */
  async erase(sequence: number): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("erase", { sequences: [sequence] });
    if (answer.ok) this.#show(answer.value, "erased", null);
    else this.#show(before, null, answer.code);
  }

  /** What was agreed to, to be changed. */
  async openAgreements(): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    if (await this.#visit.learnConsent()) this.agreements.begin();
    else this.#show(before, null, "network.failed");
  }

  /** Begins a later letter; first the person compares the organisation, unless a verified reply has proven it. */
  compose(kind: LetterKind): void {
    const letters = { erasure: this.erasure, followup: this.followup, withdrawal: this.agreements };
    letters[kind].begin();
  }

  /** The person has compared the fingerprint on the page, and it is the right one. */
  confirmOrganisation(kind: LetterKind): void {
    this.#sender.confirmOrganisation();
    if (kind === "followup") this.followup.goOn();
    else this.compose(kind);
  }

  #show(mailbox: MailboxView, note: MailboxNote | null, code: string | null): void {
    this.#mailbox = mailbox;
    // Words that have opened an empty mailbox may be wrong ones, to be looked at again. Those that have found something are not needed.
    if (mailbox.messages.length > 0) this.#visit.typed.words = [];
    this.#visit.show({ ...this.#page(mailbox), isBusy: false, note, code });
  }

  #showBusy(): MailboxView | null {
    const mailbox = this.#mailbox;
    if (mailbox !== null) this.#visit.show({ ...this.#page(mailbox), isBusy: true, note: null, code: null });
    return mailbox;
  }

  #page(mailbox: MailboxView) {
    const { directory, typed } = this.#visit;
    const hasChoice = readable(directory.organisations).length > 1;
    const [hasWords, isUnconfirmed] = [typed.words.length > 0, typed.mailbox.unconfirmed.length > 0];
    return { page: "mailbox", mailbox, read: this.#read, hasWords, hasChoice, isUnconfirmed } as const;
  }
}

function hasMore(before: MailboxView, after: MailboxView): boolean {
  return after.messages.length > before.messages.length;
}
