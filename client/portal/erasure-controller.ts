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
    this.#visit.typed.reason = changeDraft(this.#visit.typed.reason, change);
    this.#show([]);
  }

  /** Sends it. It needs no words. */
  async send(): Promise<void> {
    const { typed } = this.#visit;
    const problems = draftProblems(typed.reason).filter((problem) => problem !== "nothing_written");
    if (problems.length > 0) {
      this.#show(problems);
      return;
    }
    const letter = { kind: "erasure", from: "erasure", writing: writingOf(typed.reason, []), changes: null } as const;
    await this.#sender.file(letter, () => {
      typed.reasonArrived();
    });
  }

  #show(problems: readonly DraftProblem[]): void {
    const organisation = this.#sender.addressee("erasure");
    if (organisation === null) return;
    const { reason: draft, unconfirmed } = this.#visit.typed;
    const isUnconfirmed = unconfirmed.includes("erasure");
    this.#visit.show({ page: "erasure", organisation, isUnconfirmed, draft, problems });
  }
}
