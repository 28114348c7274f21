import { signEnvelope } from "../../shared/crypto/envelope-sign.ts";
import { FILING_RECEIPT } from "../../shared/crypto/payload-kinds.ts";
import type { UntrustedEnvelope } from "../../shared/protocol/envelope.ts";
import type { FilingReceipt } from "../../shared/protocol/receipt.ts";
import type { Instance } from "./instance.ts";

/** This instance's word that it accepted a sealed letter (PROTOCOL.md §3.5). Equal receipts have equal bytes. */
export function signFilingReceipt(
  { id, seed, sodium }: Pick<Instance, "id" | "seed" | "sodium">,
  filed: Omit<FilingReceipt, "instance">,
): UntrustedEnvelope {
  return signEnvelope(sodium, FILING_RECEIPT, seed, { ...filed, instance: id });
}
