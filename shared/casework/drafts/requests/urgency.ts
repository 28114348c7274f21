import type { CaseRecord } from "../../record/case-record.ts";
import { fixed } from "../submission.ts";
import type { RequestRule } from "./request.ts";

function within({ danger: { imminence } }: CaseRecord): "hours" | "days" | "weeks" | null {
  return imminence === "not_imminent" ? null : imminence;
}

// What was said to be not imminent is not, whatever else was said.
function isImminent({ danger }: CaseRecord): boolean {
  if (danger.imminence === "not_imminent") return false;
  return danger.imminence !== null || danger.urgency === "imminent" || danger.level === "immediate";
}

/** That it is urgent, and how soon harm is expected. */
export const urgent: RequestRule = (submission) =>
  isImminent(submission.record) ? [fixed(submission, submission.texts.requests.urgent(within(submission.record)))] : [];

/** That the harm could not be made good: what interim measures are for. */
export const irreparable: RequestRule = (submission) =>
  submission.record.danger.irreparable === "yes" ? [fixed(submission, submission.texts.requests.irreparable)] : [];

/** [X16] What Rule 39 wants to read: imminent, and irreparable. Never one without the other. */
export const imminentAndIrreparable: RequestRule = (submission) =>
  submission.record.danger.irreparable === "yes" && isImminent(submission.record)
    ? [fixed(submission, submission.texts.requests.irreparableBeforeCourt)]
    : [];
