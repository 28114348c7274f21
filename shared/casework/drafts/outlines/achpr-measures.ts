import type { Outline } from "../outline.ts";
import { limitsOfProceedings } from "../requests/limits.ts";
import { irreparable, urgent } from "../requests/urgency.ts";

/** Provisional measures of the African Commission, beside a communication. */
export const ACHPR_MEASURES: Outline = {
  form: () => "achpr-measures",
  requests: [urgent, irreparable, limitsOfProceedings],
  first: ["request", "danger", "victim", "incident"],
  isQuiet: () => false,
};
