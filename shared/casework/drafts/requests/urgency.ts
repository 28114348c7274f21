import type { CaseRecord } from "../../record/case-record.ts";
import { contradictsItself, urgencyOf } from "../../record/urgency.ts";
import { fixed } from "../submission.ts";
import type { RequestTexts } from "../texts/texts.ts";
import type { RequestRule } from "./request.ts";

/** That it is urgent, and how soon harm is expected: never more than routing sees, and nothing while what was said contradicts itself. */
export const urgent: RequestRule = (submission) => {
  const said = urgencyText(submission.record.danger, submission.texts.requests);
  return said === null ? [] : [fixed(submission, said)];
};

function urgencyText(danger: CaseRecord["danger"], texts: RequestTexts): string | null {
  const urgency = urgencyOf(danger);
  const within = danger.imminence === "not_imminent" ? null : danger.imminence;
  if (urgency === null || urgency === "past" || contradictsItself(danger)) return null;
  // Weeks are not imminent, whatever else was said.
  if (urgency === "imminent" && within !== "weeks") return texts.imminent(within);
  if (within !== null) return texts.expected(within);
  return danger.level === "immediate" ? texts.immediate : null;
}

/** That the harm could not be made good: what interim measures are for. */
export const irreparable: RequestRule = (submission) =>
  submission.record.danger.irreparable === "yes" ? [fixed(submission, submission.texts.requests.irreparable)] : [];

/** [X16] What Rule 39 wants to read: imminent, and irreparable. Never one without the other. */
export const imminentAndIrreparable: RequestRule = (submission) => {
  const { danger } = submission.record;
  const isImminent = urgencyOf(danger) === "imminent" && !contradictsItself(danger);
  return isImminent && danger.irreparable === "yes"
    ? [fixed(submission, submission.texts.requests.irreparableBeforeCourt)]
    : [];
};
