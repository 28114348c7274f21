import { withAgreedUses } from "../../shared/casework/consent/agreed-uses.ts";
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
import type { Mechanism } from "../../shared/mechanisms/mechanism.ts";
import { pickText } from "../../shared/protocol/pick-text.ts";
import type { GateRefusal } from "./casework-views.ts";
import { nowOf, type CaseAtWork } from "./case-at-work.ts";

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

/** Asks the gate, for the uses that are agreed to. */
export function askGate<P extends Purpose>(at: CaseAtWork, question: GateQuestion<P>): PermitAnswer<P> {
  return askPermit(withAgreedUses(requestOf(at, question)));
}

/**
 * What the gate says of sending a case to a mechanism, or to the organisation's own records (null), decided as `askGate` does, without
 * writing down what it would get to see.
 */
export function refusalAt(at: Omit<CaseAtWork, "open">, mechanism: Mechanism | null): GateRefusal | null {
  return refusalOf(decidePermit(withAgreedUses(requestOf(at, { ...TO_SEND, mechanism }))));
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
