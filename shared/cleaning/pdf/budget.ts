import { NotCleanable } from "../refusal.ts";

/** What one file may cost, whatever it claims: its parts are unpacked again and again if it wants so. */
export class Budget {
  #left: number;

  /** `most` in bytes, or whatever is counted. */
  constructor(most: number) {
    this.#left = most;
  }

  /** Takes from it. @throws NotCleanable `cleaning.too_large` when nothing is left */
  spend(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new NotCleanable("cleaning.too_large");
  }
}
