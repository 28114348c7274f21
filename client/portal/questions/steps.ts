import { message } from "../../i18n/localize.ts";
import type { StepId } from "./question.ts";

/** A step of the questionnaire, and the messages of its heading and of what it is about. */
export interface QuestionStep {
  readonly id: StepId;
  readonly title: string;
  readonly lede: string;
}

/** The steps in the order in which they are offered; any other will do. */
export const STEPS: readonly QuestionStep[] = [
  { id: "people", title: message("step-people"), lede: message("lede-people") },
  { id: "danger", title: message("step-danger"), lede: message("lede-danger") },
  { id: "event", title: message("step-event"), lede: message("lede-event") },
  { id: "actors", title: message("step-actors"), lede: message("lede-actors") },
  { id: "cooperation", title: message("step-cooperation"), lede: message("lede-cooperation") },
  { id: "reported", title: message("step-reported"), lede: message("lede-reported") },
  { id: "state", title: message("step-state"), lede: message("lede-state") },
  { id: "needs", title: message("step-needs"), lede: message("lede-needs") },
  { id: "evidence", title: message("step-evidence"), lede: message("lede-evidence") },
  { id: "contact", title: message("step-contact"), lede: message("lede-contact") },
];

/** The step after this one; null after the last. */
export function stepAfter(step: StepId): StepId | null {
  return STEPS[STEPS.findIndex(({ id }) => id === step) + 1]?.id ?? null;
}
