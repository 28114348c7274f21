import type { RecordFieldName } from "../../shared/mechanisms/field-names.ts";
import type { Answer } from "../../shared/protocol/letter.ts";
import type { ListedOrganisation } from "../workers/portal-calls.ts";
import type { QuestionPlace } from "./portal-state.ts";
import type { StepId } from "./questions/question.ts";
import { withSaid, type Said } from "./questions/said.ts";
import type { Visit } from "./visit.ts";

/** The questions of a report, in whatever order. What was answered stays, whichever way the person goes. */
export class QuestionsController {
  readonly #visit: Visit;
  readonly #organisation: () => ListedOrganisation | null;
  #place: QuestionPlace = { step: "people", field: null, isFromCheck: false };

  constructor(visit: Visit, organisation: () => ListedOrganisation | null) {
    this.#visit = visit;
    this.#organisation = organisation;
  }

  /** The answers as the letter will hold them. */
  get answers(): readonly Answer[] {
    return this.#visit.questionnaire()?.letterAnswers(this.#visit.typed.report.answers) ?? [];
  }

  /** All parts. False when there are no questions. */
  overview(): boolean {
    const organisation = this.#organisation();
    if (organisation === null || this.#visit.questionnaire() === null) return false;
    this.#visit.show({ page: "questions", organisation, draft: this.#visit.typed.report });
    return true;
  }

  /** One part. */
  ask(step: StepId): void {
    this.#show({ step, field: null, isFromCheck: false });
  }

  /** One question, from the last look, which is the way back. */
  edit(step: StepId, field: RecordFieldName): void {
    this.#show({ step, field, isFromCheck: true });
  }

  /** The question with this key in the letter, from the last look or from the parts. */
  editKey(key: string, behind: "check" | "questions"): void {
    const place = this.#visit.questionnaire()?.placeOf(key) ?? null;
    if (place !== null) this.#show({ ...place, isFromCheck: behind === "check" });
  }

  answer(field: RecordFieldName, said: Said): void {
    const { typed } = this.#visit;
    typed.report = { ...typed.report, answers: withSaid(typed.report.answers, field, said) };
    this.#show(this.#place);
  }

  #show(place: QuestionPlace): void {
    this.#place = place;
    const organisation = this.#organisation();
    if (organisation !== null) {
      this.#visit.show({ page: "step", organisation, draft: this.#visit.typed.report, ...place });
    }
  }
}
