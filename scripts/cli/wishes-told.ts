import { isApplicant, isKeptFromState } from "../../shared/casework/consent/appearances.ts";
import type { Permit } from "../../shared/casework/consent/gate.ts";
import { victimsOf } from "../../shared/casework/consent/level.ts";
import type { CaseRecord } from "../../shared/casework/record/case-record.ts";

const APPLICANT = "Whoever reports wishes that the State does not learn their name.";

/** What becomes of people's wishes about their names in a draft: a sentence for the caseworker each. */
export function wishesTold(permit: Permit<"send">, record: CaseRecord): readonly string[] {
  const { appearances, mechanism, writingApplicants } = permit;
  const { people, wishes } = record;
  const isNamed = (id: string): boolean => appearances.get(id) === "named";
  const applicants = people.filter((each) => isApplicant(each) && each.name !== "");
  const isTold = wishes.applicantConfidential === true && applicants.some(({ id }) => isNamed(id));
  const isKept = applicants.some(
    (each) =>
      appearances.get(each.id) === "pseudonym" &&
      !writingApplicants.some(({ person }) => person === each.id) &&
      isKeptFromState(each, record, mechanism),
  );
  return [
    ...(wishes.anonymity === true && victimsOf(record).some(isNamed)
      ? ["The person wishes to stay anonymous. This mechanism needs the name and learns it, with the wish."]
      : []),
    ...(isTold ? [`${APPLICANT} This mechanism learns it, with the wish.`] : []),
    ...(writingApplicants.some(({ isSaid }) => isSaid)
      ? [`${APPLICANT} It stands here as that of the organisation that writes, with the wish.`]
      : []),
    ...(writingApplicants.some(({ isSaid }) => !isSaid)
      ? [`${APPLICANT} The name at the head can give it away. The draft does not say who reports.`]
      : []),
    ...(isKept ? [`${APPLICANT} It is left out here.`] : []),
  ];
}
