import type { Day } from "../../shared/protocol/day.ts";
import type { SubmissionId } from "../../shared/protocol/id.ts";
import type { CaseKey, VaultView } from "../workers/console-views.ts";
import type { ConsoleCalls } from "./console-calls.ts";
import type { OpenState, Place } from "./console-state.ts";
import { withChosen, type RemovalChoice } from "./removal-choice.ts";

/** What removing needs of the controller that it is a part of. */
export interface RemovalAccess {
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  readonly today: () => Day;
  /** Shows a changed vault, and the case that is open as it is now. */
  readonly update: (vault: VaultView) => Promise<void>;
}

/** Takes cases, or one letter of a case, out of the open vault (PROTOCOL.md §9.4). Who calls it has asked the person. */
export class CaseRemoval {
  readonly #calls: ConsoleCalls;
  readonly #access: RemovalAccess;

  constructor(calls: ConsoleCalls, access: RemovalAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Takes the case that is open out of the vault, or one letter of it. */
  async remove(submission: SubmissionId | null): Promise<void> {
    const state = this.#access.open();
    if (state?.place.at !== "case") return;
    const { case: id, instance } = state.place.view;
    const input = { case: id, instance, submission, today: this.#access.today() };
    const vault = await this.#calls.askDated("removeCase", input, null, state.vault.lastSeen);
    if (vault === null) return;
    if (submission === null) this.#access.go({ at: "cases" });
    await this.#access.update(vault);
  }

  /** Takes many cases out of the vault, or none. */
  async removeMany(cases: readonly CaseKey[]): Promise<void> {
    const state = this.#access.open();
    if (state?.place.at !== "remove-many" || cases.length === 0) return;
    const keys = cases.map(({ case: id, instance }) => ({ case: id, instance }));
    const input = { cases: keys, today: this.#access.today() };
    const vault = await this.#calls.askDated("removeCases", input, null, state.vault.lastSeen);
    if (vault === null) return;
    this.#access.go({ at: "cases" });
    await this.#access.update(vault);
  }

  /** Chooses cases to be removed together, or takes them out of the choice. */
  choose(cases: readonly CaseKey[], isChosen: boolean): void {
    this.#change((choice) => withChosen(choice, cases, isChosen));
  }

  /** Lists the cases of a day, or of none. */
  openDay(openDay: Day | null): void {
    this.#change((choice) => ({ ...choice, openDay, shown: null }));
  }

  /** Shows what a case says, beside its box; or nothing any more. */
  async look(key: CaseKey | null): Promise<void> {
    const shown = key === null ? null : await this.#calls.ask("readCase", { case: key.case, instance: key.instance });
    this.#change((choice) => ({ ...choice, shown }));
  }

  #change(change: (choice: RemovalChoice) => RemovalChoice): void {
    const place = this.#access.open()?.place;
    if (place?.at === "remove-many") this.#access.go({ ...place, choice: change(place.choice) });
  }
}
