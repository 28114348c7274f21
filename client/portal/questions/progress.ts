import { askedIn, askedNow } from "./asked-now.ts";
import type { Form, StepId } from "./question.ts";
import { isSaid, saidTo, type Answers } from "./said.ts";

/** How far a step is. */
export type StepState = "empty" | "begun" | "done";

/** A step is done when each of its questions has an answer, of whatever kind. */
export function stepState(step: StepId, answers: Answers): StepState {
  const asked = askedIn(step, answers);
  const said = asked.filter(({ field }) => isSaid(saidTo(answers, field))).length;
  if (said === 0) return "empty";
  return said === asked.length ? "done" : "begun";
}

/** What an answer takes somebody who reads slowly and thinks before writing: a guess, and told as one. */
const SECONDS: Readonly<Record<Form["kind"], number>> = {
  choice: 15,
  "choice-more": 25,
  choices: 30,
  date: 25,
  line: 25,
  list: 45,
  state: 15,
  words: 90,
};

/** Minutes that the open questions may take, rounded: by one up to ten, then by five. 0 when none is open. */
export function minutesLeft(answers: Answers): number {
  const open = askedNow(answers).filter(({ field }) => !isSaid(saidTo(answers, field)));
  const minutes = open.reduce((sum, { form }) => sum + SECONDS[form.kind], 0) / 60;
  return minutes <= 10 ? Math.ceil(minutes) : Math.ceil(minutes / 5) * 5;
}
