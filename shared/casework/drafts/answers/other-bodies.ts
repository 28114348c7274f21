import { chosenLines, commaLine, ofCase, ownLines, typedLines, type Answers } from "../answer.ts";
import { datePieces } from "../date-text.ts";
import { fixed, typed } from "../submission.ts";

// Who else has the case, what was published about it, and what the State said and did.

export const OTHER_BODIES: Answers = {
  other_complaints: ofCase("other_bodies", (submission) =>
    submission.record.otherComplaints
      .map(({ body, reference, when }) =>
        commaLine(submission, [
          [typed(body)],
          datePieces(submission, when),
          reference === "" ? [] : [fixed(submission, submission.texts.phrases.reference("")), typed(reference)],
        ]),
      )
      .filter((line) => line.length > 0),
  ),
  un_documents_references: ofCase("other_bodies", (submission) =>
    submission.record.reported.documents
      .filter(({ paragraph, symbol }) => symbol + paragraph !== "")
      .map(({ paragraph, symbol }) =>
        paragraph === ""
          ? [typed(symbol)]
          : [typed(symbol), fixed(submission, submission.texts.phrases.paragraph("", "")), typed(paragraph)],
      ),
  ),
  is_followup: ofCase("other_bodies", (submission) => {
    const { before } = submission.record.reported;
    return chosenLines(submission, before && submission.texts.choices.answered[before]);
  }),
  previous_report_number: ofCase("other_bodies", ({ record }) => typedLines(record.reported.report)),
  previous_report_paragraph: ofCase("other_bodies", ({ record }) => typedLines(record.reported.paragraph)),
  government_response: ofCase("state_response", ({ record }) => ownLines(record.stateResponse.text)),
  state_measures_taken: ofCase("state_response", ({ record }) => ownLines(record.stateResponse.measures)),
  further_reprisals: ofCase("incident", ({ record }) => ownLines(record.reported.further)),
};
