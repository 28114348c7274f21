import type { FiledReport, ListedOrganisation, Receipt } from "../workers/portal-calls.ts";
import { isSameWord } from "./same-word.ts";
import type { Visit } from "./visit.ts";

/** The codename of a report that has arrived, until the person has proven that it is written down. */
export class CodenameController {
  readonly #visit: Visit;
  readonly #organisation: () => ListedOrganisation | null;
  #filed: FiledReport | null = null;
  #hasDay = false;
  #typed: readonly string[] = [];

  constructor(visit: Visit, organisation: () => ListedOrganisation | null) {
    this.#visit = visit;
    this.#organisation = organisation;
  }

  /** A report has arrived. */
  begin(filed: FiledReport): void {
    this.#filed = filed;
    this.show();
  }

  /** The codename, to be written down. */
  show(): void {
    const [organisation, filed] = [this.#organisation(), this.#filed];
    if (organisation !== null && filed !== null)
      this.#visit.show({ page: "codename", organisation, filed, hasDay: this.#hasDay });
  }

  /** Puts the day to come back on the card that is printed, or takes it away. */
  putDay(hasDay: boolean): void {
    this.#hasDay = hasDay;
    this.show();
  }

  /** From the codename to the proof that it was written down. */
  askWords(): void {
    this.#typed = [];
    this.#ask(false);
  }

  /** The words at `filed.positions` as they are typed; kept out of the state that is shown. */
  changeTyped(typed: readonly string[]): void {
    this.#typed = typed;
  }

  /** Compares what was typed with the codename. */
  confirm(): void {
    const [organisation, filed] = [this.#organisation(), this.#filed];
    if (organisation === null || filed === null) return;
    const isRight = filed.positions.every((position, index) =>
      isSameWord(this.#typed[index] ?? "", filed.words[position - 1] ?? ""),
    );
    if (isRight) this.#finish(organisation, filed.receipt);
    else this.#ask(true);
  }

  #ask(isWrong: boolean): void {
    const [organisation, filed] = [this.#organisation(), this.#filed];
    if (organisation !== null && filed !== null) this.#visit.show({ page: "confirm", organisation, filed, isWrong });
  }

  #finish(organisation: ListedOrganisation, receipt: Receipt): void {
    this.#filed = null;
    this.#typed = [];
    this.#visit.typed.inDoubt.writtenDown();
    this.#visit.show({ page: "filed", organisation, receipt });
  }
}
