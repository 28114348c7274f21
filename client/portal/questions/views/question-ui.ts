import type { Question } from "../question.ts";
import type { ReporterRole } from "../role.ts";
import type { Said } from "../said.ts";

/** What the field of a question is given. */
export interface Asking {
  readonly question: Question;
  readonly said: Said;
  readonly role: ReporterRole | null;
  readonly answer: (said: Said) => void;
}

/** Id of the element that holds a question. */
export function idOf({ field }: Question): string {
  return `question-${field}`;
}

/** The role as messages are given it. */
export function roleArgument(role: ReporterRole | null): { readonly role: string } {
  return { role: role ?? "unsaid" };
}
