import { chosenLines, ofCase, ownLines, typedLines, type Answers, type Line } from "../answer.ts";
import { fixed, stated, typed, type Submission } from "../submission.ts";

// What was tried in the country, or why it could not be; treaties; proceedings.

function treatyLines(submission: Submission, answer: "ratified" | "competence"): readonly Line[] {
  const { choices, phrases } = submission.texts;
  return submission.record.treaties.map((treaty) => [
    stated(submission, phrases.labelled(choices.body[treaty.body], choices.answered[treaty[answer]])),
  ]);
}

export const REMEDIES: Answers = {
  domestic_remedies_status: ofCase("remedies", (submission) => {
    const { status } = submission.record.remedies;
    return chosenLines(submission, status && submission.texts.choices.remedies[status]);
  }),
  domestic_remedies_text: ofCase("remedies", ({ record }) => ownLines(record.remedies.text)),
  national_authorities_approached: ofCase("remedies", (submission) => {
    const { authorities, authoritiesText } = submission.record.remedies;
    return [
      ...chosenLines(submission, authorities && submission.texts.choices.authorities[authorities]),
      ...ownLines(authoritiesText),
    ];
  }),
  authority_familiar_with_facts: ofCase("remedies", ({ record }) => typedLines(record.remedies.familiar)),
  treaty_ratification_status: ofCase("procedure", (submission) => treatyLines(submission, "ratified")),
  competence_recognised: ofCase("procedure", (submission) => treatyLines(submission, "competence")),
  court_application_pending: ofCase("procedure", (submission) => {
    const { pending, reference } = submission.record.court;
    if (pending === null) return typedLines(reference);
    const known = stated(submission, submission.texts.choices.answered[pending]);
    return reference === ""
      ? [[known]]
      : [[known, fixed(submission, `, ${submission.texts.phrases.reference("")}`), typed(reference)]];
  }),
};
