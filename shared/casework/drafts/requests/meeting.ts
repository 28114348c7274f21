import { NO_DATE } from "../../record/partial-date.ts";
import { endPieces } from "../date-text.ts";
import { fixed, type Submission } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** True where everybody agreed that somebody is met about the case. */
export function mayMeet({ permit }: Submission): boolean {
  return permit.agreed.includes("meeting");
}

/** Whoever is in Geneva, and agreed to that, asks to be seen before going home. Until when is said as far as we can say it ourselves: not as it was typed. */
export const meeting: RequestRule = (submission) => {
  const { now, until } = submission.record.geneva;
  if (now !== "yes" || !mayMeet(submission)) return [];
  const [last] = endPieces(submission, { ...NO_DATE, from: until.from, until: until.until });
  return [fixed(submission, submission.texts.requests.meeting(last?.text ?? null))];
};
