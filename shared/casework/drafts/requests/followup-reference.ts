import { fixed } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** [D2] A follow-up names the report and the paragraph that it follows up. Half of that finds nothing, and is only marked as missing. */
export const followUpReference: RequestRule = (submission) => {
  const { paragraph, report } = submission.record.reported;
  return report === "" || paragraph === "" ? [] : [fixed(submission, submission.texts.requests.followUp)];
};
