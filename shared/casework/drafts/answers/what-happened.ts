import type { CaseEvent, Person } from "../../record/case-record.ts";
import { chosenLines, commaLine, listedLines, ofCase, ownLines, typedLines } from "../answer.ts";
import type { Answer, Answers, Line } from "../answer.ts";
import { datePieces } from "../date-text.ts";
import type { Piece } from "../draft.ts";
import { called, fixed, peopleWith, stated, typed, type Submission } from "../submission.ts";
import { evidenceLine } from "./cooperation.ts";

// Who did what to whom, when and where. Events bear the same number wherever they are spoken of.

function ofEvents(lines: (submission: Submission, event: CaseEvent) => readonly Line[]): Answer {
  return {
    section: "incident",
    items: (submission) => {
      const { events } = submission.record;
      return events.map((event, index) => ({
        about: events.length > 1 ? [fixed(submission, submission.texts.phrases.event(index + 1))] : [],
        lines: lines(submission, event),
      }));
    },
  };
}

// Said only where there is a choice.
function concerns(submission: Submission, { victims }: CaseEvent): readonly Line[] {
  const affected = peopleWith(submission, "victim");
  if (affected.length < 2) return [];
  const names = affected.filter(({ id }) => victims.includes(id)).map((each) => typed(called(each)));
  if (names.length === 0) return [];
  return [
    [
      fixed(submission, submission.texts.phrases.concerns("")),
      ...commaLine(
        submission,
        names.map((name) => [name]),
      ),
    ],
  ];
}

function perpetratorLine(submission: Submission, person: Person): Line {
  const { choices, phrases } = submission.texts;
  const { events } = submission.record;
  const numbers = events.flatMap(({ perpetrators }, index) => (perpetrators.includes(person.id) ? [index + 1] : []));
  const link: readonly Piece[] =
    person.stateLink === null ? [] : [stated(submission, choices.stateLink[person.stateLink])];
  const done =
    events.length > 1 && numbers.length > 0 ? [stated(submission, phrases.inEvents(numbers.join(", ")))] : [];
  return commaLine(submission, [[typed(called(person))], [typed(person.occupation)], link, done]);
}

export const WHAT_HAPPENED: Answers = {
  incident_what: ofEvents((submission, event) => {
    const told = ownLines(event.what);
    return told.length === 0 ? [] : [...concerns(submission, event), ...told];
  }),
  incident_how: ofEvents((_, { how }) => ownLines(how)),
  incident_when: ofEvents((submission, { when }) => {
    const pieces = datePieces(submission, when);
    return pieces.length === 0 ? [] : [pieces];
  }),
  incident_where: ofEvents((_, { where }) => typedLines(where)),
  incident_type: ofEvents((submission, { types }) =>
    listedLines(
      submission,
      types.map((each) => submission.texts.choices.incident[each]),
    ),
  ),
  alleged_perpetrators: ofCase("incident", (submission) =>
    peopleWith(submission, "alleged_perpetrator").map((each) => perpetratorLine(submission, each)),
  ),
  racial_ethnic_element: ofCase("incident", (submission) => {
    const { element, text } = submission.record.racial;
    return [...chosenLines(submission, element && submission.texts.choices.answered[element]), ...ownLines(text)];
  }),
  evidence_list: ofCase("evidence", (submission) =>
    submission.record.evidence.map((each) => evidenceLine(submission, each)).filter((line) => line.length > 0),
  ),
};
