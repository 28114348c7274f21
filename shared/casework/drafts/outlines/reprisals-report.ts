import type { Outline } from "../outline.ts";
import { agreesToInclusion, forTheRecord, informedConsent } from "../requests/inclusion.ts";
import { limitsWithinUn } from "../requests/limits.ts";
import { secureChannel } from "../requests/secure-channel.ts";

/** A case for the yearly report, or for the record alone [C3] [C4] [C5]. */
export const REPRISALS_REPORT: Outline = {
  form: () => "reprisals-report",
  requests: [informedConsent, forTheRecord, limitsWithinUn, secureChannel],
  first: ["request", "consent", "victim", "cooperation", "incident"],
  isQuiet: (submission) => !agreesToInclusion(submission),
};
