import { questionKey } from "../../../shared/mechanisms/report-answers.ts";
import { ASK_COOPERATION } from "./ask-cooperation.ts";
import { ASK_DANGER } from "./ask-danger.ts";
import { ASK_ACTORS, ASK_EVENT } from "./ask-event.ts";
import { ASK_CONTACT, ASK_EVIDENCE, ASK_NEEDS } from "./ask-needs.ts";
import { ASK_PEOPLE } from "./ask-people.ts";
import { ASK_REPORTED, ASK_STATE } from "./ask-reported.ts";
import type { Question } from "./question.ts";

/** Every question of the report form, in order. What one depends on comes before it. */
export const QUESTIONS: readonly Question[] = [
  ...ASK_PEOPLE,
  ...ASK_DANGER,
  ...ASK_EVENT,
  ...ASK_ACTORS,
  ...ASK_COOPERATION,
  ...ASK_REPORTED,
  ...ASK_STATE,
  ...ASK_NEEDS,
  ...ASK_EVIDENCE,
  ...ASK_CONTACT,
];

/** The step in which a question is asked; null for what no question is. `key` is the question's in a letter (PROTOCOL.md §4.6). */
export function placeOf(key: string): Pick<Question, "field" | "step"> | null {
  return QUESTIONS.find(({ field }) => questionKey(field) === key) ?? null;
}
