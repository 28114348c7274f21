import type { Result } from "../../shared/bytes/index.ts";
import type { OrganisationId } from "../../shared/protocol/id.ts";
import type {
  DirectoryView,
  CheckedReceipt,
  FiledReport,
  ListedOrganisation,
  MailboxView,
  Receipt,
  Sending,
  Unfiled,
  VerifiedMessage,
  WordsHelp,
  WrongCodename,
} from "../workers/portal-calls.ts";
import type { RecordFieldName } from "../../shared/mechanisms/field-names.ts";
import type { AgreementChanges, AgreementProblem } from "./consent/agreement-changes.ts";
import type { ChosenConsent, Reporter } from "./consent/chosen-consent.ts";
import type { ConsentPlace } from "./consent/consent-place.ts";
import type { Draft, DraftProblem } from "./draft.ts";
import type { Places, SaidSoFar } from "./places.ts";
import type { StepId } from "./questions/question.ts";

/** The two ways in. */
export type Door = "report" | "return";

/** What a later letter is for. */
export type LetterKind = "followup" | "withdrawal" | "erasure";

/** What is being sent. */
export type SendingKind = "report" | LetterKind;

/** Where somebody is in the questionnaire. */
export interface QuestionPlace {
  readonly step: StepId;
  /** The question to begin at; null for the first. */
  readonly field: RecordFieldName | null;
  /** True when the last look is waiting behind it. */
  readonly isFromCheck: boolean;
}

/** Steps of a report, up to its receipt. `isFromCheck` is true when the last look is waiting behind one of them. */
export type ReportState =
  | {
      readonly page: "choose";
      readonly directory: DirectoryView;
      readonly chosen: OrganisationId | null;
      readonly isMissing: boolean;
      readonly isFromCheck: boolean;
    }
  | {
      readonly page: "write";
      readonly organisation: ListedOrganisation;
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
      readonly isFromCheck: boolean;
    }
  /** The parts of the questionnaire. */
  | { readonly page: "questions"; readonly organisation: ListedOrganisation; readonly draft: Draft }
  /** One part of it, at one question where that is to be changed. */
  | ({ readonly page: "step"; readonly organisation: ListedOrganisation; readonly draft: Draft } & QuestionPlace)
  /** Places that may be able to help whoever said this, or what became of loading them. */
  | {
      readonly page: "places";
      readonly organisation: ListedOrganisation;
      readonly said: SaidSoFar;
      readonly offer: Places | "loading" | "failed";
    }
  | {
      readonly page: "attach";
      readonly organisation: ListedOrganisation;
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
      /** Folders of the last drop, which were left out. */
      readonly folders: number;
      readonly isFromCheck: boolean;
    }
  /** What may be done with it. */
  | ({
      readonly page: "consent";
      readonly organisation: ListedOrganisation;
      readonly chosen: ChosenConsent;
      readonly reporter: Reporter;
    } & ConsentPlace)
  | {
      readonly page: "check";
      readonly organisation: ListedOrganisation;
      /** True when it could go to another organisation instead. */
      readonly hasChoice: boolean;
      readonly draft: Draft;
      readonly chosen: ChosenConsent;
    }
  | {
      readonly page: "codename";
      readonly organisation: ListedOrganisation;
      readonly filed: FiledReport;
      /** Whether the day to come back stands on the card that is printed. */
      readonly hasDay: boolean;
      /** Whether the digits of the organisation's fingerprint stand there. */
      readonly hasDigits: boolean;
    }
  | {
      readonly page: "confirm";
      readonly organisation: ListedOrganisation;
      readonly filed: FiledReport;
      readonly isWrong: boolean;
    }
  | { readonly page: "filed"; readonly organisation: ListedOrganisation; readonly receipt: Receipt };

/** A submission on its way, and its sad end. */
export type SendingState =
  | {
      readonly page: "sending";
      readonly kind: SendingKind;
      readonly organisation: ListedOrganisation;
      readonly sending: Sending;
    }
  | {
      readonly page: "unfiled";
      readonly kind: SendingKind;
      readonly organisation: ListedOrganisation;
      readonly unfiled: Unfiled;
    };

/** What a mailbox has to say beside its messages. */
export type MailboxNote = "nothing_new" | "something_new" | "erased" | "draft_kept";

/** What a later letter can be begun at, and what can be changed of it. */
export type LetterPart = "text" | "language" | "files";

const PARTS: Readonly<Record<LetterPart, string>> = {
  text: ".field:has(> #text)",
  language: ".field:has(> #language)",
  files: "amparo-file-picker",
};

/** A change of the boxes that was offered, and has been taken. Places count from 1. */
export type TakenRepair =
  | { readonly kind: "swapped"; readonly places: readonly [number, number] }
  | { readonly kind: "mistyped"; readonly place: number; readonly before: string; readonly word: string };

/** Coming back with a codename. */
export type ReturnState =
  | {
      readonly page: "enter";
      readonly directory: DirectoryView;
      /** Null: "I do not remember". */
      readonly chosen: OrganisationId | null;
      readonly isBusy: boolean;
      readonly wrong: WrongCodename | null;
      /** What is to be said of the boxes as they were when one of them was left. */
      readonly help: WordsHelp | null;
      /** What was offered and is in the boxes now; null for nothing. */
      readonly taken: TakenRepair | null;
    }
  /** A saved receipt: what it proves; null before one was chosen. */
  | { readonly page: "receipt"; readonly isBusy: boolean; readonly checked: Result<CheckedReceipt, string> | null }
  | {
      readonly page: "mailbox";
      readonly mailbox: MailboxView;
      /** Sequence numbers of messages that the person calls read. Only the page knows. */
      readonly read: readonly number[];
      /** True while the words that opened it are still in their boxes. */
      readonly hasWords: boolean;
      /** True when it was chosen among several organisations. */
      readonly hasChoice: boolean;
      /** Something was to be sent from it, and has no receipt. That is so whatever else there is to say. */
      readonly isUnconfirmed: boolean;
      readonly isBusy: boolean;
      readonly note: MailboxNote | null;
      readonly code: string | null;
    }
  /** Before a later letter, when no verified reply shows to whom the codename has written. */
  | { readonly page: "compare"; readonly kind: LetterKind; readonly organisation: ListedOrganisation }
  | {
      readonly page: "compose";
      readonly organisation: ListedOrganisation;
      /** What may be answered: verified messages, the latest first. */
      readonly answered: readonly VerifiedMessage[];
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
      readonly folders: number;
      /** What the person wants to begin at, or to change after the last look: it has the focus. */
      readonly part: LetterPart | null;
    }
  /** The last look at a later letter. */
  | { readonly page: "later-check"; readonly organisation: ListedOrganisation; readonly draft: Draft }
  /** What was agreed to, to be changed. */
  | {
      readonly page: "agreed";
      readonly organisation: ListedOrganisation;
      readonly changes: AgreementChanges;
      /** Everything was to be taken back, and that has no receipt. */
      readonly isEverythingOpen: boolean;
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
      readonly problem: AgreementProblem | null;
    }
  /** Asking for everything to be deleted. */
  | {
      readonly page: "erasure";
      readonly organisation: ListedOrganisation;
      /** It was to be sent before, and has no receipt. */
      readonly isUnconfirmed: boolean;
      readonly draft: Draft;
      readonly problems: readonly DraftProblem[];
    }
  | {
      readonly page: "followed";
      readonly kind: LetterKind;
      readonly organisation: ListedOrganisation;
      readonly receipt: Receipt;
      /** What the letter has changed of what was agreed to; null for a letter about anything else. */
      readonly changes: AgreementChanges | "everything" | null;
    };

/** Everything that the portal can show; one at a time. */
export type PortalState =
  | { readonly page: "doors" }
  | { readonly page: "preparing"; readonly door: Door }
  /** Without an answer of the instance, or without a connection at all: the engine may not even have loaded. */
  | {
      readonly page: "unreachable";
      readonly door: Door;
      readonly code: string;
      /** What was written is still in the memory of the page. */
      readonly keepsDraft: boolean;
    }
  /** Nothing can be sent from here. */
  | {
      readonly page: "unavailable";
      readonly code: string;
      /** Where to try again; null before any door. */
      readonly door: Door | null;
      /** What was written is still in the memory of the page. */
      readonly keepsDraft: boolean;
    }
  | ReportState
  | SendingState
  | ReturnState;

/** The organisation that a page is about; null when there is none, or several. */
export function organisationOf(state: PortalState): ListedOrganisation | null {
  if (state.page === "mailbox") return state.mailbox.organisation;
  return "organisation" in state ? state.organisation : null;
}

/** Which page it is, as far as a person is somewhere else on another. */
export function placeOf(state: PortalState): string {
  if (state.page === "consent") return `consent ${state.at}`;
  return state.page === "step" ? `step ${state.step}` : state.page;
}

/** The part of a page that the person wants to change, as a selector; null where the page is looked at from its top. */
export function partAsked(state: PortalState): string | null {
  if (state.page === "step") return state.field === null ? null : `[data-question="${state.field}"]`;
  return state.page === "compose" && state.part !== null ? PARTS[state.part] : null;
}

/** True when anything on the page belongs to a practice organisation. (On the page of choice, each card says so itself.) */
export function showsPractice(state: PortalState): boolean {
  if (state.page === "enter") {
    return state.directory.organisations.some(({ canReply, view }) => canReply && view.practice);
  }
  return organisationOf(state)?.view.practice === true;
}

/** True while leaving would lose what is being sent, or has not been written down yet. */
export function isUnderWay({ page }: PortalState): boolean {
  return page === "sending" || page === "unfiled" || page === "codename" || page === "confirm";
}
