import type { CaseRecord, PersonId } from "../../../shared/casework/record/case-record.ts";
import type { NewConsent } from "../../../shared/casework/consent/ledger.ts";
import { withoutContradictedNones } from "../../../shared/casework/record/none-known.ts";
import type { CaseView } from "../../workers/console-views.ts";
import { typedKey, type TypedConsent } from "./consent-typed.ts";
import type { FactSection, Lead } from "./facts-form.ts";
import type { WorkDesk } from "./work-desk.ts";
import type { EnteredOffer } from "./withdrawal-notice.ts";
import type { OpenWords } from "./words-field.ts";

/** What is known of the open case, and who has agreed to what. */
export class CaseworkController {
  readonly #desk: WorkDesk;

  constructor(desk: WorkDesk) {
    this.#desk = desk;
  }

  /** Changes the record on the page; the vault gets it when it is kept. What is added contradicts an answer that there is none. */
  edit(part: Partial<CaseRecord>, lead?: Lead): void {
    this.#desk.turn((page) => {
      if (page.name !== "facts") return page;
      const record = withoutContradictedNones({ ...page.record, ...part });
      return { ...page, added: lead?.added ?? page.added, record, target: lead?.focus ?? null };
    });
  }

  /** Shows the record as it is kept: what was changed since is lost. */
  discard(): void {
    this.#desk.turn((page, { work }) =>
      page.name === "facts" ? { ...page, record: work.record, target: null, words: null } : page,
    );
    this.#desk.forgetGone();
  }

  openWords(words: OpenWords | null): void {
    this.#desk.turn((page) => (page.name === "facts" ? { ...page, target: null, words } : page));
  }

  /** Opens a part of the facts, and the control in it that the person came for. */
  openSection(section: FactSection, target: string | null = null): void {
    this.#desk.turn((page) => (page.name === "facts" ? { ...page, added: null, section, target, words: null } : page));
  }

  /** Opens the facts at one of their parts. */
  async showFacts(view: CaseView, section: FactSection, target: string | null): Promise<void> {
    await this.#desk.show(view, "facts");
    this.openSection(section, target);
  }

  /** Keeps in mind what is being typed of somebody's agreement; null forgets it. */
  typeConsent(person: PersonId, typed: TypedConsent | null): void {
    const keyed = this.#desk.keyed();
    if (keyed !== null) this.#desk.type(typedKey(keyed, person), typed);
  }

  /** True when it was added: then it is being typed no more. */
  async giveConsent(consent: NewConsent): Promise<boolean> {
    const keyed = this.#desk.keyed();
    const isAdded = keyed !== null && (await this.#desk.change("giveConsent", { ...keyed, consent }));
    if (isAdded) this.typeConsent(consent.person, null);
    return isAdded;
  }

  async withdrawConsent(consent: string, how: string): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("withdrawConsent", { ...keyed, consent, how });
  }

  /** A person has read what a letter says yes to, and enters what was chosen of it as the agreement of whom it is about. */
  async enterOffer(entered: EnteredOffer): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("enterOffer", { ...keyed, ...entered });
  }

  /** A person has read a letter that takes something back: what it covers is withdrawn. */
  async takeBack(submission: string, how: string): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("takeBack", { ...keyed, how, submission });
  }

  /** A person has read a letter that takes something back, and has withdrawn what it says. */
  async settleWithdrawal(submission: string): Promise<void> {
    const keyed = this.#desk.keyed();
    if (keyed !== null) await this.#desk.change("settleWithdrawal", { ...keyed, submission });
  }
}
