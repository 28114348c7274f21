import {
  askPermit,
  type Permit,
  type PermitAnswer,
  type PermitRequest,
  type Purpose,
} from "../../shared/casework/consent/gate.ts";
import { decidePermit } from "../../shared/casework/consent/permit-decision.ts";
import { withdrawalsAmong } from "../../shared/casework/consent/withdrawal-letters.ts";
import type { Draft } from "../../shared/casework/drafts/draft.ts";
import type { DraftNote } from "../../shared/casework/sending/sending.ts";
import type { ConsentUse, Mechanism } from "../../shared/mechanisms/mechanism.ts";
import type { GateRefusal } from "./casework-views.ts";
import type { CaseAtWork } from "./case-at-work.ts";

/** Uses that a person can leave out of a submission, the first of them first [C2]. */
const LEFT_OUT: readonly (readonly ConsentUse[])[] = [[], ["meeting"], ["share_with_un"], ["meeting", "share_with_un"]];

/** What is asked of the gate for one draft. */
export interface GateQuestion<P extends Purpose> {
  /** Null: the organisation's own records. */
  readonly mechanism: Mechanism | null;
  readonly notes: readonly DraftNote[];
  readonly purpose: P;
}

/**
 * Asks the gate: for all uses of the mechanism, or else without those that a person can leave out. When nothing of it is agreed to, the
 * answer is that for all of them.
 */
export function askGate<P extends Purpose>(at: CaseAtWork, question: GateQuestion<P>): PermitAnswer<P> {
  return askForUses(requestOf(at, question), (request) => askPermit(request));
}

/** What the gate says of sending a case to a mechanism, decided as `askGate` does, without writing down what it would get to see. */
export function refusalAt(at: CaseAtWork, mechanism: Mechanism): GateRefusal | null {
  return refusalOf(askForUses(requestOf(at, { mechanism, notes: [], purpose: "send" }), decidePermit));
}

function requestOf<P extends Purpose>(
  { found, routes, today, work }: CaseAtWork,
  { mechanism, notes, purpose }: GateQuestion<P>,
): PermitRequest<P> {
  return {
    mechanism,
    notes,
    purpose,
    routeAt: mechanism === null ? null : routes(mechanism),
    today,
    withdrawals: withdrawalsAmong(found.letters),
    work,
  };
}

type Refused = { readonly ok: false } & GateRefusal;

function askForUses<P extends Purpose, Answer extends { readonly ok: true } | Refused>(
  request: PermitRequest<P>,
  ask: (request: PermitRequest<P>) => Answer,
): Answer {
  const { mechanism } = request;
  const whole = ask(request);
  if (whole.ok || mechanism === null || whole.missing.length === 0) return whole;
  for (const left of LEFT_OUT) {
    const uses = mechanism.consent.uses.filter((use) => !left.includes(use));
    const answer = uses.length === 0 ? whole : ask({ ...request, uses });
    if (answer.ok) return answer;
  }
  return whole;
}

/** The permit to send a draft with its notes. */
export function askToSend(at: CaseAtWork, mechanism: Mechanism, language: Draft["language"]): PermitAnswer<"send"> {
  return askGate(at, { mechanism, notes: notesOf(at, mechanism, language), purpose: "send" });
}

/** What the caseworker adds to a draft. */
export function notesOf({ work }: CaseAtWork, { id }: Mechanism, language: Draft["language"]): readonly DraftNote[] {
  return work.notes.filter((note) => note.mechanism === id && note.language === language);
}

/** Why the gate stays shut; null when it does not. */
export function refusalOf(answer: { readonly ok: true } | Refused): GateRefusal | null {
  return answer.ok ? null : { code: answer.code, missing: answer.missing, reason: answer.reason };
}

/** What a draft that cannot be sent is shown with: without the notes if it is they that the gate refuses. */
export function askToPrepare(
  at: CaseAtWork,
  mechanism: Mechanism,
  language: Draft["language"],
): Permit<"prepare"> | null {
  for (const notes of [notesOf(at, mechanism, language), []]) {
    const answer = askGate(at, { mechanism, notes, purpose: "prepare" });
    if (answer.ok) return answer.permit;
  }
  return null;
}
