import { withChange, withoutSent, type AttachmentChange } from "./attachments/attachments.ts";
import {
  changeDraft,
  draftProblems,
  isAboutSize,
  withoutAttachment,
  writingOf,
  type DraftChange,
  type DraftProblem,
} from "./draft.ts";
import type { LetterSender } from "./letter-sender.ts";
import type { LetterPart } from "./portal-state.ts";
import type { Visit } from "./visit.ts";

/** A later letter with more to tell, in words and files. */
export class FollowupController {
  readonly #visit: Visit;
  readonly #sender: LetterSender;
  /** The part that the person wants to begin at, or to change. */
  #part: LetterPart | null = null;

  constructor(visit: Visit, sender: LetterSender) {
    this.#visit = visit;
    this.#sender = sender;
  }

  /** The writing; at one of its parts, where the person has asked for that one. */
  begin(part: LetterPart | null = null): void {
    this.#part = part;
    this.goOn();
  }

  /** To what was begun, once the organisation has been compared. */
  goOn(): void {
    this.#show([], 0);
  }

  change(change: DraftChange): void {
    const { mailbox } = this.#visit.typed;
    mailbox.later = changeDraft(mailbox.later, change);
    this.#show([], 0);
  }

  addFiles(files: readonly File[], folders: number): void {
    const { typed } = this.#visit;
    const { mailbox } = typed;
    mailbox.later = { ...mailbox.later, attachments: [...mailbox.later.attachments, ...typed.attach(files)] };
    const problems = draftProblems(mailbox.later).filter(isAboutSize);
    this.#show(problems, folders);
  }

  /** What is to be sent of a file. */
  changeFile(id: number, change: AttachmentChange): void {
    const { mailbox } = this.#visit.typed;
    mailbox.later = { ...mailbox.later, attachments: withChange(mailbox.later.attachments, id, change) };
    this.#show([], 0);
  }

  removeFile(id: number): void {
    const { mailbox } = this.#visit.typed;
    mailbox.later = withoutAttachment(mailbox.later, id);
    this.#show([], 0);
  }

  /** From the writing to the last look. */
  check(): void {
    const { later: draft } = this.#visit.typed.mailbox;
    const problems = draftProblems(draft);
    const organisation = this.#sender.addressee("followup");
    if (organisation === null) return;
    if (problems.length > 0) this.#show(problems, 0);
    else this.#visit.show({ page: "later-check", organisation, draft });
  }

  async send(): Promise<void> {
    const { mailbox } = this.#visit.typed;
    const problems = draftProblems(mailbox.later);
    if (problems.length > 0) {
      this.#show(problems, 0);
      return;
    }
    const { attachments } = mailbox.later;
    const letter = {
      kind: "followup",
      from: "followup",
      writing: writingOf(mailbox.later, []),
      changes: null,
    } as const;
    const filed = await this.#sender.file(letter, () => {
      mailbox.laterArrived();
    });
    if (filed?.ok === false && filed.file !== null) {
      mailbox.later = {
        ...mailbox.later,
        attachments: withoutSent(mailbox.later.attachments, attachments, filed.file.place),
      };
    }
  }

  #show(problems: readonly DraftProblem[], folders: number): void {
    const organisation = this.#sender.addressee("followup");
    if (organisation === null) return;
    const { answerable: answered } = this.#sender;
    const { later: draft } = this.#visit.typed.mailbox;
    this.#visit.show({ page: "compose", organisation, answered, draft, problems, folders, part: this.#part });
  }
}
