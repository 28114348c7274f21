import type { Outline } from "../outline.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** An individual case for mandate holders [C1]. */
export const SPECIAL_PROCEDURES: Outline = {
  form: () => "special-procedures",
  requests: [urgent, limitsWithinUn, secureChannel],
  first: ["request", "victim", "incident", "danger"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
