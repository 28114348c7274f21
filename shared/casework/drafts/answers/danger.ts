import { chosenLines, ofCase, ownLines, type Answers } from "../answer.ts";

// How great the danger is, how soon, and why it could not be made good.

export const DANGER: Answers = {
  current_danger_level: ofCase("danger", (submission) => {
    const { level } = submission.record.danger;
    return chosenLines(submission, level && submission.texts.choices.danger[level]);
  }),
  imminence: ofCase("danger", (submission) => {
    const { imminence } = submission.record.danger;
    return chosenLines(submission, imminence && submission.texts.choices.imminence[imminence]);
  }),
  irreparable_harm_grounds: ofCase("danger", ({ record }) => ownLines(record.danger.irreparableGrounds)),
  serious_and_urgent_proof: ofCase("danger", ({ record }) => ownLines(record.danger.urgencyProof)),
  publicity_would_worsen: ofCase("danger", (submission) => {
    const { publicityWorsens } = submission.record.danger;
    return chosenLines(submission, publicityWorsens && submission.texts.choices.publicity[publicityWorsens]);
  }),
};
