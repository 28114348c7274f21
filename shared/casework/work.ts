import type { Consent } from "./consent/consent.ts";
import type { CaseRecord } from "./record/case-record.ts";
import type { CaseExport, ContactConfirmation, DraftExport, DraftNote, Sending } from "./sending/sending.ts";
import type { Day } from "../protocol/day.ts";

/** What caseworkers make of a case: kept in the vault, beside its letters. */
export interface CaseWork {
  readonly type: "case-work";
  readonly version: 1;
  readonly record: CaseRecord;
  /** The ledger of consent: entries are added and withdrawn, never changed or removed. */
  readonly consents: readonly Consent[];
  readonly confirmations: readonly ContactConfirmation[];
  readonly notes: readonly DraftNote[];
  /** Drafts that left, in the order in which they did. */
  readonly exports: readonly DraftExport[];
  /** The whole case, as it left for the organisation's own records, in that order. */
  readonly caseExports: readonly CaseExport[];
  readonly sendings: readonly Sending[];
  /** Tasks that are done, by id. */
  readonly done: readonly { readonly task: string; readonly day: Day }[];
  /** Submission ids of letters that take something back, and that a caseworker has read. */
  readonly readWithdrawals: readonly string[];
}
