import type { Outline } from "../outline.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { meeting } from "../requests/meeting.ts";
import { secureChannel } from "../requests/secure-channel.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Reprisals linked to the Human Rights Council, while people may still be in Geneva. */
export const COUNCIL_PRESIDENT: Outline = {
  form: () => "council-president",
  requests: [urgent, meeting, limitsWithinUn, secureChannel],
  first: ["request", "victim", "cooperation", "incident"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
