import type { Bytes } from "../bytes/index.ts";
import { envelopeField, type UntrustedEnvelope } from "./envelope.ts";
import { base64Bytes, constant, encodeDocument, record, type Field } from "./field.ts";
import { KEY_BYTES } from "./limits.ts";

/**
 * A filing receipt with the key that checks it, so that it can be checked when the instance is gone (PROTOCOL.md §10.5). Nothing in it
 * is verified yet.
 */
export interface ReceiptFile {
  readonly key: Bytes;
  readonly kind: "receipt";
  readonly receipt: UntrustedEnvelope;
  readonly version: 1;
}

export const receiptFileField: Field<ReceiptFile> = record<ReceiptFile>({
  key: base64Bytes(KEY_BYTES),
  kind: constant("receipt"),
  receipt: envelopeField,
  version: constant(1),
});

export const RECEIPT_FILE_LARGEST_BYTES = 4096;

/** A receipt as a file that can be checked by itself (PROTOCOL.md §10.5). `key` is the public one of the instance that has signed it. */
export function encodeReceiptFile(key: Bytes, receipt: UntrustedEnvelope): Bytes {
  return encodeDocument<ReceiptFile>(receiptFileField, { key, kind: "receipt", receipt, version: 1 });
}
