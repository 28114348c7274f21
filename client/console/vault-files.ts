import type { Day } from "../../shared/protocol/day.ts";
import type { InstanceId, OrganisationId } from "../../shared/protocol/id.ts";
import type { VaultView } from "../workers/console-views.ts";
import { DATE_DOUBTED, type ConsoleCalls, type ViewAccess } from "./console-calls.ts";
import { nextBundle, type OpenState, type Place } from "./console-state.ts";

/** What files need of the controller that they are a part of. */
export interface VaultFilesAccess {
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  readonly saveFile: (blob: Blob, name: string) => void;
  /** Keeps what is being edited. False when it was refused. */
  readonly settle: () => Promise<boolean>;
  readonly today: () => Day;
  readonly update: (vault: VaultView) => void;
  readonly view: ViewAccess;
}

/** What is given to the browser to be saved: the vault, the bundles that go out, the card and the key of the desk. */
export class VaultFiles {
  readonly #calls: ConsoleCalls;
  readonly #access: VaultFilesAccess;
  /** The highest number of each organisation's vaults that were open here, since the page was opened. */
  readonly #newest = new Map<OrganisationId, number>();

  constructor(calls: ConsoleCalls, access: VaultFilesAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Notes that a copy of a vault was opened. The number of a newer one that was open in this page; null when there was none. */
  newerThan(organisation: OrganisationId, saves: number): number | null {
    const newest = this.#newest.get(organisation) ?? 0;
    this.#newest.set(organisation, Math.max(newest, saves));
    return newest > saves ? newest : null;
  }

  /**
   * Erases what is over (keys only after an import), and saves: in this order, so that the saved file has the old keys no more. With a date that is not right
   * nothing is erased, and the work is saved all the same.
   */
  async save(): Promise<void> {
    const { open, saveFile, update, view } = this.#access;
    if (!(await this.#access.settle())) return;
    const today = this.#access.today();
    const erased = await this.#calls.askDated("eraseOver", { today }, "saving", this.#lastSeen());
    const isDoubted = erased === null && view.get().problem === DATE_DOUBTED;
    if (erased === null && !isDoubted) return;
    const organisation = open()?.vault.organisation.id;
    const seen = organisation === undefined ? 0 : (this.#newest.get(organisation) ?? 0);
    const saved = await this.#calls.ask("save", { seen, today }, "saving");
    if (saved === null) return;
    const { file, name, vault } = saved;
    this.#newest.set(vault.organisation.id, vault.saves);
    saveFile(file, name);
    update(vault);
    // What was erased is in no bundle any more: exporting begins anew.
    if (open()?.place.at === "outgoing") this.#access.go({ at: "outgoing", exported: null });
    if (isDoubted) view.set({ ...view.get(), problem: DATE_DOUBTED });
  }

  /** Compares a file with what was saved last. */
  async check(file: Blob): Promise<void> {
    const vault = await this.#calls.ask("checkSaved", { file }, "checking");
    if (vault !== null) this.#access.update(vault);
  }

  /** Exports a bundle, or the next one when one does not hold all. */
  async exportBundle(instance: InstanceId): Promise<void> {
    const today = this.#access.today();
    const place = this.#access.open()?.place;
    const number = nextBundle(place?.at === "outgoing" ? place.exported : null, instance);
    const made = await this.#calls.askDated("exportBundle", { instance, number, today }, null, this.#lastSeen());
    if (made === null) return;
    const suffix = number === 1 ? "" : `-${String(number)}`;
    this.#access.saveFile(made.file, `outgoing-${instance.slice(0, 8)}-${today}${suffix}.tar`);
    this.#access.go({ at: "outgoing", exported: made.exported });
  }

  async saveCard(): Promise<void> {
    const today = this.#access.today();
    const file = await this.#calls.askDated("cardFile", { today }, null, this.#lastSeen());
    if (file !== null) this.#access.saveFile(file, "card.json");
  }

  async saveDeskKey(): Promise<void> {
    const file = await this.#calls.ask("deskKeyFile", null);
    if (file !== null) this.#access.saveFile(file, "desk-key.json");
  }

  #lastSeen(): Day | null {
    return this.#access.open()?.vault.lastSeen ?? null;
  }
}
