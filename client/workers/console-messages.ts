import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import type { Failure, Result } from "../../shared/bytes/index.ts";
import type { ImportOutcome } from "../../shared/casework/import-bundle.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, SubmissionId } from "../../shared/protocol/id.ts";
import type { SafeFile } from "../files/safe-kind.ts";
import type { CaseworkOperations } from "./casework-messages.ts";
import type { CaseKey, CaseView, VaultView } from "./console-views.ts";
import type { UpdatesOperations } from "./updates-messages.ts";

// What the console's page and its worker say to each other. Everything secret stays on the worker's side, except a passphrase on
// its way in, and texts that are to be shown.

/** A passphrase that was made for the person, and the places (from 1) of words to ask for again. */
export interface SuggestedPassphrase {
  readonly check: readonly number[];
  readonly words: readonly string[];
}

/** One submission; ids of different instances have nothing to do with each other. */
export interface SubmissionKey {
  readonly instance: InstanceId;
  readonly submission: SubmissionId;
}

/** One file of one submission. */
export interface FileKey extends SubmissionKey {
  /** Place in the letter's list. */
  readonly index: number;
}

/** A whole file of evidence, each byte of it checked. */
export interface CheckedFile {
  /** Its media type is `safe`'s, or none. */
  readonly blob: Blob;
  readonly name: string;
  /** Null when it may only be saved. */
  readonly safe: SafeFile | null;
}

/** What became of the submissions of one bundle. */
export interface ImportResult {
  readonly instance: InstanceId;
  readonly outcomes: readonly ImportOutcome[];
}

/** What an outgoing bundle carries of what waits for its instance, and which one of how many it is. */
export interface ExportedBundle {
  readonly allReceipts: number;
  readonly allReplies: number;
  readonly bundles: number;
  readonly instance: InstanceId;
  /** From 1. */
  readonly number: number;
  readonly receipts: number;
  readonly replies: number;
}

/**
 * Everything the page may ask for. Failures are codes. What acts on `today` fails with `clock.implausible`, and changes nothing, when
 * the vault makes that day unlikely and nobody has confirmed it (PROTOCOL.md §9.3).
 */
export interface ConsoleOperations extends CaseworkOperations, UpdatesOperations {
  readonly suggestPassphrase: { readonly input: null; readonly output: SuggestedPassphrase };
  readonly create: {
    readonly input: {
      readonly description: OrganisationDescription;
      readonly passphrase: string;
      readonly today: Day;
    };
    readonly output: VaultView;
  };
  readonly open: {
    readonly input: { readonly file: Blob; readonly passphrase: string; readonly today: Day };
    /** `overdueWeeks`: how many weeks' keys `eraseOver` would erase on that day (PROTOCOL.md §9.3). */
    readonly output: { readonly overdueWeeks: number; readonly vault: VaultView };
  };
  /** A person says that this day is right, whatever the vault makes of it. */
  readonly confirmDate: { readonly input: { readonly today: Day }; readonly output: Day };
  /** Makes the keys of the coming weeks, and signs the profile anew in time: until a new day then, which is null otherwise. */
  readonly keepUp: {
    readonly input: { readonly today: Day };
    readonly output: { readonly addedWeeks: number; readonly renewedUntil: Day | null; readonly vault: VaultView };
  };
  /** Signs the profile anew with another rhythm. */
  readonly changeRhythm: { readonly input: { readonly days: number; readonly today: Day }; readonly output: VaultView };
  /** Erases what is over, before the vault is saved: keys only after a bundle was imported. */
  readonly eraseOver: { readonly input: { readonly today: Day }; readonly output: VaultView };
  /**
   * Fails with `instance.new` when the vault has letters or receipts of other instances, and none of the bundle's, unless a person has
   * said that it is to be taken (`fromNew`).
   */
  readonly importBundle: {
    readonly input: { readonly file: Blob; readonly fromNew: boolean; readonly today: Day };
    readonly output: ImportResult & { readonly vault: VaultView };
  };
  readonly readCase: { readonly input: CaseKey; readonly output: CaseView };
  /** Makes the files of the submissions in a bundle readable, of which this one has to be one; gives the case anew. */
  readonly bringBundle: {
    readonly input: CaseKey & { readonly file: Blob; readonly submission: SubmissionId };
    readonly output: CaseView;
  };
  /** Fails early, with `file.not_safe`, when only a file that can be shown is wanted and this one cannot. Any other is read to be saved. */
  readonly readFile: {
    readonly input: FileKey & { readonly toShow: boolean };
    readonly output: CheckedFile;
  };
  /**
   * Reads files that are said to be saved evidence. Those that are a whole file of any letter count as saved: the server may delete what
   * has been saved (PROTOCOL.md §9.2). `unmatched`: places of the others.
   */
  readonly checkFiles: {
    readonly input: { readonly files: readonly Blob[] };
    readonly output: { readonly unmatched: readonly number[]; readonly vault: VaultView };
  };
  /** A person says that the files of a letter, or of all letters of the instance whose receipts wait, need no saving here. */
  readonly waiveFiles: {
    readonly input: { readonly instance: InstanceId; readonly submission: SubmissionId | null };
    readonly output: VaultView;
  };
  /** Takes a case out of the vault, or only one letter of it (PROTOCOL.md §9.4). */
  readonly removeCase: {
    readonly input: CaseKey & { readonly submission: SubmissionId | null; readonly today: Day };
    readonly output: VaultView;
  };
  /**
   * Takes many cases out of the vault, or none: `case.unknown` when one is not there, `case.answered` when one has a reply or notes
   * and goes only by itself (PROTOCOL.md §9.4). The page has shown which ones, and a person has confirmed their number.
   */
  readonly removeCases: {
    readonly input: { readonly cases: readonly CaseKey[]; readonly today: Day };
    readonly output: VaultView;
  };
  readonly reply: {
    readonly input: CaseKey & { readonly language: string; readonly text: string; readonly today: Day };
    readonly output: VaultView;
  };
  /** Seals the vault with a number above its own and above `seen`, that of the newest copy known otherwise. */
  readonly save: {
    readonly input: { readonly seen: number; readonly today: Day };
    readonly output: { readonly file: Blob; readonly name: string; readonly vault: VaultView };
  };
  /** Compares a file with what was saved last. */
  readonly checkSaved: { readonly input: { readonly file: Blob }; readonly output: VaultView };
  /** One of the outgoing bundles that it takes to carry everything; numbers count from 1. */
  readonly exportBundle: {
    readonly input: { readonly instance: InstanceId; readonly number: number; readonly today: Day };
    readonly output: { readonly exported: ExportedBundle; readonly file: Blob };
  };
  /** The card with the weeks that are not over on that day. */
  readonly cardFile: { readonly input: { readonly today: Day }; readonly output: Blob };
  readonly deskKeyFile: { readonly input: null; readonly output: Blob };
}

export type ConsoleOperation = keyof ConsoleOperations;

export type ConsoleInput<K extends ConsoleOperation> = ConsoleOperations[K]["input"];

export type ConsoleAnswer<K extends ConsoleOperation> = Result<ConsoleOperations[K]["output"], string>;

/** An answer that takes a while. */
export type ConsoleAnswerLater<K extends ConsoleOperation> = Promise<ConsoleAnswer<K>>;

/** A request with its number. */
export interface ConsoleRequestFor<K extends ConsoleOperation> {
  readonly id: number;
  readonly input: ConsoleInput<K>;
  readonly operation: K;
}

/**
 * Page to worker. One operation runs at a time; "cancel" reaches the one with that number while it reads a file, and "alive" is
 * answered at once.
 */
export type ConsoleRequest =
  | { readonly [K in ConsoleOperation]: ConsoleRequestFor<K> }[ConsoleOperation]
  | { readonly id: number; readonly operation: "cancel" }
  | { readonly operation: "alive" };

/** How far an operation is. The unit is its own affair: bytes, or steps of a derivation. */
export interface ConsoleProgress {
  readonly done: number;
  readonly total: number;
}

/** An answer with the operation that it is for, so that it can be told apart. */
export interface ConsoleAnswerTo<K extends ConsoleOperation> {
  readonly answer: ConsoleAnswer<K>;
  readonly id: number;
  readonly operation: K;
}

/** What went wrong is said in the same way of every operation. */
export interface ConsoleFailure {
  readonly answer: Failure<string>;
  readonly id: number;
  readonly operation: ConsoleOperation;
}

export type ConsoleAnswerEvent =
  { readonly [K in ConsoleOperation]: ConsoleAnswerTo<K> }[ConsoleOperation] | ConsoleFailure;

/** Worker to page. "broken" is no failure of the operation but of the program: nothing more can be asked of this worker. */
export type ConsoleEvent =
  | ConsoleAnswerEvent
  | { readonly operation: "alive" }
  | { readonly id: number; readonly operation: "broken" }
  | { readonly id: number; readonly operation: "progress"; readonly progress: ConsoleProgress };

/** True for an answer to this operation. */
export function isAnswerTo<K extends ConsoleOperation>(
  operation: K,
  event: ConsoleAnswerEvent,
): event is ConsoleAnswerEvent & ConsoleAnswerTo<K> {
  return event.operation === operation;
}
