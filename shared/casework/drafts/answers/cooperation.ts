import { chosenLines, commaLine, listedLines, ofCase, ownLines, type Answers, type Line } from "../answer.ts";
import { datePieces } from "../date-text.ts";
import { stated, typed, type Submission } from "../submission.ts";
import type { EvidenceItem } from "../../record/case-record.ts";

// With whom somebody cooperated, or tried to, and what shows it.

/** Evidence as one line: what it is, of which kind, and where it was seen. */
export function evidenceLine(submission: Submission, { consulted, title, type }: EvidenceItem): Line {
  const where = consulted === "" ? [] : [stated(submission, submission.texts.phrases.consulted("")), typed(consulted)];
  return commaLine(submission, [[typed(title)], [typed(type)], where]);
}

function once<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

export const COOPERATION: Answers = {
  cooperation_body: ofCase("cooperation", (submission) =>
    listedLines(
      submission,
      once(submission.record.cooperation.flatMap(({ bodies }) => bodies)).map(
        (body) => submission.texts.choices.body[body],
      ),
    ),
  ),
  cooperation_description: ofCase("cooperation", ({ record }) =>
    ownLines(...record.cooperation.map(({ description }) => description)),
  ),
  cooperation_stage: ofCase("cooperation", (submission) =>
    listedLines(
      submission,
      once(submission.record.cooperation.flatMap(({ stage }) => stage ?? [])).map(
        (stage) => submission.texts.choices.stage[stage],
      ),
    ),
  ),
  cooperation_dates_places: ofCase("cooperation", (submission) =>
    submission.record.cooperation
      .flatMap(({ occasions }) => occasions)
      .map(({ what, when, where }) =>
        commaLine(submission, [datePieces(submission, when), [typed(where)], [typed(what)]]),
      )
      .filter((line) => line.length > 0),
  ),
  cooperation_evidence: ofCase("cooperation", (submission) => {
    const proof = new Set(submission.record.cooperation.flatMap((each) => each.proof));
    return submission.record.evidence
      .filter(({ id }) => proof.has(id))
      .map((each) => evidenceLine(submission, each))
      .filter((line) => line.length > 0);
  }),
  hearing_context: ofCase("cooperation", (submission) => {
    const { hearing } = submission.record;
    return chosenLines(submission, hearing && submission.texts.choices.hearing[hearing]);
  }),
};
