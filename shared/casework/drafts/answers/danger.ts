import { contradictsItself } from "../../record/urgency.ts";
import { chosenLines, ofCase, ownLines, type Answers } from "../answer.ts";
import { evidenceLine } from "./cooperation.ts";

// How great the danger is, how soon, and why it could not be made good. Where only the urgency was said, it is what the request above
// rests on, and is told here: a request never claims what the draft does not show. How soon is not told of what is said to be over as
// well: which of the two is so, somebody has to say first.

export const DANGER: Answers = {
  current_danger_level: ofCase("danger", (submission) => {
    const { level, urgency } = submission.record.danger;
    const { danger, urgency: urgent } = submission.texts.choices;
    if (level !== null) return chosenLines(submission, danger[level]);
    return urgency === null || urgency === "past" ? [] : chosenLines(submission, urgent[urgency]);
  }),
  imminence: ofCase("danger", (submission) => {
    const { imminence, urgency } = submission.record.danger;
    const { imminence: within, urgency: urgent } = submission.texts.choices;
    if (imminence !== null && urgency === "past" && contradictsItself(submission.record.danger)) return [];
    if (imminence !== null) return chosenLines(submission, within[imminence]);
    return urgency === "imminent" ? chosenLines(submission, urgent.imminent) : [];
  }),
  irreparable_harm_grounds: ofCase("danger", ({ record }) => ownLines(record.danger.irreparableGrounds)),
  serious_and_urgent_proof: ofCase("danger", (submission) => {
    const { cooperation, danger, evidence } = submission.record;
    const ofCooperation = new Set(cooperation.flatMap(({ proof }) => proof));
    const shown = evidence.filter(({ id }) => !ofCooperation.has(id)).map((each) => evidenceLine(submission, each));
    return [...ownLines(danger.urgencyProof), ...shown.filter((line) => line.length > 0)];
  }),
  publicity_would_worsen: ofCase("danger", (submission) => {
    const { publicityWorsens } = submission.record.danger;
    return chosenLines(submission, publicityWorsens && submission.texts.choices.publicity[publicityWorsens]);
  }),
};
