import { chosenLines, commaLine, listedLines, ofCase, ownLines, typedLines, type Answers } from "../answer.ts";
import { inGeneva } from "../../record/geneva-stay.ts";
import { endPieces } from "../date-text.ts";
import { fixed, referenceOf, stated, typed } from "../submission.ts";

// What the case is, and what is wished and needed.

export const WISHES: Answers = {
  case_id: ofCase("request", (submission) => typedLines(referenceOf(submission))),
  state_concerned: ofCase("request", (submission) => {
    const { state } = submission.record;
    return chosenLines(submission, state && (submission.texts.states[state] ?? state));
  }),
  preferred_language: ofCase("request", (submission) => {
    const { language } = submission.record;
    return chosenLines(submission, language && submission.texts.choices.language[language]);
  }),
  requested_action: ofCase("request", ({ record }) => ownLines(record.wishes.action)),
  needs: ofCase("request", (submission) =>
    listedLines(
      submission,
      submission.record.needs.map((each) => submission.texts.choices.need[each]),
    ),
  ),
  eligibility_category_12_2: ofCase("cooperation", (submission) =>
    listedLines(
      submission,
      submission.record.categories.map((each) => submission.texts.choices.category[each]),
    ),
  ),
  in_geneva_now: ofCase("victim", (submission) => {
    const { permit, record } = submission;
    const now = inGeneva(record.geneva, permit.day);
    if (now === null) return [];
    const known = stated(submission, submission.texts.choices.answered[now]);
    const last = now === "yes" ? endPieces(submission, record.geneva.until) : [];
    const { labelled, until: word } = submission.texts.phrases;
    return [
      last.length === 0
        ? [known]
        : [known, fixed(submission, ` (${labelled(word, "")}`), ...last, fixed(submission, ")")],
    ];
  }),
  mission_contacts_known: ofCase("victim", (submission) =>
    submission.record.missions
      .map(({ person, state }) =>
        commaLine(submission, [[stated(submission, submission.texts.states[state] ?? state)], [typed(person)]]),
      )
      .filter((line) => line.length > 0),
  ),
  prior_prevention_measures: ofCase("danger", (submission) =>
    listedLines(
      submission,
      submission.record.prevention.map((each) => submission.texts.choices.prevention[each]),
    ),
  ),
};
