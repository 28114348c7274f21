import type { Outline } from "../outline.ts";
import { applicantConfidential } from "../requests/confidentiality.ts";
import { limitsOfProceedings } from "../requests/limits.ts";
import { urgent } from "../requests/urgency.ts";

/** A request for information by the Inter-American Commission [C10]. */
export const IACHR_INFORMATION: Outline = {
  form: () => "iachr-information",
  requests: [urgent, applicantConfidential, limitsOfProceedings],
  first: ["request", "victim", "incident", "danger"],
  isQuiet: () => false,
};
