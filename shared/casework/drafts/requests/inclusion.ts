import { fixed, isToBeSent, reaches, type Submission } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** True when everybody agreed that the report includes the case, with the name or without. */
export function agreesToInclusion(submission: Submission): boolean {
  return submission.permit.uses.includes("sg_report") && reaches(submission, "public_without_name");
}

/** [C13] Whoever agrees to be in the report has been informed, understands the risks and says so. [C6] Nobody is promised anonymity. */
export const informedConsent: RequestRule = (submission) => {
  if (!isToBeSent(submission) || !agreesToInclusion(submission)) return [];
  const { inclusionNamed, inclusionWithoutName } = submission.texts.requests;
  return [fixed(submission, reaches(submission, "public_named") ? inclusionNamed : inclusionWithoutName)];
};

/** [C7] A case that is not to be published still shows how much there is: because it would do harm [C5], whoever agreed, or nobody did. */
export const forTheRecord: RequestRule = (submission) => {
  if (!isToBeSent(submission) || agreesToInclusion(submission)) return [];
  const { forTheRecord: notAgreed, forTheRecordNoHarm } = submission.texts.requests;
  const doesHarm = submission.record.danger.publicityWorsens === "yes";
  return [fixed(submission, doesHarm ? forTheRecordNoHarm : notAgreed)];
};
