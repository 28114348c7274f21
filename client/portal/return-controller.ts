import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { ListedOrganisation, MailboxView, WrongCodename } from "../workers/portal-calls.ts";
import { withChange, withoutSent, type AttachmentChange } from "./attachments/attachments.ts";
import {
  changeDraft,
  draftProblems,
  isAboutSize,
  isEmptyDraft,
  withoutAttachment,
  writingOf,
  type DraftChange,
  type DraftProblem,
} from "./draft.ts";
import type { LetterKind, MailboxNote } from "./portal-state.ts";
import type { Visit } from "./visit.ts";

/** Coming back with a codename: reading, deleting, writing more, taking back. */
export class ReturnController {
  readonly #visit: Visit;
  #chosen: OrganisationId | null;
  #mailbox: MailboxView | null = null;
  /** The organisation that the person has compared with a copy that they trust. */
  #compared: OrganisationId | null = null;

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
    if (this.#mailbox === null) this.#showEntry({ isBusy: false, wrong: null });
    else this.#showMailbox(this.#mailbox, null, null);
  }

  /** Null: the person does not remember, and all are tried. */
  choose(organisation: OrganisationId | null): void {
    this.#chosen = organisation;
    this.#showEntry({ isBusy: false, wrong: null });
  }

  changeWords(words: readonly string[]): void {
    this.#visit.typed.words = words;
  }

  /** Opens the mailbox of the typed codename. */
  async unlock(): Promise<void> {
    const { engine, typed } = this.#visit;
    this.#showEntry({ isBusy: true, wrong: null });
    const opened = await engine.call("unlock", { words: typed.words, organisation: this.#chosen });
    if (!opened.ok) {
      this.#showEntry({ isBusy: false, wrong: opened });
      return;
    }
    typed.words = [];
    this.#showMailbox(opened.value, isEmptyDraft(typed.later) ? null : "draft_kept", null);
  }

  /** Looks for later messages. */
  async refresh(): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("refresh", null);
    if (!answer.ok) this.#showMailbox(before, null, answer.code);
    else this.#showMailbox(answer.value, hasMore(before, answer.value) ? "something_new" : "nothing_new", null);
  }

  /** Deletes a message for good. The person has been asked. */
  async erase(sequence: number): Promise<void> {
    const before = this.#showBusy();
    if (before === null) return;
    const answer = await this.#visit.engine.call("erase", { sequences: [sequence] });
    if (answer.ok) this.#showMailbox(answer.value, "erased", null);
    else this.#showMailbox(before, null, answer.code);
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

  change(kind: LetterKind, change: DraftChange): void {
    this.#visit.typed.later = changeDraft(this.#visit.typed.later, change);
    this.#showDraft(kind, [], 0);
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

  /** Sends the follow-up or the withdrawal. */
  async send(kind: LetterKind): Promise<void> {
    // A withdrawal carries no files (PROTOCOL.md §4.6).
    const { engine, show, typed } = this.#visit;
    const draft = kind === "withdrawal" ? { ...typed.later, attachments: [] } : typed.later;
    const problems = draftProblems(draft);
    const organisation = this.#mailbox?.organisation;
    if (problems.length > 0 || organisation === undefined) {
      this.#showDraft(kind, problems, 0);
      return;
    }
    show({ page: "sending", kind, organisation, sending: { state: "starting" } });
    const filed = await engine.call(kind === "followup" ? "followup" : "withdraw", {
      compared: this.#compared,
      writing: writingOf(draft, []),
    });
    if (!filed.ok) {
      if (filed.file !== null)
        typed.later = { ...typed.later, attachments: withoutSent(typed.later.attachments, filed.file) };
      show({ page: "unfiled", kind, organisation, unfiled: filed });
      return;
    }
    typed.laterArrived();
    show({ page: "followed", kind, organisation, receipt: filed.value });
  }

  #showEntry(entry: { readonly isBusy: boolean; readonly wrong: WrongCodename | null }): void {
    this.#visit.show({ page: "enter", directory: this.#visit.directory, chosen: this.#chosen, ...entry });
  }

  #showMailbox(mailbox: MailboxView, note: MailboxNote | null, code: string | null): void {
    this.#mailbox = mailbox;
    this.#visit.show({ page: "mailbox", mailbox, isBusy: false, note, code });
  }

  #showBusy(): MailboxView | null {
    const mailbox = this.#mailbox;
    if (mailbox !== null) this.#visit.show({ page: "mailbox", mailbox, isBusy: true, note: null, code: null });
    return mailbox;
  }

  #showDraft(kind: LetterKind, problems: readonly DraftProblem[], folders: number): void {
    if (this.#mailbox === null) {
      this.begin();
      return;
    }
    const { isProven, organisation } = this.#mailbox;
    if (!isProven && this.#compared !== organisation.id) this.#visit.show({ page: "compare", kind, organisation });
    else this.#visit.show({ page: "compose", kind, organisation, draft: this.#visit.typed.later, problems, folders });
  }
}

/** Organisations whose replies can be verified today. */
export function readable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ canReply }) => canReply);
}

function hasMore(before: MailboxView, after: MailboxView): boolean {
  return after.messages.length > before.messages.length;
}
