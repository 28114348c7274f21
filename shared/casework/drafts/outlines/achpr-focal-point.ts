import type { Outline } from "../outline.ts";
import { limits } from "../requests/limits.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Reprisals linked to the African system. */
export const ACHPR_FOCAL_POINT: Outline = {
  form: () => "achpr-focal-point",
  requests: [urgent, limits],
  first: ["request", "victim", "cooperation", "incident"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
