import type { Consent } from "../../shared/casework/consent/consent.ts";
import type { ContradictedAgreement } from "../../shared/casework/consent/contradicted-agreements.ts";
import type { MissingConsent } from "../../shared/casework/consent/gate.ts";
import type { ConsentOffer } from "../../shared/casework/consent/letter-offers.ts";
import type { LetterStanding } from "../../shared/casework/letter-standing.ts";
import type { Withheld } from "../../shared/casework/consent/seen-record.ts";
import type { WritingApplicant } from "../../shared/casework/consent/writing-organisation.ts";
import type { Draft } from "../../shared/casework/drafts/draft.ts";
import type { OwnWords } from "../../shared/casework/record/case-record.ts";
import type { Task } from "../../shared/casework/sending/sending.ts";
import type { CaseWork } from "../../shared/casework/work.ts";
import type { ConsentTopic } from "../../shared/mechanisms/consent-answers.ts";
import type { ConsentLevel } from "../../shared/mechanisms/facts.ts";
import type { ConsentUse, Disclosure, Mechanism } from "../../shared/mechanisms/mechanism.ts";
import type { DecidingFact } from "../../shared/mechanisms/open-routes.ts";
import type { Route } from "../../shared/mechanisms/outcome.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { Answer } from "../../shared/protocol/letter.ts";

// What the page gets to see of the work on a case: texts, choices and what follows from them. The data of mechanisms stays in the
// worker, where it is once; the page is given what it shows.

/** A letter that takes consent back, or asks for everything to be deleted. */
export interface WithdrawalLetter {
  readonly continuity: LetterStanding;
  readonly submission: SubmissionId;
  readonly day: Day;
  readonly words: OwnWords;
  readonly asksErasure: boolean;
  /** False until a caseworker has said that it was read: nothing is sent before. */
  readonly isRead: boolean;
  /** What it takes back; null for everything. */
  readonly taken: readonly ConsentTopic[] | null;
  /** The entries of the ledger that it takes back. */
  readonly entries: readonly Consent[];
}

/** What a letter says of consent, as it was chosen there. */
export interface OfferView {
  readonly submission: SubmissionId;
  readonly day: Day;
  /** Of consent alone. */
  readonly answers: readonly Answer[];
  /** What of it goes against what letters or facts of the case tell, whether it can be entered or not. */
  readonly contradicted: readonly ContradictedAgreement[];
  /** What can be entered and is not yet. */
  readonly open: readonly ConsentTopic[];
  readonly unsettled: ConsentOffer["unsettled"];
  readonly words: OwnWords;
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

/** A mechanism that a case can be sent to, and what there is to agree to before. */
export interface Addressee extends NamedMechanism {
  /** The lowest level that is enough for this case; where none is, the lowest that the mechanism takes. */
  readonly enough: ConsentLevel;
  readonly learners: readonly Pick<Disclosure, "how" | "to">[];
  /** What the gate says; null when the case may be sent there as things are. */
  readonly refusal: GateRefusal | null;
  /** Risks to be explained before: "R1" to "R12". */
  readonly risks: readonly string[];
  readonly uses: readonly ConsentUse[];
}

/** A mechanism that no fact decides on, and why. */
export interface UnroutedMechanism extends NamedMechanism {
  readonly why: string;
}

/** How a mechanism that takes nothing by itself is reached: as a copy of the letter to others, as another way to send that, or with them. */
export interface Beside {
  readonly how: "copy" | "way" | "with";
  /** Of the others. Never empty. */
  readonly names: readonly string[];
}

/** What routing says of one mechanism, or of a group (`name` is null: it has no page). */
export interface NamedRoute extends Route {
  readonly name: string | null;
  /** Null for one that takes something by itself, or stands beside none. */
  readonly beside: Beside | null;
  readonly checkFirst: boolean;
  /** Id of the group that it is a member of; null for one of its own. */
  readonly group: string | null;
}

/** Something to be done, with what it is about. */
export interface NamedTask extends Task {
  readonly isDone: boolean;
  /** Of its mechanism; null when it is of none. */
  readonly name: string | null;
  /** What the deadline says; null for what has to be asked or looked up again. */
  readonly text: string | null;
}

/** The work on one case. */
export interface WorkView {
  readonly work: CaseWork;
  /** In the order to act in; those that do not apply last. */
  readonly routes: readonly NamedRoute[];
  /** Those that routing never speaks of: a person chooses them. */
  readonly unrouted: readonly UnroutedMechanism[];
  readonly tasks: readonly NamedTask[];
  readonly withdrawals: readonly WithdrawalLetter[];
  readonly offers: readonly OfferView[];
  /** Of the facts that decide most, those that are not known yet. */
  readonly undecided: readonly DecidingFact[];
  readonly risks: readonly RiskText[];
  /** Why the case may not go into the organisation's own records outside of the console; null when it may. */
  readonly ownRecords: GateRefusal | null;
  /** Those that take something, and that a consent can name. */
  readonly addressees: readonly Addressee[];
  /** ISO 3166-1 alpha-2 codes. */
  readonly states: readonly string[];
  /** As in `HeldUpdateView`; empty when the vault holds no update. */
  readonly notInForce: readonly string[];
  readonly today: Day;
}

/** Why nothing may go somewhere. */
export interface GateRefusal {
  readonly code: string;
  readonly missing: readonly MissingConsent[];
  /** Of routing, in words; for notes, the sections; else empty. */
  readonly reason: string;
}

/** One mechanism, for one case. */
export interface MechanismAnswer {
  readonly mechanism: Mechanism;
  /** Null when routing never speaks of it. */
  readonly route: NamedRoute | null;
  /** That drafts are written in; none when nothing is sent there. */
  readonly languages: readonly Draft["language"][];
  /** Null when the case may be sent there as things are. */
  readonly refusal: GateRefusal | null;
}

/** A draft as it would be sent; or, when the gate refuses, as it can be shown on this screen, and what is missing. */
export interface DraftAnswer extends MechanismAnswer {
  /** Mail addresses that a person has looked up, to choose from. */
  readonly addressees: readonly string[];
  /** Null when it cannot even be shown. */
  readonly draft: Draft | null;
  readonly uses: readonly ConsentUse[];
  /** Whoever applies, wishes that the State does not learn their name, and stands in that of the organisation that writes. */
  readonly writingApplicants: readonly WritingApplicant[];
  /** What is left out because it holds what may not appear. */
  readonly withheld: readonly Withheld[];
}
