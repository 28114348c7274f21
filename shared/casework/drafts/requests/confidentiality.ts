import { isApplicant } from "../../consent/appearances.ts";
import {
  ownWords,
  applicantIsBeneficiary,
  asksFor,
  fixed,
  isToBeSent,
  isVictimUnnamed,
  peopleWith,
  reaches,
} from "../submission.ts";
import type { RequestRule } from "./request.ts";

/** [C8] The applicant's name is kept from the State on express request alone, and where somebody else is to be protected. */
export const applicantConfidential: RequestRule = (submission) =>
  submission.record.wishes.applicantConfidential === true && !applicantIsBeneficiary(submission)
    ? [fixed(submission, submission.texts.requests.applicantConfidential)]
    : [];

/**
 * Others than the Inter-American Commission are told of the wish as well where they are told the name: because they need it, or because
 * whoever applies is the organisation that writes, and has agreed to be named.
 */
export const reporterConfidential: RequestRule = (submission) => {
  const { permit, record, texts } = submission;
  const isAskedFor = asksFor(submission, "confidentiality_request_applicant");
  if (isAskedFor && applicantConfidential(submission).length > 0) return [];
  const { reporterConfidential: named, writerConfidential: writes } = texts.requests;
  const isNamed = peopleWith(submission, "reporter").some((each) => isApplicant(each) && each.name !== "");
  if (isNamed && record.wishes.applicantConfidential === true) return [fixed(submission, named)];
  return permit.writingApplicants.some(({ isSaid }) => isSaid) ? [fixed(submission, writes)] : [];
};

/** [C8] Public documents of the Commission bear initials where it is asked for, with reasons: due unless the name may be public. */
export const initialsInPublic: RequestRule = (submission) => {
  if (!isToBeSent(submission) || reaches(submission, "public_named")) return [];
  const { initialsInPublic: asked, reasons } = submission.texts.requests;
  const given = ownWords(submission.record.wishes.confidentialityReasons);
  return [fixed(submission, asked), ...(given === null ? [] : [fixed(submission, reasons), given])];
};

/**
 * [C9] Some, as the African Commission, need the name even of somebody who wishes to stay anonymous, and the wish with it. Others get a
 * pseudonym, and are told why.
 */
export const anonymity: RequestRule = (submission) => {
  if (submission.record.wishes.anonymity !== true) return [];
  const { anonymity: named, anonymityKept } = submission.texts.requests;
  if (peopleWith(submission, "victim").some(({ name }) => name !== "")) return [fixed(submission, named)];
  return isToBeSent(submission) && isVictimUnnamed(submission) ? [fixed(submission, anonymityKept)] : [];
};
