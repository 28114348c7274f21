import type { ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import type { Visit } from "../visit.ts";
import { conflictsOf, consentAnswers, deciderOf, type ChosenConsent, type Reporter } from "./chosen-consent.ts";
import { topicAfter, type ConsentPlace } from "./consent-place.ts";

/** What the conversation needs of the report that it is a part of. */
export interface ConsentAccess {
  readonly organisation: () => ListedOrganisation | null;
  readonly reporter: () => Reporter;
  /** To the last look. */
  readonly onDone: () => void;
}

/** What may be done with a report: one question after the other, none of them answered for anybody. */
export class ConsentController {
  readonly #visit: Visit;
  readonly #access: ConsentAccess;
  #place: ConsentPlace = { at: "start", isFromCheck: false };

  constructor(visit: Visit, access: ConsentAccess) {
    this.#visit = visit;
    this.#access = access;
  }

  /** The answers as the letter will hold them. */
  get answers(): readonly Answer[] {
    return consentAnswers(this.#visit.typed.consent, this.#access.reporter());
  }

  get reporter(): Reporter {
    return this.#access.reporter();
  }

  begin(): void {
    this.#show({ at: "start", isFromCheck: false });
  }

  /** One question, from the last look or from what does not fit; the way back is the last look. */
  edit(at: ConsentPlace["at"]): void {
    this.#show({ at, isFromCheck: true });
  }

  back(at: ConsentPlace["at"]): void {
    this.#show({ at, isFromCheck: false });
  }

  change(part: Partial<ChosenConsent>): void {
    const { typed } = this.#visit;
    typed.consent = { ...typed.consent, ...part };
    this.#show(this.#place);
  }

  /** To the next question. The one that was looked at is answered: with no, where nobody said anything else. */
  next(): void {
    const { at, isFromCheck } = this.#place;
    const { typed } = this.#visit;
    if (isTopic(at)) typed.consent = { ...typed.consent, [at]: typed.consent[at] ?? "no" };
    const next = this.#isUndecided() || isFromCheck ? null : topicAfter(at);
    if (next !== null) this.#show({ at: next, isFromCheck: false });
    else if (at !== "conflicts" && this.#conflicts() > 0) this.#show({ at: "conflicts", isFromCheck });
    else this.#access.onDone();
  }

  /** Leaves everything as it is: what was not answered is a no. */
  leave(): void {
    this.#access.onDone();
  }

  // Whoever has not been asked has not decided: there is nothing to go on with.
  #isUndecided(): boolean {
    return deciderOf(this.#visit.typed.consent, this.#access.reporter()) === "not-asked";
  }

  #conflicts(): number {
    return conflictsOf(this.#visit.typed.consent, this.#access.reporter()).length;
  }

  #show(place: ConsentPlace): void {
    this.#place = place;
    const organisation = this.#access.organisation();
    if (organisation === null) return;
    const { consent: chosen } = this.#visit.typed;
    this.#visit.show({ page: "consent", organisation, chosen, reporter: this.#access.reporter(), ...place });
  }
}

function isTopic(at: ConsentPlace["at"]): at is ConsentTopic {
  return at !== "conflicts" && at !== "start";
}
