import { isYes, type ConsentTopic } from "../../../shared/mechanisms/consent-answers.ts";
import type { RecordFieldName } from "../../../shared/mechanisms/field-names.ts";
import type { Answer } from "../../../shared/protocol/letter.ts";
import type { ListedOrganisation } from "../../workers/portal-calls.ts";
import type { Visit } from "../visit.ts";
import {
  conflictsOf,
  consentAnswers,
  consentProgress,
  deciderOf,
  isUndecided,
  type ChosenConsent,
  type Reporter,
} from "./chosen-consent.ts";
import { openSteps, topicAfter, type ConsentPlace, type WantedYes } from "./consent-place.ts";
import { contradictionsOf } from "./contradictions.ts";

/** What the conversation needs of the report that it is a part of. */
export interface ConsentAccess {
  readonly organisation: () => ListedOrganisation | null;
  readonly reporter: () => Reporter;
  /** What the letter answers besides. */
  readonly told: () => readonly Answer[];
  /** To a question of the questionnaire; that page comes after it. */
  readonly onQuestion: (field: RecordFieldName, behind: ConsentPlace["behind"]) => void;
  /** To the page that waits behind the conversation. */
  readonly onDone: (behind: ConsentPlace["behind"]) => void;
}

/** What may be done with a report: one question after the other, none of them answered for anybody. */
export class ConsentController {
  readonly #visit: Visit;
  readonly #access: ConsentAccess;
  #place: ConsentPlace = { at: "start", isAlone: false, behind: "check", wanted: null };

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

  /** The answers to the questionnaire as the letter will hold them. */
  get told(): readonly Answer[] {
    return this.#access.told();
  }

  get progress(): ReturnType<typeof consentProgress> {
    return consentProgress(this.#visit.typed.consent, this.#access.reporter());
  }

  /** From the beginning; when it ends, that page comes. */
  begin(behind: ConsentPlace["behind"]): void {
    this.#show({ at: "start", isAlone: false, behind, wanted: null });
  }

  /** One question, from the last look, which is the way back. */
  edit(at: ConsentPlace["at"]): void {
    this.#show({ at, isAlone: true, behind: "check", wanted: null });
  }

  /** One of the answers that do not fit together; the way back is where the conversation was to end. */
  settle(at: ConsentPlace["at"]): void {
    this.#show({ ...this.#place, at, isAlone: true, wanted: null });
  }

  /** An answer of the questionnaire that does not fit: to be changed there. */
  reopen(field: RecordFieldName): void {
    this.#access.onQuestion(field, this.#place.behind);
  }

  back(at: ConsentPlace["at"]): void {
    if (this.#tellsOpen()) return;
    this.#show({ ...this.#place, at, isAlone: false, wanted: null });
  }

  /** A yes to the topic that is asked is taken when all that it includes has its own. */
  change(part: Partial<ChosenConsent>): void {
    const { typed } = this.#visit;
    const { at } = this.#place;
    const before = typed.consent;
    typed.consent = { ...before, ...part };
    const wanted = isTopic(at) ? wantedBy(at, part, before, this.#place.wanted) : null;
    if (isTopic(at) && wanted !== null) {
      const isTaken = wanted.included.every((step) => typed.consent[step] === "yes");
      const without = isYes(before[at]) ? null : before[at];
      typed.consent = { ...typed.consent, [at]: isTaken ? wanted.answer : without };
    }
    this.#show({ ...this.#place, wanted });
  }

  /** To the next question. The one that was looked at is answered: with no, where nobody said anything else. */
  next(): void {
    if (this.#tellsOpen()) return;
    const { at, behind, isAlone } = this.#place;
    const { typed } = this.#visit;
    if (isTopic(at)) typed.consent = { ...typed.consent, [at]: typed.consent[at] ?? "no" };
    const next = this.#isUndecided() || isAlone ? null : topicAfter(at);
    if (next !== null) this.#show({ at: next, isAlone: false, behind, wanted: null });
    else if (at !== "conflicts" && this.#hasConflicts()) this.#show({ at: "conflicts", isAlone, behind, wanted: null });
    else this.#access.onDone(behind);
  }

  /** Leaves everything as it is: what was not answered is a no. */
  leave(): void {
    if (this.#tellsOpen()) return;
    this.#access.onDone(this.#place.behind);
  }

  /** True where a yes that is seen on the page would become a no without a word: then it is told what it lacks. */
  #tellsOpen(): boolean {
    const { wanted } = this.#place;
    const { consent: chosen } = this.#visit.typed;
    if (wanted === null || wanted.included.every((step) => chosen[step] === "yes")) return false;
    this.#show({ ...this.#place, wanted: { ...wanted, isOpen: true } });
    return true;
  }

  // Where nobody has decided, there is nothing to go on with.
  #isUndecided(): boolean {
    return isUndecided(deciderOf(this.#visit.typed.consent, this.#access.reporter()));
  }

  #hasConflicts(): boolean {
    const { consent: chosen } = this.#visit.typed;
    const reporter = this.#access.reporter();
    return conflictsOf(chosen, reporter).length + contradictionsOf(chosen, reporter, this.told).length > 0;
  }

  #show(place: ConsentPlace): void {
    this.#place = place;
    const organisation = this.#access.organisation();
    if (organisation === null) return;
    const { consent: chosen } = this.#visit.typed;
    this.#visit.show({ page: "consent", organisation, chosen, reporter: this.#access.reporter(), ...place });
  }
}

/** What is wanted after a change: another answer to the topic asks anew, and one to what it includes leaves it there. */
function wantedBy(
  at: ConsentTopic,
  part: Partial<ChosenConsent>,
  before: ChosenConsent,
  wanted: WantedYes | null,
): WantedYes | null {
  const answer = part[at] ?? null;
  if (answer === null) return wanted === null ? null : { ...wanted, isOpen: false };
  const included = openSteps(at, answer, { ...before, ...part });
  return included.length === 0 ? null : { answer, included, isOpen: false };
}

function isTopic(at: ConsentPlace["at"]): at is ConsentTopic {
  return at !== "conflicts" && at !== "start";
}
