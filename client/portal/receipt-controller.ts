import type { Visit } from "./visit.ts";

/** Checking a receipt that was saved. */
export class ReceiptController {
  readonly #visit: Visit;

  constructor(visit: Visit) {
    this.#visit = visit;
  }

  /** The page for saved receipts. */
  open(): void {
    this.#visit.show({ page: "receipt", isBusy: false, checked: null });
  }

  /** Says what a saved receipt proves. */
  async check(file: Blob): Promise<void> {
    const { engine, here, show } = this.#visit;
    show({ page: "receipt", isBusy: true, checked: null });
    const isHere = here();
    const checked = await engine.call("checkReceipt", { file });
    if (isHere()) show({ page: "receipt", isBusy: false, checked });
  }
}
