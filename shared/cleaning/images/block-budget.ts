import { NotCleanable } from "../refusal.ts";

/** Pictures have hundreds of blocks, long animations tens of thousands: reading millions of empty ones would take minutes. */
const BLOCKS_MOST = 100_000;

/** How many blocks of a picture may be read. */
export class BlockBudget {
  #left = BLOCKS_MOST;

  /** @throws NotCleanable `cleaning.too_large` when nothing is left */
  take(): void {
    this.#left -= 1;
    if (this.#left < 0) throw new NotCleanable("cleaning.too_large");
  }
}
