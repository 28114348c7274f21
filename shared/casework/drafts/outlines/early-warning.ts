import type { Outline } from "../outline.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Early warning and urgent action: what is racist or ethnic about it, and which group is affected. */
export const EARLY_WARNING: Outline = {
  form: () => "early-warning",
  requests: [urgent, limitsWithinUn, secureChannel],
  first: ["request", "victim", "incident", "danger"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
