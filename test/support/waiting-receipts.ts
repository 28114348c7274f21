import { sha256Hex } from "../../shared/crypto/hash.ts";
import { createSubmissionId } from "../../shared/crypto/random-ids.ts";
import type { Day } from "../../shared/protocol/day.ts";
import type { PendingReceipt } from "../../shared/protocol/vault.ts";
import { TODAY, type SampleCase } from "./sample-case.ts";

/** So many receipts as a vault keeps them, each for another submission. */
export async function waitingReceipts(
  { sodium, scope }: Pick<SampleCase, "sodium" | "scope">,
  count: number,
  day: Day = TODAY,
): Promise<readonly PendingReceipt[]> {
  const letter = await sha256Hex(new Uint8Array(1));
  return Array.from({ length: count }, () => ({
    day,
    instance: scope.instance,
    letter,
    submission: createSubmissionId(sodium),
  }));
}
