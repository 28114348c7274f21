import type { OrganisationId } from "../../shared/protocol/id.ts";
import type { ListedOrganisation, MailboxView } from "../workers/portal-calls.ts";
import { draftProblems, emptyDraft, withoutFile, type Draft, type DraftProblem } from "./draft.ts";
import type { LetterKind, MailboxNote } from "./portal-state.ts";
import type { Visit } from "./visit.ts";

/** Coming back with a codename: reading, deleting, writing more, taking back. */
export class ReturnController {
  readonly #visit: Visit;
  #chosen: OrganisationId | null;
  #words: readonly string[] = [];
  #mailbox: MailboxView | null = null;
  #draft: Draft;

  constructor(visit: Visit) {
    this.#visit = visit;
    const [only, other] = readable(visit.directory.organisations);
    this.#chosen = other === undefined ? (only?.id ?? null) : null;
    this.#draft = emptyDraft(visit.language);
  }

  /** The codename, or the mailbox if one is open. */
  begin(): void {
    if (this.#mailbox === null) this.#showEntry({ isBusy: false, code: null, boxes: [] });
    else this.#showMailbox(this.#mailbox, null, null);
  }

  /** Null: the person does not remember, and all are tried. */
  choose(organisation: OrganisationId | null): void {
    this.#chosen = organisation;
    this.#showEntry({ isBusy: false, code: null, boxes: [] });
  }

  /** The boxes as they are now; kept out of the state that is shown. */
  changeWords(words: readonly string[]): void {
    this.#words = words;
  }

  /** Opens the mailbox of the typed codename. */
  async unlock(): Promise<void> {
    this.#showEntry({ isBusy: true, code: null, boxes: [] });
    const opened = await this.#visit.engine.call("unlock", { words: this.#words, organisation: this.#chosen });
    if (!opened.ok) {
      this.#showEntry({ isBusy: false, code: opened.code, boxes: "boxes" in opened ? opened.boxes : [] });
      return;
    }
    this.#words = [];
    this.#showMailbox(opened.value, null, null);
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

  compose(kind: LetterKind): void {
    this.#showDraft(kind, [], 0);
  }

  change(kind: LetterKind, change: Partial<Pick<Draft, "language" | "text">>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#showDraft(kind, [], 0);
  }

  addFiles(files: readonly File[], folders: number): void {
    this.#draft = { ...this.#draft, files: [...this.#draft.files, ...files] };
    const problems = draftProblems(this.#draft).filter((problem) => problem !== "nothing_written");
    this.#showDraft("followup", problems, folders);
  }

  removeFile(index: number): void {
    this.#draft = withoutFile(this.#draft, index);
    this.#showDraft("followup", [], 0);
  }

  /** Sends the follow-up or the withdrawal. */
  async send(kind: LetterKind): Promise<void> {
    // A withdrawal carries no files (PROTOCOL.md §4.6).
    const writing = kind === "withdrawal" ? { ...this.#draft, files: [] } : this.#draft;
    const problems = draftProblems(writing);
    const organisation = this.#mailbox?.organisation;
    if (problems.length > 0 || organisation === undefined) {
      this.#showDraft(kind, problems, 0);
      return;
    }
    const { engine, show } = this.#visit;
    show({ page: "sending", kind, organisation, sending: { state: "starting" } });
    const filed = await engine.call(kind === "followup" ? "followup" : "withdraw", { writing });
    if (!filed.ok) {
      this.#draft = { ...this.#draft, files: this.#draft.files.filter((file) => file.name !== filed.file) };
      show({ page: "unfiled", kind, organisation, unfiled: filed });
      return;
    }
    this.#draft = emptyDraft(this.#visit.language);
    show({ page: "followed", kind, organisation, receipt: filed.value });
  }

  #showEntry(entry: {
    readonly isBusy: boolean;
    readonly code: string | null;
    readonly boxes: readonly number[];
  }): void {
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
    const organisation = this.#mailbox?.organisation;
    if (organisation === undefined) this.begin();
    else this.#visit.show({ page: "compose", kind, organisation, draft: this.#draft, problems, folders });
  }
}

/** Organisations whose replies can be verified today. */
export function readable(organisations: readonly ListedOrganisation[]): readonly ListedOrganisation[] {
  return organisations.filter(({ canReply }) => canReply);
}

function hasMore(before: MailboxView, after: MailboxView): boolean {
  return after.messages.length > before.messages.length;
}
