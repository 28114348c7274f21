import type { ContradictedAgreement } from "../../shared/casework/consent/contradicted-agreements.ts";
import type { CaseName } from "../../shared/casework/remove-case.ts";
import type { LetterStanding } from "../../shared/casework/letter-standing.ts";
import type { HeldLetter } from "../../shared/casework/saved-files.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, OrganisationId, SubmissionId } from "../../shared/protocol/id.ts";
import type { KeptDocument } from "../../shared/protocol/kept-document.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import type { LocalText } from "../../shared/protocol/text.ts";
import type { HeldUpdateView } from "./updates-views.ts";

// What the page gets to see of a vault: texts, days and counts. Keys stay in the worker.

/** Which case is meant. */
export type CaseKey = CaseName;

/** One line of the list of cases. */
export interface CaseSummary extends CaseKey {
  /** True when it has several first letters: somebody else may know the codename (PROTOCOL.md §4.8). */
  readonly contested: boolean;
  /** A letter asks for everything of the case to be deleted. */
  readonly erasure: boolean;
  readonly files: number;
  /** Day of the first letter, and of the newest letter or reply. */
  readonly first: Day;
  readonly newest: Day;
  readonly letters: number;
  readonly replies: number;
  /** True when it is a file that somebody sealed themselves: nobody can be answered (PROTOCOL.md §4.11). */
  readonly sealed: boolean;
  /** True when it can be removed together with others: nobody has answered it, or written anything about it. */
  readonly untouched: boolean;
  /** True when its letters cannot be checked: its first letter is not in this vault (PROTOCOL.md §4.8). */
  readonly unchecked: boolean;
  /** True when some letter was checked, and is not proven to be from the same person. */
  readonly unproven: boolean;
  /** True when something was withdrawn by the person. */
  readonly withdrawn: boolean;
}

/** A file as its letter names it. */
export interface FileView {
  readonly name: string;
  /**
   * "saved": it lies somewhere else than in its bundle, as far as the vault knows. "handed_over": the browser was given it since the vault
   * was opened, and nobody looked whether it kept it.
   */
  readonly kept: "in_bundle" | "handed_over" | "saved";
  /** In bytes. */
  readonly size: number;
  /** What the sender's machine called its type. */
  readonly type: string;
}

/** One letter of a case. */
export interface LetterView {
  readonly answers: readonly Answer[];
  /** True when the bundle with the files of this letter has been chosen since the vault was opened. */
  readonly bundleAtHand: boolean;
  readonly continuity: LetterStanding;
  /** What it agrees to that goes against what letters of the case tell. */
  readonly contradicted: readonly ContradictedAgreement[];
  readonly day: Day;
  readonly files: readonly FileView[];
  /** True while the instance is not told to delete this letter: files of it have not been saved, or it is unchecked. */
  readonly held: boolean;
  readonly instance: InstanceId;
  readonly language: string;
  /** True when it can be removed by itself: the case can be without it. */
  readonly removable: boolean;
  readonly submission: SubmissionId;
  readonly text: string;
  readonly type: KeptDocument["type"];
}

/** One reply of ours. */
export interface ReplyView {
  readonly day: Day;
  readonly language: string;
  readonly sequence: number;
  readonly text: string;
}

/** A whole case. */
export interface CaseView extends CaseSummary {
  /** True when the vault has cases or receipts of other instances too. */
  readonly manyInstances: boolean;
  /** Null when no letter brought keys to answer to. */
  readonly nextSequence: number | null;
  readonly letterList: readonly LetterView[];
  readonly replyList: readonly ReplyView[];
}

/** The organisation of the vault, in its own words. */
export interface OrganisationSummary {
  readonly expires: Day;
  readonly fingerprint: { readonly digits: readonly string[]; readonly words: readonly string[] };
  readonly id: OrganisationId;
  readonly languages: readonly string[];
  readonly names: readonly LocalText[];
  readonly policy: readonly LocalText[];
  readonly practice: boolean;
  readonly regions: readonly string[];
  readonly rhythm: number;
}

/**
 * Whether what is in memory is in a file too. "handed_over": the browser was given the file, and nobody looked whether it kept it.
 * "checked": the file was read back, and is the same.
 */
export type Saving = "unsaved" | "handed_over" | "checked";

/** What waits to be carried out to one instance. */
export interface OutgoingView {
  /** Letters whose receipts are held back: files of them have not been saved, or they are unchecked. */
  readonly held: readonly HeldLetter[];
  readonly instance: InstanceId;
  /** Those that go out. */
  readonly receipts: number;
  /** Files of the letters that those receipts let the server delete, as far as the vault has them. */
  readonly receiptFiles: number;
  readonly replies: number;
}

/** The whole vault at a glance. */
export interface VaultView {
  /** Newest first. */
  readonly cases: readonly CaseSummary[];
  readonly organisation: OrganisationSummary;
  readonly outgoing: readonly OutgoingView[];
  /** What the file that was given to the browser last is called; null if none was since the vault was opened. */
  readonly savedAs: string | null;
  /** How often the vault has been saved: copies with a lower number are older. */
  readonly saves: number;
  readonly saving: Saving;
  /** The last day that the vault has seen, by which the date of the computer is judged (PROTOCOL.md §9.3). */
  readonly lastSeen: Day | null;
  /** The last day for which there is a weekly key. */
  readonly keysUntil: Day | null;
  /** Null while what came with the release counts. */
  readonly update: HeldUpdateView | null;
}
