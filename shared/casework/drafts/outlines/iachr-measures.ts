import type { Outline } from "../outline.ts";
import { applicantConfidential, initialsInPublic } from "../requests/confidentiality.ts";
import { irreparable, urgent } from "../requests/urgency.ts";

/** Precautionary measures: serious, urgent, irreparable. */
export const IACHR_MEASURES: Outline = {
  form: () => "iachr-measures",
  requests: [urgent, irreparable, applicantConfidential, initialsInPublic],
  first: ["request", "danger", "victim", "incident", "remedies"],
  isQuiet: () => false,
};
