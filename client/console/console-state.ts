import type { OrganisationDescription } from "../../shared/casework/organisation.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";
import type { DraftNote } from "../../shared/casework/sending/sending.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type {
  CheckedFile,
  ConsoleProgress,
  ExportedBundle,
  FileKey,
  ImportResult,
  SuggestedPassphrase,
} from "../workers/console-messages.ts";
import type { CaseView, VaultView } from "../workers/console-views.ts";
import type { UpdateView } from "../workers/updates-views.ts";
import type { TypedConsents } from "./casework/consent-typed.ts";
import { isEdited, type WorkPlace } from "./casework/work-place.ts";
import type { RemovalChoice } from "./removal-choice.ts";
import type { WorkedCase } from "./worked-cases.ts";

/** A reply that is being written. It is work that can be lost. */
export interface ReplyDraft {
  readonly language: string;
  readonly text: string;
}

/** What the page still has of a case when the vault is gone. */
export interface RescuedCase extends WorkedCase {
  /** The facts as they stood on the page; null when a checked file has them, and after they were put back. */
  readonly record: CaseRecord | null;
  /** Notes for drafts as they were being written. */
  readonly notes: readonly DraftNote[];
}

/** What somebody typed and the page still has when the worker is gone, and with it the vault. It is nowhere but in the page's memory. */
export interface Rescued {
  /** In the order in which they were rescued; a case can be there twice when the worker broke twice. */
  readonly cases: readonly RescuedCase[];
  readonly replies: readonly ReplyDraft[];
  readonly typed: TypedConsents;
}

/** A file of evidence that is being shown. */
export interface ShownFile extends FileKey {
  readonly shown: CheckedFile;
}

/** A file of evidence that could not be shown or saved, and why: said beside the file, where the person is looking. */
export interface FailedFile extends FileKey {
  readonly code: string;
}

/** What came of reading files that are said to be saved evidence. */
export interface FilesCheck {
  /** The letter beside which they were chosen; null when that was elsewhere. */
  readonly beside: SubmissionId | null;
  /** Names of those that are no whole file of any letter. */
  readonly unmatched: readonly string[];
  readonly whole: number;
}

/** Where in the open vault the person is. */
export type Place =
  | { readonly at: "cases" }
  | { readonly at: "remove-many"; readonly choice: RemovalChoice }
  | { readonly at: "import"; readonly result: ImportResult | null }
  | { readonly at: "case"; readonly view: CaseView; readonly file: ShownFile | FailedFile | null }
  | { readonly at: "reply"; readonly view: CaseView; readonly draft: ReplyDraft; readonly isPreview: boolean }
  | WorkPlace
  | { readonly at: "outgoing"; readonly exported: ExportedBundle | null }
  | { readonly at: "organisation"; readonly isNew: boolean; readonly update: UpdateView | null };

/** Something that takes long enough to be shown. */
export interface Work {
  readonly kind: "comparing" | "opening" | "making" | "importing" | "reading" | "saving" | "checking";
  readonly progress: ConsoleProgress | null;
  /** Null when it cannot be stopped half-way. */
  readonly cancel: (() => void) | null;
}

/** What happened when the vault was opened (PROTOCOL.md §9.3). */
export interface UpkeepNews {
  readonly addedWeeks: number;
  /** Weeks whose keys are erased when the vault is saved. */
  readonly overdueWeeks: number;
  /** The new last day of the profile, if it was signed anew. */
  readonly renewedUntil: Day | null;
  /** The day by which keys are over. */
  readonly today: Day;
}

/** What the console shows. */
export type ConsoleState =
  | { readonly step: "start" }
  | { readonly step: "open-form" }
  | { readonly step: "describe" }
  | {
      readonly step: "passphrase";
      readonly description: OrganisationDescription;
      readonly suggested: SuggestedPassphrase;
    }
  | {
      readonly step: "vault";
      /** The last check of saved files in this place; null when there was none. */
      readonly check: FilesCheck | null;
      /** The number of a newer copy that was open in this page, when an older one has been opened since. */
      readonly newerCopy: number | null;
      readonly place: Place;
      /** Agreements that are being typed: they stay while other pages are looked at, and are entries only when somebody enters them. */
      readonly typed: TypedConsents;
      readonly upkeep: UpkeepNews | null;
      readonly vault: VaultView;
      /** Cases that were worked on since a file was last checked. */
      readonly worked: readonly WorkedCase[];
    }
  /** The worker is gone, and with it the vault. */
  | { readonly step: "broken" };

/** The state while a vault is open. */
export type OpenState = Extract<ConsoleState, { readonly step: "vault" }>;

/** The case that is open somewhere in the vault; null when none is. */
export function caseOf(open: OpenState | null): CaseView | null {
  const place = open?.place;
  return place?.at === "case" || place?.at === "reply" || place?.at === "work" ? place.view : null;
}

/** The state, what is going on, and what went wrong last. */
export interface ConsoleView {
  readonly problem: string | null;
  /** What was typed before the worker broke, until it is put back or forgotten; null when there is none. */
  readonly rescued: Rescued | null;
  readonly state: ConsoleState;
  /** Something that was pressed last was not done: what it waited for failed, or the page that it was asked of is gone. */
  readonly undone: boolean;
  readonly work: Work | null;
}

/**
 * The number of the outgoing bundle that comes next for an instance: that after the one exported last, as long as there is one. Going
 * to another place begins anew, since whatever changes the vault is done there.
 */
export function nextBundle(exported: ExportedBundle | null, instance: ExportedBundle["instance"]): number {
  return exported?.instance === instance && exported.number < exported.bundles ? exported.number + 1 : 1;
}

/**
 * True while closing the vault could lose something: changes that no file holds for sure, a reply, facts or an agreement that are being
 * written. A browser that was given a file may have failed to save it.
 */
export function hasUnsavedWork(state: ConsoleState): boolean {
  if (isWriting(state) || isEditing(state)) return true;
  return state.step === "vault" && (state.vault.saving !== "checked" || Object.keys(state.typed).length > 0);
}

/** True while leaving the page could lose something: what `hasUnsavedWork` says, or what was rescued. */
export function wouldLose({ rescued, state }: ConsoleView): boolean {
  return rescued !== null || hasUnsavedWork(state);
}

/** True while there is something in a reply that was not signed. */
export function isWriting(state: ConsoleState): boolean {
  return state.step === "vault" && state.place.at === "reply" && state.place.draft.text !== "";
}

/** True while something was typed about a case that the vault in memory does not have: it goes there before anything else is done. */
export function isEditing(state: ConsoleState): boolean {
  return state.step === "vault" && state.place.at === "work" && isEdited(state.place);
}
