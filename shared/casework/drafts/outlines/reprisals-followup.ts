import type { Outline } from "../outline.ts";
import { followUpReference } from "../requests/followup-reference.ts";
import { agreesToInclusion, forTheRecord, informedConsent } from "../requests/inclusion.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";

/** News of a case that a report has included. */
export const REPRISALS_FOLLOWUP: Outline = {
  form: () => "reprisals-followup",
  requests: [followUpReference, informedConsent, forTheRecord, limitsWithinUn, secureChannel],
  first: ["request", "other_bodies", "consent", "incident", "state_response"],
  isQuiet: (submission) => !agreesToInclusion(submission),
};
