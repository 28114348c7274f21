import type { ConsentLevel } from "../../../mechanisms/facts.ts";
import { fixed, isToBeSent, type Submission } from "../submission.ts";
import type { RequestTexts } from "../texts/texts.ts";
import type { RequestRule } from "./request.ts";

// How far the addressee may go with the case. At each level one of these is due, except where everything may be public.

type LimitText = { [K in keyof RequestTexts]: RequestTexts[K] extends string ? K : never }[keyof RequestTexts];

function limitedTo(texts: { readonly [L in ConsentLevel]?: LimitText }): RequestRule {
  return (submission) => {
    const text = texts[submission.permit.level];
    return text === undefined || !isToBeSent(submission) ? [] : [fixed(submission, submission.texts.requests[text])];
  };
}

const LIMITS = {
  mechanism_only: "doNotApproach",
  state_confidential: "inConfidence",
  public_without_name: "withoutNames",
} as const;

/** For those who can speak with the State. */
export const limits: RequestRule = limitedTo(LIMITS);

/** For the United Nations: who agreed to that agreed to more than one part of them [C2]. */
export const limitsWithinUn: RequestRule = (submission) =>
  isSharedWithinUn(submission)
    ? limitedTo({ ...LIMITS, mechanism_only: "doNotApproachWithinUn" })(submission)
    : limits(submission);

/** For proceedings, of which the State always learns. */
export const limitsOfProceedings: RequestRule = limitedTo({
  state_confidential: "inConfidenceInProcedure",
  public_without_name: "withoutNames",
});

/** For a hearing, in which the State hears whatever is said. */
export const limitsOfHearing: RequestRule = limitedTo({
  mechanism_only: "inGeneralTerms",
  state_confidential: "inConfidenceInProcedure",
  public_without_name: "withoutNames",
});

/** For those who help, and have no part in what is said to the State. */
export const limitsOfSupport: RequestRule = limitedTo({
  mechanism_only: "forYouOnly",
  state_confidential: "forYouOnly",
  public_without_name: "withoutNames",
});

function isSharedWithinUn({ permit }: Submission): boolean {
  return permit.uses.includes("share_with_un");
}
