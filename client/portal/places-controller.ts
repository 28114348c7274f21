import type { Places } from "./places.ts";
import type { QuestionsController } from "./questions-controller.ts";
import type { Visit } from "./visit.ts";
import type { ListedOrganisation } from "../workers/portal-calls.ts";

/** Places that may be able to help, found on this page by what was answered. They are loaded when somebody asks for them. */
export class PlacesController {
  readonly #visit: Visit;
  readonly #questions: QuestionsController;
  readonly #organisation: () => ListedOrganisation | null;
  /** The opening that is waited for. */
  #opening = 0;

  constructor(visit: Visit, questions: QuestionsController, organisation: () => ListedOrganisation | null) {
    this.#visit = visit;
    this.#questions = questions;
    this.#organisation = organisation;
  }

  /** From the questions to the places; or tries again to. */
  async open(): Promise<void> {
    const opening = (this.#opening += 1);
    this.#show("loading");
    const offer = await this.#visit.loadPlaces().catch(() => "failed" as const);
    if (this.#opening === opening) this.#show(offer);
  }

  /** Back to the questions, whether the places have been loaded or not. */
  close(): void {
    this.#opening += 1;
    this.#questions.overview();
  }

  #show(offer: Places | "loading" | "failed"): void {
    const organisation = this.#organisation();
    if (organisation === null) return;
    const { language } = this.#visit.typed.report;
    this.#visit.show({ page: "places", organisation, offer, said: { answers: this.#questions.answers, language } });
  }
}
