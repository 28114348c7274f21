import type { FiledReport, ListedOrganisation } from "../workers/portal-calls.ts";
import { asListed } from "./renewed-state.ts";
import { isSameWord } from "./same-word.ts";
import type { Visit } from "./visit.ts";

/** A report that has arrived, and whom it was sent to, whatever the directory says by now. */
interface Arrived {
  readonly organisation: ListedOrganisation;
  readonly filed: FiledReport;
}

/** The codename of a report that has arrived, until the person has proven that it is written down. */
export class CodenameController {
  readonly #visit: Visit;
  #arrived: Arrived | null = null;
  #hasDay = false;
  #hasDigits = false;
  #typed: readonly string[] = [];

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  /** A report has arrived. False when its codename cannot be shown any more. */
  begin(arrived: Arrived): boolean {
    this.#arrived = arrived;
    return this.#show(arrived);
  }

  /** The codename, to be written down. */
  show(): void {
    if (this.#arrived !== null) this.#show(this.#arrived);
  }

  /** Puts the day to come back on the card that is printed, or takes it away. */
  putDay(hasDay: boolean): void {
    this.#hasDay = hasDay;
    this.show();
  }

  /** Puts the digits of the organisation's fingerprint on it, or takes them away. */
  putDigits(hasDigits: boolean): void {
    this.#hasDigits = hasDigits;
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
    const arrived = this.#arrived;
    if (arrived === null) return;
    const { positions, words } = arrived.filed;
    const isRight = positions.every((position, index) =>
      isSameWord(this.#typed[index] ?? "", words[position - 1] ?? ""),
    );
    if (isRight) this.#finish(arrived);
    else this.#ask(true);
  }

  #show({ filed, organisation }: Arrived): boolean {
    return this.#visit.show({
      page: "codename",
      organisation: this.#named(organisation),
      filed,
      hasDay: this.#hasDay,
      hasDigits: this.#hasDigits,
    });
  }

  #ask(isWrong: boolean): void {
    if (this.#arrived === null) return;
    const { filed, organisation } = this.#arrived;
    this.#visit.show({ page: "confirm", organisation: this.#named(organisation), filed, isWrong });
  }

  #finish({ filed, organisation }: Arrived): void {
    this.#arrived = null;
    this.#typed = [];
    this.#visit.typed.inDoubt.writtenDown();
    this.#visit.show({ page: "filed", organisation: this.#named(organisation), receipt: filed.receipt });
  }

  // In the language that the page speaks.
  #named(organisation: ListedOrganisation): ListedOrganisation {
    return asListed(organisation, this.#visit.directory);
  }
}
