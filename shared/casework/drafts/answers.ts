import type { Ask } from "../../mechanisms/mechanism.ts";
import { FIELD_NAMES, type FieldName } from "../record/field-names.ts";
import type { Answer, Answers } from "./answer.ts";
import { CONSENT_STATEMENT } from "./answers/consent-statement.ts";
import { COOPERATION } from "./answers/cooperation.ts";
import { DANGER } from "./answers/danger.ts";
import { OTHER_BODIES } from "./answers/other-bodies.ts";
import { REMEDIES } from "./answers/remedies.ts";
import { WHAT_HAPPENED } from "./answers/what-happened.ts";
import { WHO } from "./answers/who.ts";
import { WISHES } from "./answers/wishes.ts";

// In the order in which a section tells them.
const ANSWERS: Answers = {
  ...DANGER,
  ...WHO,
  ...COOPERATION,
  ...WHAT_HAPPENED,
  ...REMEDIES,
  ...OTHER_BODIES,
  ...CONSENT_STATEMENT,
  ...WISHES,
};

const ORDER: readonly string[] = Object.keys(ANSWERS);

/** Which of two asks comes first in a section. */
export function compareAsks({ fields: [one = ""] }: Ask, { fields: [other = ""] }: Ask): number {
  return ORDER.indexOf(one) - ORDER.indexOf(other);
}

/** The field of this name, and how it is answered. @throws RangeError for a field that no report has */
export function answerOf(field: string): { readonly name: FieldName; readonly answer: Answer } {
  const name = FIELD_NAMES.find((each) => each === field);
  const answer = name === undefined ? undefined : ANSWERS[name];
  if (name === undefined || answer === undefined) throw new RangeError("a mechanism asks for what no report has");
  return { name, answer };
}
