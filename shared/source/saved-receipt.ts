import { failure, ok, type Result } from "../bytes/index.ts";
import { instanceIdOf } from "../crypto/derived-id.ts";
import { verifyEnvelope } from "../crypto/envelope-verify.ts";
import { FILING_RECEIPT } from "../crypto/payload-kinds.ts";
import { parseDocument } from "../protocol/field.ts";
import { RECEIPT_FILE_LARGEST_BYTES, receiptFileField } from "../protocol/receipt-file.ts";
import type { FilingReceipt } from "../protocol/receipt.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Why a file proves nothing: it is no receipt, or the key in it has not signed it, or is not the key of the instance that it names. */
export type SavedReceiptError = "receipt.malformed" | "receipt.not_verified";

/**
 * What a saved receipt proves (PROTOCOL.md §10.5): that the holder of the named instance's key has signed it. Whose key that is, and
 * that the day was the true one, it does not prove.
 */
export async function checkReceiptFile(
  sodium: Sodium,
  file: Uint8Array,
): Promise<Result<FilingReceipt, SavedReceiptError>> {
  const parsed = parseDocument(receiptFileField, file, RECEIPT_FILE_LARGEST_BYTES);
  if (!parsed.ok) return failure("receipt.malformed");
  const { key, receipt } = parsed.value;
  const verified = verifyEnvelope(sodium, FILING_RECEIPT, key, receipt);
  const isItsKey = verified.ok && verified.value.instance === (await instanceIdOf(key));
  return isItsKey ? ok(verified.value) : failure("receipt.not_verified");
}
