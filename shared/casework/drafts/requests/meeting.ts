import { inGeneva } from "../../record/geneva-stay.ts";
import { NO_DATE, seasonOf } from "../../record/partial-date.ts";
import { endPieces } from "../date-text.ts";
import { fixed, type Submission } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** True where everybody agreed that somebody is met about the case. */
export function mayMeet({ permit }: Submission): boolean {
  return permit.agreed.includes("meeting");
}

/**
 * Whoever is in Geneva still, and agreed to that, asks to be seen before going home. Until when is said as far as we can say it ourselves
 * (days, months, a season): not as it was typed.
 */
export const meeting: RequestRule = (submission) => {
  const { permit, record } = submission;
  const { until } = record.geneva;
  if (inGeneva(record.geneva, permit.day) !== "yes" || !mayMeet(submission)) return [];
  const words = seasonOf(until) === null ? "" : until.words;
  const [last] = endPieces(submission, { ...NO_DATE, from: until.from, until: until.until, words });
  return [fixed(submission, submission.texts.requests.meeting(last?.text ?? null))];
};
