import type { Comparison } from "../../shared/casework/consent/compare.ts";
import type { Entering } from "../../shared/casework/consent/enter-offer.ts";
import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import type { NewConsent } from "../../shared/casework/consent/ledger.ts";
import type { Draft } from "../../shared/casework/drafts/draft.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import type {
  CaseFormat,
  ContactConfirmation,
  DraftFormat,
  DraftNote,
  DraftWay,
} from "../../shared/casework/sending/sending.ts";
import type { SentBy } from "../../shared/casework/sending/record-sending.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { DraftAnswer, MechanismAnswer, WorkView } from "./casework-views.ts";
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

/** A draft by its mechanism and language. */
export interface DraftChoice {
  readonly language: Draft["language"];
  readonly mechanism: string;
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
  /** Enters what was chosen of a letter's offer, as the agreement of this person. */
  readonly enterOffer: {
    readonly input: OfCase<Entering & { readonly submission: string }>;
    readonly output: WorkChange;
  };
  /** A person has read a letter that takes something back: withdraws the entries that it covers. `how`: in words. */
  readonly takeBack: {
    readonly input: OfCase<{ readonly how: string; readonly submission: string }>;
    readonly output: WorkChange;
  };
  /** A person has read a letter that takes something back, and has withdrawn what it says: until then nothing leaves. */
  readonly settleWithdrawal: {
    readonly input: OfCase<{ readonly submission: string }>;
    readonly output: WorkChange;
  };
  readonly readMechanism: { readonly input: OfCase<{ readonly mechanism: string }>; readonly output: MechanismAnswer };
  readonly confirmContact: {
    readonly input: OfCase<Pick<ContactConfirmation, "by" | "mechanism" | "value">>;
    readonly output: WorkChange;
  };
  /** A confirmed contact leads to the body no more. */
  readonly dropContact: {
    readonly input: OfCase<Pick<ContactConfirmation, "mechanism" | "value">>;
    readonly output: WorkChange;
  };
  readonly compare: {
    readonly input: OfCase<{ readonly mechanisms: readonly string[] }>;
    readonly output: readonly Comparison[];
  };
  readonly readDraft: { readonly input: OfCase<DraftChoice>; readonly output: DraftAnswer };
  /** All notes of the case. */
  readonly changeNotes: {
    readonly input: OfCase<{ readonly notes: readonly DraftNote[] }>;
    readonly output: WorkChange;
  };
  /** Fails with what the gate says. That it left is kept in the work. A message goes to those of `addressees`, whom a person confirmed. */
  readonly exportDraft: {
    readonly input: OfCase<DraftChoice & { readonly addressees: readonly string[]; readonly format: DraftFormat }>;
    readonly output: WorkChange & { readonly made: NamedFile };
  };
  /** Keeps that a draft leaves otherwise than as a file. Fails with what the gate says. */
  readonly keepDraft: {
    readonly input: OfCase<DraftChoice & { readonly way: Exclude<DraftWay, DraftFormat> }>;
    readonly output: WorkChange;
  };
  readonly recordSending: {
    /** `exported`: place of the draft that was sent among the exports of the case; null when it was none of them. */
    readonly input: OfCase<DraftChoice & { readonly exported: number | null; readonly sent: SentBy }>;
    readonly output: WorkChange;
  };
  readonly markTask: {
    readonly input: OfCase<{ readonly isDone: boolean; readonly task: string }>;
    readonly output: WorkChange;
  };
  readonly exportDeadlines: { readonly input: OfCase; readonly output: NamedFile };
  /** Fails with what the gate says about the organisation's own records. That it left is kept in the work. */
  readonly exportCase: {
    readonly input: OfCase<{ readonly format: CaseFormat }>;
    readonly output: WorkChange & { readonly made: NamedFile };
  };
  /** The message that asks a person for consents that are missing. */
  readonly askConsent: {
    readonly input: OfCase<{ readonly missing: readonly MissingConsent[] }>;
    readonly output: { readonly language: string; readonly text: string };
  };
}
