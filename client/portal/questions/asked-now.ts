import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";
import { QUESTIONS } from "./all-questions.ts";
import type { Known, Option, Question, StepId } from "./question.ts";
import { roleOf, type ReporterRole } from "./role.ts";
import { saidTo, valuesOf, type Answers } from "./said.ts";

/**
 * The questions that are asked after what she has said, in order. An answer to what is not asked any more decides on nothing, and is not
 * sent; it waits in case she goes back.
 */
export function askedNow(answers: Answers): readonly Question[] {
  const role = roleOf(answers);
  const asked: Question[] = [];
  const known = knownOf(answers, asked);
  for (const question of QUESTIONS) {
    const { roles, when } = question;
    const isForRole = roles === undefined || (role !== null && roles.includes(role));
    if (isForRole && (when === undefined || when(known))) asked.push(question);
  }
  return asked;
}

/** The questions of one step. */
export function askedIn(step: StepId, answers: Answers): readonly Question[] {
  return askedNow(answers).filter((question) => question.step === step);
}

/** What is known from the answers to these questions. */
export function knownOf(answers: Answers, asked: readonly Question[]): Known {
  return (field: RecordFieldName) =>
    asked.some((question) => question.field === field) ? valuesOf(saidTo(answers, field)) : [];
}

/** The options that make sense for a role; all before it is said. */
export function optionsFor(options: readonly Option[], role: ReporterRole | null): readonly Option[] {
  return options.filter(({ except }) => role === null || except?.includes(role) !== true);
}
