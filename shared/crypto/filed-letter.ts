import type { Bytes } from "../bytes/index.ts";
import { payloadType, preAuthenticationEncoding } from "../protocol/envelope.ts";
import { encodeDocument } from "../protocol/field.ts";
import { filingReceiptField, type FilingReceipt } from "../protocol/receipt.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { FILING_RECEIPT } from "./payload-kinds.ts";

/**
 * Whether an instance's key signed this filing receipt (PROTOCOL.md §3.5), of which only the signature has to be at hand: everything
 * else is known to whoever holds the letter and the bundle that it came in (§8.2).
 */
export function isFiled(sodium: Sodium, key: Bytes, receipt: FilingReceipt, signature: Bytes): boolean {
  const payload = encodeDocument(filingReceiptField, receipt);
  return sodium.ed25519Verify(signature, preAuthenticationEncoding(payloadType(FILING_RECEIPT.name), payload), key);
}
