import {
  CONSENT_STEPS,
  CONSENT_TOPICS,
  encodeConsent,
  isYes,
  type ConsentStep,
  type ConsentTopic,
  type SaidConsent,
} from "../../../shared/mechanisms/consent-answers.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import { conflictsOf, isUndecided, NOTHING_CHOSEN, type ChosenConsent, type Conflict } from "./chosen-consent.ts";
import { openSteps } from "./consent-place.ts";

/**
 * What somebody who has come back changes of what they agreed to: yes is agreed to anew, no is taken back, null stays as it is. Nobody
 * here knows what it was.
 */
export type AgreementChanges = ChosenConsent;

/** There are no changes to send, a yes includes a step that has none, or everything may have been taken back: that comes first. */
export type AgreementProblem = "nothing_changed" | "included_open" | "everything_first";

/** Nothing is changed. */
export const NO_CHANGES: AgreementChanges = NOTHING_CHOSEN;

/** A letter of changes, as it is sent: a withdrawal where anything is taken back. */
export interface ChangeLetter {
  readonly kind: "followup" | "withdrawal";
  readonly answers: readonly Answer[];
}

/** A letter that takes everything back (PROTOCOL.md §4.10). */
export const EVERYTHING_BACK: ChangeLetter = { kind: "withdrawal", answers: [] };

/** The letter that says these changes; null when there is none. */
export function changeLetter(changes: AgreementChanges): ChangeLetter | null {
  const changed = CONSENT_TOPICS.filter((topic) => changes[topic] !== null);
  if (changed.length === 0) return null;
  const { decider, understood } = changes;
  const agrees = agreedAnew(changes).length > 0;
  const givenBy = agrees && !isUndecided(decider) ? decider : null;
  const said: SaidConsent = { ...changes, givenBy, understood: agrees && understood };
  const kind = takenBackIn(changes).length > 0 ? "withdrawal" : "followup";
  return { kind, answers: encodeConsent(said) };
}

/** What is agreed to anew. */
export function agreedAnew(changes: AgreementChanges): readonly ConsentTopic[] {
  return CONSENT_TOPICS.filter((topic) => isYes(changes[topic]));
}

/** What is taken back. */
export function takenBackIn(changes: AgreementChanges): readonly ConsentTopic[] {
  return CONSENT_TOPICS.filter((topic) => changes[topic] === "no");
}

/** What a withdrawal takes back besides what it names. The report by its form: what was agreed to, nobody here knows. */
export type Fallen = ConsentStep | `sg-report-${FallenReport}`;

/** The report in whatever form; but for the record alone; or with the name alone. */
type FallenReport = "any" | "named" | "published";

/** Which form of the report goes as far as a step, and falls with it (PROTOCOL.md §4.10: a step with all that goes further). */
const REPORT_OF_STEP: Readonly<Record<ConsentStep, FallenReport>> = {
  mechanism: "any",
  state: "published",
  "public-without-name": "published",
  "public-named": "named",
};

/** What falls with what is taken back, from the least: what is answered anew in the same letter holds as it is answered. */
export function fallenWith(changes: AgreementChanges): readonly Fallen[] {
  const lowest = CONSENT_STEPS.find((step) => changes[step] === "no");
  if (lowest === undefined) return [];
  const further = CONSENT_STEPS.slice(CONSENT_STEPS.indexOf(lowest)).filter((step) => changes[step] === null);
  return changes["sg-report"] === null ? [...further, `sg-report-${REPORT_OF_STEP[lowest]}`] : further;
}

/** What does not fit together. What is left as it was may have been agreed to: it is to be said again, so that nobody has to guess. */
export function changeConflicts(changes: AgreementChanges): readonly Conflict[] {
  return conflictsOf(changes, null);
}

/** The least step that a yes includes and that has none here; null when there is no such yes. */
export function openInChanges(changes: AgreementChanges): ConsentStep | null {
  const [open] = agreedAnew(changes).flatMap((topic) => openSteps(topic, changes[topic], changes));
  return open ?? null;
}
