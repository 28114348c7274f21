import type { NewConsent } from "../../shared/casework/consent/ledger.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { WorkView } from "./casework-views.ts";
import type { CaseKey, VaultView } from "./console-views.ts";

/** What became of a case and its vault. */
export interface WorkChange {
  readonly vault: VaultView;
  readonly work: WorkView;
}

/** A file to be saved. */
export interface NamedFile {
  readonly file: Blob;
  readonly name: string;
}

/** Which case is meant, on which day. */
export type OfCase<T = object> = CaseKey & { readonly today: Day } & T;

/**
 * What the page may ask for about the work on a case. A case without any gets it from its letters. Everything that leaves the console
 * passes the gate in the worker; failures are codes, and change nothing.
 */
export interface CaseworkOperations {
  readonly readWork: { readonly input: OfCase; readonly output: WorkView };
  readonly changeRecord: { readonly input: OfCase<{ readonly record: CaseRecord }>; readonly output: WorkChange };
  readonly giveConsent: { readonly input: OfCase<{ readonly consent: NewConsent }>; readonly output: WorkChange };
  readonly withdrawConsent: {
    readonly input: OfCase<{ readonly consent: string; readonly how: string }>;
    readonly output: WorkChange;
  };
  /** A person has read a letter that takes something back, and has withdrawn what it says: until then nothing leaves. */
  readonly settleWithdrawal: {
    readonly input: OfCase<{ readonly submission: string }>;
    readonly output: WorkChange;
  };
}
