import {
  askPermit,
  type Permit,
  type PermitAnswer,
  type PermitRequest,
  type Purpose,
} from "../../shared/casework/consent/gate.ts";
import { decidePermit } from "../../shared/casework/consent/permit-decision.ts";
import type { Draft } from "../../shared/casework/drafts/draft.ts";
import { notesFor } from "../../shared/casework/drafts/notes-for.ts";
import type { DraftNote } from "../../shared/casework/sending/sending.ts";
import type { ConsentUse, Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { pickText } from "../i18n/pick-text.ts";
import type { GateRefusal } from "./casework-views.ts";
import { nowOf, type CaseAtWork } from "./case-at-work.ts";

/** Uses that a person can leave out of a submission, the first of them first [C2]. */
const LEFT_OUT: readonly (readonly ConsentUse[])[] = [[], ["meeting"], ["share_with_un"], ["meeting", "share_with_un"]];

/** What is asked of the gate for one draft. */
export interface GateQuestion<P extends Purpose> {
  /** Null: the organisation's own records. */
  readonly mechanism: Mechanism | null;
  readonly notes: readonly DraftNote[];
  /** The name of the organisation that writes; empty where nobody is written to. */
  readonly organisation: string;
  readonly purpose: P;
}

/** What is asked where nothing is written yet: whether it may be. */
export const TO_SEND = { notes: [], organisation: "", purpose: "send" } as const;

/**
 * Asks the gate: for all uses of the mechanism, or else without those that a person can leave out. When nothing of it is agreed to, the
 * answer is that for all of them.
 */
export function askGate<P extends Purpose>(at: CaseAtWork, question: GateQuestion<P>): PermitAnswer<P> {
  return askForUses(requestOf(at, question), (request) => askPermit(request));
}

/**
 * What the gate says of sending a case to a mechanism, or to the organisation's own records (null), decided as `askGate` does, without
 * writing down what it would get to see.
 */
export function refusalAt(at: Omit<CaseAtWork, "open">, mechanism: Mechanism | null): GateRefusal | null {
  return refusalOf(askForUses(requestOf(at, { ...TO_SEND, mechanism }), decidePermit));
}

function requestOf<P extends Purpose>(
  at: Omit<CaseAtWork, "open">,
  { mechanism, notes, organisation, purpose }: GateQuestion<P>,
): PermitRequest<P> {
  return {
    ...nowOf(at),
    mechanism,
    notes,
    organisation,
    purpose,
    routeAt: mechanism === null ? null : at.routes(mechanism),
    today: at.today,
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
  return askGate(at, { ...writing(at, mechanism, language), purpose: "send" });
}

/** What a draft is written with: what the caseworker adds to it, and who writes. */
function writing(
  { open, work }: CaseAtWork,
  mechanism: Mechanism,
  language: Draft["language"],
): Omit<GateQuestion<Purpose>, "purpose"> {
  const organisation = pickText(open.organisation.names, language)?.text ?? "";
  return { mechanism, notes: notesFor(work.notes, { language, mechanism: mechanism.id }), organisation };
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
  const whole = writing(at, mechanism, language);
  for (const notes of [whole.notes, []]) {
    const answer = askGate(at, { ...whole, notes, purpose: "prepare" });
    if (answer.ok) return answer.permit;
  }
  return null;
}
