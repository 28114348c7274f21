import { concatBytes, encodeUtf8, failure, type Bytes, type Result } from "../bytes/index.ts";
import { base64, base64Bytes, encodeDocument, list, parseDocument, plainText, record, type Field } from "./field.ts";
import { ENVELOPE_LARGEST_BYTES, SIGNATURE_BYTES } from "./limits.ts";

/** What a payload is; the reader names the one it expects (PROTOCOL.md §3.1). */
export type PayloadName =
  | "profile"
  | "intake"
  | "filing-receipt"
  | "collection-receipt"
  | "desk-login"
  | "reply"
  | "outgoing-bundle"
  | "mechanism-update";

/** A signed object whose signature nobody has checked yet (PROTOCOL.md §3.1). */
export interface UntrustedEnvelope {
  readonly payload: Bytes;
  readonly payloadType: string;
  readonly signatures: readonly { readonly sig: Bytes }[];
}

/** An envelope as a member of another document. */
export const envelopeField: Field<UntrustedEnvelope> = record<UntrustedEnvelope>({
  payload: base64(ENVELOPE_LARGEST_BYTES),
  payloadType: plainText(1, 100),
  signatures: list(record({ sig: base64Bytes(SIGNATURE_BYTES) }), 1, 1),
});

/** Reads an envelope of at most `largest` bytes. */
export function parseEnvelope(
  bytes: Uint8Array,
  largest: number = ENVELOPE_LARGEST_BYTES,
): Result<UntrustedEnvelope, "envelope.malformed"> {
  const envelope = parseDocument(envelopeField, bytes, largest);
  return envelope.ok ? envelope : failure("envelope.malformed");
}

/** The canonical bytes of an envelope. */
export function encodeEnvelope(envelope: UntrustedEnvelope): Bytes {
  return encodeDocument(envelopeField, envelope);
}

/** `application/vnd.amparo.NAME.v1+json`. */
export function payloadType(name: PayloadName): string {
  return `application/vnd.amparo.${name}.v1+json`;
}

/** What is signed: DSSE v1 pre-authentication encoding (PROTOCOL.md §3.1). */
export function preAuthenticationEncoding(type: string, payload: Uint8Array): Bytes {
  const typeBytes = encodeUtf8(type);
  return concatBytes(
    encodeUtf8(`DSSEv1 ${String(typeBytes.length)} `),
    typeBytes,
    encodeUtf8(` ${String(payload.length)} `),
    payload,
  );
}
