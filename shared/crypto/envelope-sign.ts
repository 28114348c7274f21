import type { Bytes } from "../bytes/index.ts";
import { payloadType, preAuthenticationEncoding, type UntrustedEnvelope } from "../protocol/envelope.ts";
import { encodeDocument, isReadable } from "../protocol/field.ts";
import type { Sodium } from "../sodium/sodium.ts";
import type { PayloadKind } from "./envelope-verify.ts";

/**
 * Signs one kind of object with an Ed25519 seed (PROTOCOL.md §3.1). Nothing is ever signed without its kind.
 *
 * @throws RangeError for a value that every reader would refuse, such as a name that is too long
 */
export function signEnvelope<T>(sodium: Sodium, kind: PayloadKind<T>, seed: Bytes, value: T): UntrustedEnvelope {
  if (!isReadable(kind.field, value)) throw new RangeError("no reader would accept what is to be signed");
  const payload = encodeDocument(kind.field, value);
  const type = payloadType(kind.name);
  const sig = sodium.ed25519Sign(preAuthenticationEncoding(type, payload), seed);
  return { payload, payloadType: type, signatures: [{ sig }] };
}
