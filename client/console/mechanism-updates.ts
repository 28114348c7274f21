import type { VaultView } from "../workers/console-views.ts";
import type { HeldUpdateView, UpdateView } from "../workers/updates-views.ts";
import type { ConsoleCalls } from "./console-calls.ts";
import type { OpenState, Place } from "./console-state.ts";

/** What updating needs of the controller that it is a part of. */
export interface UpdatesAccess {
  readonly go: (place: Place) => void;
  readonly open: () => OpenState | null;
  readonly update: (vault: VaultView) => Promise<void>;
}

/** Brings what is known of mechanisms up to date: nothing is taken that a person has not looked at (PROTOCOL.md §3.8). */
export class MechanismUpdates {
  readonly #calls: ConsoleCalls;
  readonly #access: UpdatesAccess;

  constructor(calls: ConsoleCalls, access: UpdatesAccess) {
    this.#calls = calls;
    this.#access = access;
  }

  /** Shows what an update would change. */
  async read(file: File): Promise<void> {
    this.#show(null);
    const update = await this.#calls.ask("readUpdate", { file }, "reading");
    if (update !== null) this.#show(update);
  }

  /** Takes this update, if it is still the one that is offered. */
  async accept({ reading }: Pick<UpdateView, "reading">): Promise<void> {
    const vault = await this.#calls.ask("acceptUpdate", { reading });
    if (vault === null) return;
    this.#show(null);
    await this.#access.update(vault);
  }

  /** Forgets whose updates were taken, and what they changed, if this is still what the vault holds. */
  async forget({ fingerprint, serial }: HeldUpdateView): Promise<void> {
    const vault = await this.#calls.ask("forgetUpdates", { fingerprint, serial });
    if (vault === null) return;
    this.#show(null);
    await this.#access.update(vault);
  }

  /** Puts what is shown away. */
  dismiss(): void {
    this.#show(null);
  }

  #show(update: UpdateView | null): void {
    const place = this.#access.open()?.place;
    if (place?.at === "organisation") this.#access.go({ ...place, update });
  }
}
