import { changeDraft, draftProblems, writingOf, type DraftChange, type DraftProblem } from "./draft.ts";
import type { LetterSender } from "./letter-sender.ts";
import type { Visit } from "./visit.ts";

/** Asking for everything to be deleted. */
export class ErasureController {
  readonly #visit: Visit;
  readonly #sender: LetterSender;

  constructor(visit: Visit, sender: LetterSender) {
    this.#visit = visit;
    this.#sender = sender;
  }

  begin(): void {
    this.#show([]);
  }

  /** Why everything is to be deleted. */
  change(change: DraftChange): void {
    const { mailbox } = this.#visit.typed;
    mailbox.reason = changeDraft(mailbox.reason, change);
    this.#show([]);
  }

  /** Sends it. It needs no words. */
  async send(): Promise<void> {
    const { mailbox } = this.#visit.typed;
    const problems = draftProblems(mailbox.reason).filter((problem) => problem !== "nothing_written");
    if (problems.length > 0) {
      this.#show(problems);
      return;
    }
    const letter = { kind: "erasure", from: "erasure", writing: writingOf(mailbox.reason, []), changes: null } as const;
    await this.#sender.file(letter, () => {
      mailbox.reasonArrived();
    });
  }

  #show(problems: readonly DraftProblem[]): void {
    const organisation = this.#sender.addressee("erasure");
    if (organisation === null) return;
    const { reason: draft, unconfirmed } = this.#visit.typed.mailbox;
    const isUnconfirmed = unconfirmed.includes("erasure");
    this.#visit.show({ page: "erasure", organisation, isUnconfirmed, draft, problems });
  }
}
