import type { Result } from "../../shared/bytes/index.ts";
import type { CardError } from "../../shared/crypto/card-verify.ts";
import type { CodenameError } from "../../shared/crypto/codename.ts";
import type { Repair } from "../../shared/crypto/codename-help.ts";
import type { WordLanguage } from "../../shared/crypto/word-language.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { CaseId, OrganisationId, SubmissionId } from "../../shared/protocol/id.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import type { OrganisationView } from "../elements/organisation-card.ts";

// Everything that the portal's page and its worker say to each other. Keys and sealed bytes stay in the worker.

/** An organisation of the directory: usable today, or shown with the reason why it is not. */
export interface ListedOrganisation {
  readonly id: OrganisationId;
  readonly view: OrganisationView;
  /** Why nothing can be sealed to it today; null when something can. */
  readonly refusal: CardError | null;
  /** Whether its replies can be verified, which needs a valid profile but no key for today. */
  readonly canReply: boolean;
}

/** The directory after every card was verified. */
export interface DirectoryView {
  readonly organisations: readonly ListedOrganisation[];
  /** Cards whose signature does not verify: nothing that they say is shown. */
  readonly forged: number;
}

/** What a person wrote and attached. */
export interface Writing {
  /** Of the letter (PROTOCOL.md §4.6): questions of the form, and what is agreed to. */
  readonly answers: readonly Answer[];
  readonly language: string;
  readonly text: string;
  readonly files: readonly File[];
}

/** What a person adds to a case, or takes back. */
export interface LaterWriting {
  readonly writing: Writing;
  /** The organisation of which the person has compared the fingerprint; null when they have compared none. */
  readonly compared: OrganisationId | null;
}

/** What is known when a report has been filed: the codename to keep, and the verified receipt as a file's text. */
export interface FiledReport {
  readonly words: readonly string[];
  readonly language: WordLanguage;
  /** Two different positions in the words, counted from 1, to ask for. */
  readonly positions: readonly number[];
  readonly receipt: Receipt;
}

/** Proof of filing, signed by the instance (PROTOCOL.md §3.5). */
export interface Receipt {
  readonly day: Day;
  /** A file that can be checked by itself (PROTOCOL.md §10.5). */
  readonly text: string;
}

/** One of the files that were to be sent. Several can have one name. */
export interface SentFile {
  readonly name: string;
  /** Where it stands among the files of what was written, counted from 0. */
  readonly place: number;
}

/** Why a submission ended without a receipt. */
export interface Unfiled {
  readonly ok: false;
  readonly code: string;
  /** True when the letter was on its way, so that nobody here can know whether it arrived. */
  readonly mayHaveArrived: boolean;
  /** The file that changed or cannot be read. */
  readonly file: SentFile | null;
}

export type Filed<T> = { readonly ok: true; readonly value: T } | Unfiled;

/** What is to be said of one box of a codename, by the list that knows most of what was typed. */
export type WordHelp =
  | { readonly state: "empty" }
  /** It stands for this word. */
  | { readonly state: "known"; readonly word: string }
  /** It stands for none, and perhaps for one of these. */
  | { readonly state: "unknown"; readonly near: readonly string[] };

/** The twelve boxes of a codename, and the language of the list that knows most of what was typed. */
export interface WordsHelp {
  readonly boxes: readonly WordHelp[];
  readonly language: WordLanguage;
}

/** Typed words that are no codename, at which positions (counted from 1) it is to be seen, and what may have been meant. */
export interface NoCodename {
  readonly ok: false;
  readonly code: CodenameError;
  readonly help: WordsHelp;
  /** Words that are not in the list that knows most of them. */
  readonly unknown: readonly number[];
  /** Boxes with nothing in them. */
  readonly missing: readonly number[];
  /** When all are known and do not fit together: changes that would make them fit, most of them by chance. */
  readonly repairs: readonly Repair[];
}

/** Why typed words do not open a mailbox. */
export type WrongCodename = NoCodename | { readonly ok: false; readonly code: string };

/** A message that is proven to be from the organisation. */
export interface VerifiedMessage {
  readonly state: "verified";
  readonly sequence: number;
  readonly day: Day;
  readonly language: string;
  readonly text: string;
}

/** One place of a mailbox, as it is shown. */
export type MessageView =
  VerifiedMessage | { readonly state: "not_verified" | "deleted" | "missing"; readonly sequence: number };

/** A mailbox that was read. */
export interface MailboxView {
  /** The same for the same codename at the same organisation, whichever worker opens it. It is no key, and leads to none. */
  readonly case: CaseId;
  readonly organisation: ListedOrganisation;
  /** True once a verified reply was read: nothing else shows that the codename has written to this organisation (PROTOCOL.md §6.8). */
  readonly isProven: boolean;
  readonly messages: readonly MessageView[];
}

/** What a saved receipt says, when it is genuine. */
export interface CheckedReceipt {
  readonly day: Day;
  readonly submission: SubmissionId;
  readonly organisation: OrganisationId;
  /** The organisation as this directory lists it, if it does. */
  readonly listed: ListedOrganisation | null;
  /** Whether this instance has signed it, or another one. */
  readonly isOurs: boolean;
}

/** Each call with what it takes and what it gives. */
export interface PortalCalls {
  /** Answered as soon as the worker comes to it: a sign of life. */
  readonly alive: { readonly request: null; readonly answer: null };
  /** Loads the engine, and the directory in the page's preferred languages. */
  readonly open: { readonly request: { readonly language: string }; readonly answer: Result<DirectoryView, string> };
  /** The page speaks another language: its list of words, and the directory in it. When the words cannot be loaded, nothing changes. */
  readonly speak: { readonly request: { readonly language: string }; readonly answer: Result<DirectoryView, string> };
  readonly report: {
    readonly request: { readonly organisation: OrganisationId; readonly writing: Writing };
    readonly answer: Filed<FiledReport>;
  };
  /** Reads the mailbox of a codename at one organisation, or (null) at the one that has a verified reply for it. */
  readonly unlock: {
    readonly request: { readonly words: readonly string[]; readonly organisation: OrganisationId | null };
    readonly answer: Result<MailboxView, never> | WrongCodename;
  };
  /** Closes the open mailbox, and drops its keys. A mailbox that is being asked for is not opened. */
  readonly lock: { readonly request: null; readonly answer: null };
  /** What is to be said of the boxes of a codename while they are being filled in. */
  readonly help: { readonly request: { readonly words: readonly string[] }; readonly answer: WordsHelp };
  readonly refresh: { readonly request: null; readonly answer: Result<MailboxView, string> };
  readonly erase: {
    readonly request: { readonly sequences: readonly number[] };
    readonly answer: Result<MailboxView, string>;
  };
  readonly followup: { readonly request: LaterWriting; readonly answer: Filed<Receipt> };
  readonly withdraw: { readonly request: LaterWriting; readonly answer: Filed<Receipt> };
  readonly eraseCase: { readonly request: LaterWriting; readonly answer: Filed<Receipt> };
  readonly checkReceipt: { readonly request: { readonly file: Blob }; readonly answer: Result<CheckedReceipt, string> };
  readonly pause: { readonly request: null; readonly answer: null };
  readonly resume: { readonly request: null; readonly answer: null };
  readonly stop: { readonly request: null; readonly answer: null };
}

export type PortalCall = keyof PortalCalls;

/** A call as it travels; the answer comes through the port that travels with it. */
export type PortalMessage = {
  [K in PortalCall]: { readonly call: K; readonly request: PortalCalls[K]["request"] };
}[PortalCall];

/** How a submission is doing. Counts are of segments that the instance has acknowledged. */
export type Sending =
  | { readonly state: "starting" }
  | { readonly state: "sending"; readonly acknowledged: number; readonly segments: number }
  | ({ readonly state: "waiting" | "paused" } & StandingStill)
  /** Tried often enough: the person decides. */
  | ({ readonly state: "stalled"; readonly code: string } & StandingStill)
  /** All evidence has arrived; the letter is sealed and on its way. */
  | { readonly state: "finishing"; readonly segments: number };

/** Nothing goes over the line, and it is known how far it came. */
interface StandingStill {
  readonly acknowledged: number;
  readonly segments: number;
}

/** What the worker says without being asked. */
export type PortalEvent =
  | { readonly event: "sending"; readonly sending: Sending }
  /**
   * A letter is sealed, and goes when the page has answered through the port that comes with this: whatever breaks from then on, it
   * may have arrived. With a report come the words of its codename, with a later letter null: its codename is the person's own.
   */
  | { readonly event: "letter"; readonly words: readonly string[] | null }
  /** The engine cannot work here, or broke: nothing more will be sent. */
  | { readonly event: "broken"; readonly code: "engine.failed" };
