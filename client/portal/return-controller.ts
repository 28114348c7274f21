import type { OrganisationId } from "../../shared/protocol/id.ts";
import type {
  Filed,
  ListedOrganisation,
  MailboxView,
  PortalCalls,
  Receipt,
  WordsHelp,
  WrongCodename,
  Writing,
} from "../workers/portal-calls.ts";
import { withChange, withoutSent, type AttachmentChange } from "./attachments/attachments.ts";
import {
  changeLetter,
  EVERYTHING_BACK,
  type AgreementChanges,
  type ChangeLetter,
} from "./consent/agreement-changes.ts";
import {
  changeDraft,
  draftProblems,
  isAboutSize,
  withoutAttachment,
  writingOf,
  type DraftChange,
  type DraftProblem,
} from "./draft.ts";
import type { LetterKind, MailboxNote } from "./portal-state.ts";
import type { Visit } from "./visit.ts";

/** How many boxes a codename has. */
const CODENAME_BOXES = 12;

/** The call that sends each kind of later letter. */
const CALLS = { erasure: "eraseCase", followup: "followup", withdrawal: "withdraw" } as const satisfies Readonly<
  Record<LetterKind, keyof PortalCalls>
>;

/** Coming back with a codename: reading, deleting, writing more, taking back, asking for deletion, checking a receipt. */
export class ReturnController {
  readonly #visit: Visit;
  #chosen: OrganisationId | null;
  #mailbox: MailboxView | null = null;
  /** The organisation that the person has compared with a copy that they trust. */
  #compared: OrganisationId | null = null;
  #help: WordsHelp | null = null;
  /** Counts how often a mailbox was asked for: help that comes after that is for words that were judged meanwhile. */
  #attempts = 0;
  #read: readonly number[] = [];

  constructor(visit: Visit) {
    this.#visit = visit;
    const [only, other] = readable(visit.directory.organisations);
    this.#chosen = other === undefined ? (only?.id ?? null) : null;
  }

  /** The boxes of the codename as they were typed; kept out of the state that is shown. */
  get words(): readonly string[] {
    return this.#visit.typed.words;
  }

  /** The codename, or the mailbox if one is open. */
  begin(): void {
    if (this.#mailbox === null) this.#showEntry(false, null);
    else this.#showMailbox(this.#mailbox, null, null);
  }

  /** Null: the person does not remember, and all are tried. */
  choose(organisation: OrganisationId | null): void {
    this.#chosen = organisation;
    this.#showEntry(false, null);
  }

  changeWords(words: readonly string[]): void {
    this.#visit.typed.words = words;
  }

  /** Asks what is to be said of the boxes: one of them has been left. What was typed meanwhile is not spoken for. */
  async lookAtWords(): Promise<void> {
    const { engine, typed } = this.#visit;
    const { words } = typed;
    // The codename has been used: a browser may say so of the last box when it takes the boxes away.
    if (words.length === 0) return;
    const attempts = this.#attempts;
    const help = await engine.call("help", { words });
    if (this.#attempts !== attempts || typed.words !== words) return;
    this.#help = help;
    this.#showEntry(false, null);
  }

  /** Puts one of the words that were offered into its box (from 1). */
  async useWord(box: number, word: string): Promise<void> {
    const { typed } = this.#visit;
    typed.words = Array.from({ length: CODENAME_BOXES }, (_, index) =>
      index + 1 === box ? word : (typed.words[index] ?? ""),
    );
    await this.lookAtWords();
  }

  /** Puts the words that the person takes for theirs into the boxes, and opens the mailbox of that codename. */
  async useWords(words: readonly string[]): Promise<void> {
    this.#visit.typed.words = words;
    await this.unlock();
  }

  /** Opens the mailbox of the typed codename. */
  async unlock(): Promise<void> {
    const { engine, typed } = this.#visit;
    this.#attempts += 1;
    this.#showEntry(true, null);
    const opened = await engine.call("unlock", { words: typed.words, organisation: this.#chosen });
    if (!opened.ok) {
      this.#help = "help" in opened ? opened.help : this.#help;
      this.#showEntry(false, opened);
      return;
    }
    typed.words = [];
    this.#help = null;
    this.#read = [];
    this.#showMailbox(opened.value, typed.holdsLater ? "draft_kept" : null, null);
  }

  /** Looks for later messages. */
  async refresh(): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("refresh", null);
    if (!answer.ok) this.#showMailbox(before, null, answer.code);
    else this.#showMailbox(answer.value, hasMore(before, answer.value) ? "something_new" : "nothing_new", null);
  }

  /** The person has read a message: it is not called new any more. */
  markRead(sequence: number): void {
    this.#read = [...this.#read, sequence];
    if (this.#mailbox !== null) this.#showMailbox(this.#mailbox, null, null);
  }

  /** The page for saved receipts. */
  openReceipts(): void {
    this.#visit.show({ page: "receipt", isBusy: false, checked: null });
  }

  /** Says what a saved receipt proves. */
  async checkReceipt(file: Blob): Promise<void> {
    const { engine, show } = this.#visit;
    show({ page: "receipt", isBusy: true, checked: null });
    show({ page: "receipt", isBusy: false, checked: await engine.call("checkReceipt", { file }) });
  }

  /** Deletes a message for good. The person has been asked. */
  async erase(sequence: number): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("erase", { sequences: [sequence] });
    if (answer.ok) this.#showMailbox(answer.value, "erased", null);
    else this.#showMailbox(before, null, answer.code);
  }

  /** What was agreed to, to be changed. */
  async openAgreements(): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    if (await this.#visit.learnConsent()) this.compose("withdrawal");
    else this.#showMailbox(before, null, "network.failed");
  }

  changeAgreements(part: Partial<AgreementChanges>): void {
    const { typed } = this.#visit;
    typed.changes = { ...typed.changes, ...part };
    this.#showAgreements();
  }

  /** What goes with it, in words. */
  typeAgreements(change: DraftChange): void {
    const { typed } = this.#visit;
    typed.changeWords = changeDraft(typed.changeWords, change);
    this.#showAgreements();
  }

  /** Sends what was changed: as a withdrawal where anything is taken back. */
  async sendAgreements(): Promise<void> {
    const letter = changeLetter(this.#visit.typed.changes);
    if (letter === null) this.#showAgreements([], "nothing_changed");
    else await this.#sendChanges(letter);
  }

  /** Takes everything back that was ever agreed to. The person has been asked. */
  takeEverythingBack(): Promise<void> {
    return this.#sendChanges(EVERYTHING_BACK);
  }

  /** Begins a later letter; first the person compares the organisation, unless a verified reply has proven it. */
  compose(kind: LetterKind): void {
    this.#showDraft(kind, [], 0);
  }

  /** The person has compared the fingerprint on the page, and it is the right one. */
  confirmOrganisation(kind: LetterKind): void {
    this.#compared = this.#mailbox?.organisation.id ?? null;
    this.compose(kind);
  }

  change(change: DraftChange): void {
    this.#visit.typed.later = changeDraft(this.#visit.typed.later, change);
    this.#showDraft("followup", [], 0);
  }

  /** Why everything is to be deleted. */
  changeReason(change: DraftChange): void {
    this.#visit.typed.reason = changeDraft(this.#visit.typed.reason, change);
    this.#showDraft("erasure", [], 0);
  }

  addFiles(files: readonly File[], folders: number): void {
    const { typed } = this.#visit;
    typed.later = { ...typed.later, attachments: [...typed.later.attachments, ...typed.attach(files)] };
    const problems = draftProblems(typed.later).filter(isAboutSize);
    this.#showDraft("followup", problems, folders);
  }

  /** What is to be sent of a file. */
  changeFile(id: number, change: AttachmentChange): void {
    const { typed } = this.#visit;
    typed.later = { ...typed.later, attachments: withChange(typed.later.attachments, id, change) };
    this.#showDraft("followup", [], 0);
  }

  removeFile(id: number): void {
    this.#visit.typed.later = withoutAttachment(this.#visit.typed.later, id);
    this.#showDraft("followup", [], 0);
  }

  /** Asks for everything to be deleted. It needs no words. */
  async sendErasure(): Promise<void> {
    const { typed } = this.#visit;
    const problems = draftProblems(typed.reason).filter((problem) => problem !== "nothing_written");
    if (problems.length > 0) {
      this.#showDraft("erasure", problems, 0);
      return;
    }
    await this.#file("erasure", writingOf(typed.reason, []), () => {
      typed.reasonArrived();
    });
  }

  /** Sends the follow-up. */
  async send(): Promise<void> {
    const { typed } = this.#visit;
    const problems = draftProblems(typed.later);
    if (problems.length > 0) {
      this.#showDraft("followup", problems, 0);
      return;
    }
    const filed = await this.#file("followup", writingOf(typed.later, []), () => {
      typed.laterArrived();
    });
    if (filed?.ok === false && filed.file !== null) {
      typed.later = { ...typed.later, attachments: withoutSent(typed.later.attachments, filed.file) };
    }
  }

  // What is changed says enough without a word.
  async #sendChanges({ answers, kind }: ChangeLetter): Promise<void> {
    const { typed } = this.#visit;
    const problems = draftProblems(typed.changeWords).filter((problem) => problem !== "nothing_written");
    if (problems.length > 0) {
      this.#showAgreements(problems);
      return;
    }
    await this.#file(kind, writingOf(typed.changeWords, answers), () => {
      typed.changesArrived();
    });
  }

  async #file(kind: LetterKind, writing: Writing, onArrived: () => void): Promise<Filed<Receipt> | null> {
    const { engine, show } = this.#visit;
    const organisation = this.#mailbox?.organisation;
    if (organisation === undefined) return null;
    show({ page: "sending", kind, organisation, sending: { state: "starting" } });
    const filed = await engine.call(CALLS[kind], { compared: this.#compared, writing });
    if (filed.ok) onArrived();
    show(
      filed.ok
        ? { page: "followed", kind, organisation, receipt: filed.value }
        : { page: "unfiled", kind, organisation, unfiled: filed },
    );
    return filed;
  }

  #showEntry(isBusy: boolean, wrong: WrongCodename | null): void {
    const { directory, show } = this.#visit;
    show({ page: "enter", directory, chosen: this.#chosen, isBusy, wrong, help: this.#help });
  }

  #showMailbox(mailbox: MailboxView, note: MailboxNote | null, code: string | null): void {
    this.#mailbox = mailbox;
    this.#visit.show({ page: "mailbox", mailbox, read: this.#read, isBusy: false, note, code });
  }

  #showBusy(): MailboxView | null {
    const mailbox = this.#mailbox;
    if (mailbox !== null)
      this.#visit.show({ page: "mailbox", mailbox, read: this.#read, isBusy: true, note: null, code: null });
    return mailbox;
  }

  #showDraft(kind: LetterKind, problems: readonly DraftProblem[], folders: number): void {
    if (this.#mailbox === null) {
      this.begin();
      return;
    }
    const { isProven, organisation } = this.#mailbox;
    if (!isProven && this.#compared !== organisation.id) this.#visit.show({ page: "compare", kind, organisation });
    else if (kind === "withdrawal") this.#showAgreements(problems);
    else if (kind === "erasure")
      this.#visit.show({ page: "erasure", organisation, draft: this.#visit.typed.reason, problems });
    else this.#visit.show({ page: "compose", organisation, draft: this.#visit.typed.later, problems, folders });
  }

  #showAgreements(problems: readonly DraftProblem[] = [], problem: "nothing_changed" | null = null): void {
    const organisation = this.#mailbox?.organisation;
    const { changes, changeWords: draft } = this.#visit.typed;
    if (organisation !== undefined) {
      this.#visit.show({ page: "agreed", organisation, changes, draft, problems, problem });
    }
  }
}

/** Organisations whose replies can be verified today. */
export function readable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ canReply }) => canReply);
}

function hasMore(before: MailboxView, after: MailboxView): boolean {
  return after.messages.length > before.messages.length;
}
