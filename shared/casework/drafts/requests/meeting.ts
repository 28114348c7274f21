import { NO_DATE } from "../../record/partial-date.ts";
import { endPieces } from "../date-text.ts";
import { fixed } from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** Whoever is in Geneva asks to be seen before going home. Until when is said as far as we can say it ourselves: not as it was typed. */
export const meeting: RequestRule = (submission) => {
  const { now, until } = submission.record.geneva;
  if (now !== "yes") return [];
  const [last] = endPieces(submission, { ...NO_DATE, from: until.from, until: until.until });
  return [fixed(submission, submission.texts.requests.meeting(last?.text ?? null))];
};
