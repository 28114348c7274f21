import type { CaseKey } from "../../workers/console-views.ts";
import type { CaseworkController } from "../casework/casework-controller.ts";
import { typedKey } from "../casework/consent-typed.ts";
import type { WorkDesk } from "../casework/work-desk.ts";
import type { ViewAccess } from "../console-calls.ts";
import { caseOf, type OpenState, type RescuedCase } from "../console-state.ts";
import { isSameRecord, orNull } from "./rescued.ts";

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

  /**
   * Puts rescued facts onto the page of their case; they are kept when the person says so. Only onto a record that they began from:
   * anything else would overwrite what has been typed since, and it is left as it is (`rescued.record_changed`).
   */
  async putBack(found: RescuedCase): Promise<void> {
    const { kept, record, saved } = found;
    if (record === null || !(await this.#desk.settle())) return;
    await this.#access.showCase(found);
    const view = caseOf(this.#access.open());
    if (view?.case !== found.case) return;
    await this.#casework.showFacts(view, "case", null);
    const place = this.#desk.place();
    if (place?.page.name !== "facts") return;
    const { view: shown } = this.#access;
    const { record: there } = place.work.work;
    if (![saved, kept].some((work) => isSameRecord(work.record, there))) {
      shown.set({ ...shown.get(), problem: "rescued.record_changed" });
      return;
    }
    // A case that nobody had worked on is called otherwise with each opening; a name by which letters left stays.
    const isNamed = record.reference !== saved.record.reference || saved !== kept;
    this.#casework.edit(isNamed ? record : { ...record, reference: there.reference });
    const { rescued } = shown.get();
    if (rescued === null) return;
    const cases = rescued.cases.map((each) => (each === found ? { ...each, record: null } : each));
    shown.set({ ...shown.get(), rescued: orNull({ ...rescued, cases }) });
  }

  /** Forgets what waits, and with it what was being typed about people whom nothing else knows. */
  forget(): void {
    const { view } = this.#access;
    const { rescued } = view.get();
    view.set({ ...view.get(), rescued: null });
    for (const { record, saved, ...key } of rescued?.cases ?? []) {
      const known = new Set(saved.record.people.map(({ id }) => id));
      const gone = (record?.people ?? []).filter(({ id }) => !known.has(id));
      for (const { id } of gone) this.#desk.type(typedKey(key, id), null);
    }
  }
}
