import {
  changeLetter,
  openInChanges,
  EVERYTHING_BACK,
  type AgreementChanges,
  type AgreementProblem,
  type ChangeLetter,
} from "./consent/agreement-changes.ts";
import { changeDraft, draftProblems, writingOf, type DraftChange, type DraftProblem } from "./draft.ts";
import type { LetterSender } from "./letter-sender.ts";
import type { Visit } from "./visit.ts";

/** What was agreed to, changed by whoever comes back. */
export class AgreementsController {
  readonly #visit: Visit;
  readonly #sender: LetterSender;

  constructor(visit: Visit, sender: LetterSender) {
    this.#visit = visit;
    this.#sender = sender;
  }

  begin(): void {
    if (this.#sender.addressee("withdrawal") !== null) this.#show();
  }

  change(part: Partial<AgreementChanges>): void {
    const { mailbox } = this.#visit.typed;
    mailbox.changes = { ...mailbox.changes, ...part };
    this.#show();
  }

  /** What goes with it, in words. */
  type(change: DraftChange): void {
    const { mailbox } = this.#visit.typed;
    mailbox.changeWords = changeDraft(mailbox.changeWords, change);
    this.#show();
  }

  /**
   * Sends what was changed: as a withdrawal where anything is taken back. No yes goes without one to each step that it includes, and
   * nothing while everything may have been taken back: what stands after it would depend on whether that has arrived.
   */
  async send(): Promise<void> {
    const { inDoubt, mailbox } = this.#visit.typed;
    const { changes } = mailbox;
    const letter = changeLetter(changes);
    if (inDoubt.has("everything")) this.#show([], "everything_first");
    else if (letter === null) this.#show([], "nothing_changed");
    else if (openInChanges(changes) !== null) this.#show([], "included_open");
    else await this.#file(letter, changes);
  }

  /** Takes everything back that was ever agreed to. The person has been asked. */
  takeEverythingBack(): Promise<void> {
    return this.#file(EVERYTHING_BACK, "everything");
  }

  // What is changed says enough without a word.
  async #file({ answers, kind }: ChangeLetter, changes: AgreementChanges | "everything"): Promise<void> {
    const { mailbox } = this.#visit.typed;
    const problems = draftProblems(mailbox.changeWords).filter((problem) => problem !== "nothing_written");
    if (problems.length > 0) {
      this.#show(problems);
      return;
    }
    const onArrived = (): void => {
      if (changes === "everything") mailbox.everythingArrived();
      else mailbox.changesArrived();
    };
    const writing = writingOf(mailbox.changeWords, answers);
    await this.#sender.file({ kind, from: "withdrawal", writing, changes }, onArrived);
  }

  #show(problems: readonly DraftProblem[] = [], problem: AgreementProblem | null = null): void {
    const { organisation } = this.#sender;
    const { changes, changeWords: draft, unconfirmed } = this.#visit.typed.mailbox;
    const isEverythingOpen = unconfirmed.includes("everything");
    if (organisation === null) return;
    this.#visit.show({ page: "agreed", organisation, changes, isEverythingOpen, draft, problems, problem });
  }
}
