import type { CaseKey } from "../workers/console-views.ts";
import type { CaseworkController } from "./casework/casework-controller.ts";
import type { WorkDesk } from "./casework/work-desk.ts";
import type { ViewAccess } from "./console-calls.ts";
import { caseOf, type OpenState } from "./console-state.ts";
import { orNull } from "./rescued.ts";

/** What putting back needs of the controller that it is a part of. */
export interface RescueAccess {
  readonly open: () => OpenState | null;
  readonly showCase: (key: CaseKey) => Promise<void>;
  readonly view: ViewAccess;
}

/** What was being typed when the worker broke: put back, or forgotten. */
export class Rescue {
  readonly #casework: CaseworkController;
  readonly #desk: WorkDesk;
  readonly #access: RescueAccess;

  constructor(casework: CaseworkController, desk: WorkDesk, access: RescueAccess) {
    this.#casework = casework;
    this.#desk = desk;
    this.#access = access;
  }

  /** Puts rescued facts onto the page of their case; they are kept when the person says so. */
  async putBack(): Promise<void> {
    const { rescued } = this.#access.view.get();
    const facts = rescued?.facts ?? null;
    if (rescued === null || facts === null || !(await this.#desk.settle())) return;
    await this.#access.showCase(facts);
    const view = caseOf(this.#access.open());
    if (view?.case !== facts.case) return;
    await this.#casework.showFacts(view, "case", null);
    if (this.#desk.place()?.page.name !== "facts") return;
    this.#casework.edit(facts.record);
    const { view: shown } = this.#access;
    shown.set({ ...shown.get(), rescued: orNull({ ...rescued, facts: null }) });
  }

  forget(): void {
    const { view } = this.#access;
    view.set({ ...view.get(), rescued: null });
  }
}
