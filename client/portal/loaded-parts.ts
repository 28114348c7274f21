import type { ConsentPages } from "./consent-pages.ts";
import type { PortalWorld } from "./portal-world.ts";
import type { Questionnaire } from "./questionnaire.ts";

/** What of the portal is loaded when it is needed. What cannot be had is asked for again. */
export class LoadedParts {
  readonly #world: Pick<PortalWorld, "loadConsent" | "loadQuestions">;
  #questionnaire: Questionnaire | null = null;
  #consentPages: ConsentPages | null = null;
  #isLearning = false;

  constructor(world: Pick<PortalWorld, "loadConsent" | "loadQuestions">) {
    this.#world = world;
  }

  /** The questions of a report; null while they are not loaded, or when they could not be. */
  get questionnaire(): Questionnaire | null {
    return this.#questionnaire;
  }

  /** The pages about consent; null while they are not loaded. A report goes without them as well. */
  get consentPages(): ConsentPages | null {
    return this.#consentPages;
  }

  /** True while the questions are on their way. */
  get isLearning(): boolean {
    return this.#isLearning;
  }

  /** Help does not wait for questions: without them a report is what somebody writes. They lead to what may be done with the answers. */
  async learnQuestions(): Promise<void> {
    this.#isLearning = true;
    try {
      const [questionnaire, hasConsent] = await Promise.all([this.#world.loadQuestions(), this.learnConsent()]);
      this.#questionnaire = hasConsent ? questionnaire : null;
    } catch {
      this.#questionnaire = null;
    } finally {
      this.#isLearning = false;
    }
  }

  /** False when the pages about consent could not be had. Nobody has agreed to what nobody was asked. */
  async learnConsent(): Promise<boolean> {
    try {
      this.#consentPages ??= await this.#world.loadConsent();
    } catch {
      return false;
    }
    return true;
  }
}
