import type { OwnWords } from "../../shared/casework/record/case-record.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";

// What the page gets to see of the work on a case: texts, choices and what follows from them. The data of mechanisms stays in the
// worker, where it is once; the page is given what it shows.

/** A letter that takes consent back. */
export interface WithdrawalLetter {
  readonly submission: SubmissionId;
  readonly day: Day;
  readonly words: OwnWords;
  /** False until a caseworker has said that it was read: nothing is sent before. */
  readonly isRead: boolean;
}

/** A risk that is explained to a person before they agree. */
export interface RiskText {
  readonly id: string;
  readonly text: string;
}

/** A mechanism by its name, to choose from. */
export interface NamedMechanism {
  readonly id: string;
  readonly name: string;
}

/** The work on one case. */
export interface WorkView {
  readonly work: CaseWork;
  readonly withdrawals: readonly WithdrawalLetter[];
  readonly risks: readonly RiskText[];
  /** Those that a consent can name. */
  readonly addressees: readonly NamedMechanism[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly states: readonly string[];
  readonly today: Day;
}
