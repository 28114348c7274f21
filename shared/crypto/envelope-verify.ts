import { failure, type Bytes, type Result } from "../bytes/index.ts";
import {
  payloadType,
  preAuthenticationEncoding,
  type PayloadName,
  type UntrustedEnvelope,
} from "../protocol/envelope.ts";
import { parseDocument, type Field } from "../protocol/field.ts";
import { ENVELOPE_LARGEST_BYTES } from "../protocol/limits.ts";
import type { Sodium } from "../sodium/sodium.ts";

/** Why a signed object was refused. */
export type VerifyError = "signature.invalid" | "document.malformed" | "document.too_large";

/** How to read a payload: its name in the payload type, and its fields. */
export interface PayloadKind<T> {
  readonly name: PayloadName;
  readonly field: Field<T>;
}

/** Verifies with this key and for this kind only, and then parses (PROTOCOL.md §3.1). */
export function verifyEnvelope<T>(
  sodium: Sodium,
  kind: PayloadKind<T>,
  key: Bytes,
  envelope: UntrustedEnvelope,
): Result<T, VerifyError> {
  const [signature] = envelope.signatures;
  const type = payloadType(kind.name);
  const signed = preAuthenticationEncoding(type, envelope.payload);
  const isSigned =
    signature !== undefined && envelope.payloadType === type && sodium.ed25519Verify(signature.sig, signed, key);
  return isSigned ? readUnverifiedPayload(kind, envelope) : failure("signature.invalid");
}

/** Parses a payload that nobody has verified: only to find the key that has to verify it. */
export function readUnverifiedPayload<T>(
  kind: PayloadKind<T>,
  envelope: UntrustedEnvelope,
): Result<T, "document.malformed" | "document.too_large"> {
  return parseDocument(kind.field, envelope.payload, ENVELOPE_LARGEST_BYTES);
}
