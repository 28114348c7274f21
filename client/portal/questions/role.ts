import type { REPORTER_ROLES } from "../../../shared/mechanisms/report-words.ts";
import { saidTo, valuesOf, type Answers } from "./said.ts";

/** What whoever reports is to the case. */
export type ReporterRole = (typeof REPORTER_ROLES)[number];

/** Everybody but the one to whom it happened. */
export const OTHERS: readonly ReporterRole[] = [
  "relative",
  "legal_representative",
  "ngo",
  "witness",
  "other_assistant",
];

const ROLES: readonly ReporterRole[] = ["victim", ...OTHERS];

/** Her role, which messages choose their words by; null while she has not said it. */
export function roleOf(answers: Answers): ReporterRole | null {
  const [said] = valuesOf(saidTo(answers, "reporter_role"));
  return ROLES.find((role) => role === said) ?? null;
}
