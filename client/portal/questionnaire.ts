import type { TemplateResult } from "lit";
import type { RecordFieldName } from "../../shared/mechanisms/field-names.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import type { Draft } from "./draft.ts";
import type { QuestionPlace } from "./portal-state.ts";
import type { StepState } from "./questions/progress.ts";
import type { StepId } from "./questions/question.ts";
import type { Answers, Said } from "./questions/said.ts";

/** Where the pages of the questionnaire lead, and what is done on them. */
export interface QuestionWays {
  readonly questions: {
    readonly ask: (step: StepId) => void;
    readonly edit: (step: StepId, field: RecordFieldName) => void;
    readonly answer: (field: RecordFieldName, said: Said) => void;
  };
  /** What may be done with what is told: a part like the others, with pages of its own. */
  readonly consent: {
    readonly progress: StepState;
    readonly begin: (behind: "questions") => void;
  };
  readonly places: { readonly open: () => Promise<void> };
  readonly write: () => void;
  readonly tell: () => void;
  readonly attach: () => void;
  readonly check: () => void;
}

/** The questions of a report: loaded behind the door for reports, and not before. `questions/index.ts` is one. */
export interface Questionnaire {
  /** The answers as the letter holds them. */
  readonly letterAnswers: (answers: Answers) => readonly Answer[];
  /** Where the question with this key in the letter is asked; null for another's. */
  readonly placeOf: (key: string) => { readonly field: RecordFieldName; readonly step: StepId } | null;
  readonly overviewPage: (draft: Draft, ways: QuestionWays) => TemplateResult;
  readonly stepPage: (draft: Draft, place: QuestionPlace, ways: QuestionWays) => TemplateResult;
  readonly reviewAnswers: (draft: Draft, ways: QuestionWays) => TemplateResult;
}
