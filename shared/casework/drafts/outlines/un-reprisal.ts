import type { Outline } from "../outline.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";
import { urgent } from "../requests/urgency.ts";
import { reaches } from "../submission.ts";

/** Reprisals for cooperation with the United Nations: to treaty bodies, the senior official and others who can act. */
export const UN_REPRISAL: Outline = {
  form: ({ mechanism }) => (mechanism.family === "un-treaty-body" ? "treaty-body-reprisal" : "un-reprisal"),
  requests: [urgent, limitsWithinUn, secureChannel],
  first: ["request", "victim", "cooperation", "incident"],
  isQuiet: (submission) => !reaches(submission, "state_confidential"),
};
