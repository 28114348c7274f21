import { askPermit, type Permit, type PermitAnswer, type Purpose } from "../../shared/casework/consent/gate.ts";
import { routesAt } from "../../shared/casework/consent/routes-at.ts";
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
export function askGate<P extends Purpose>(
  { found, today, work }: CaseAtWork,
  { mechanism, notes, purpose }: GateQuestion<P>,
): PermitAnswer<P> {
  const request = {
    mechanism,
    notes,
    purpose,
    routeAt: mechanism === null ? null : routesAt(work, today)(mechanism),
    today,
    withdrawals: withdrawalsAmong(found.letters),
    work,
  };
  const whole = askPermit(request);
  if (whole.ok || mechanism === null || whole.missing.length === 0) return whole;
  for (const left of LEFT_OUT) {
    const uses = mechanism.consent.uses.filter((use) => !left.includes(use));
    const answer = uses.length === 0 ? whole : askPermit({ ...request, uses });
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
export function refusalOf(answer: PermitAnswer<Purpose>): GateRefusal | null {
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
