import { called, fixed, peopleWith } from "../submission.ts";
import { endPieces } from "../date-text.ts";
import type { RequestRule } from "./request.ts";

/** Whoever is in Geneva asks to be seen before going home. */
export const meeting: RequestRule = (submission) => {
  const { now, until } = submission.record.geneva;
  if (now !== "yes") return [];
  const who = peopleWith(submission, "victim").map(called).join(", ");
  const last = endPieces(submission, until)
    .map(({ text }) => text)
    .join("");
  return [fixed(submission, submission.texts.requests.meeting(who, last === "" ? null : last))];
};
