import { zeroBytes } from "../bytes/index.ts";
import { canonicalBytes } from "./canonical-json.ts";
import type { Day } from "./day.ts";
import { encodeEnvelope, payloadType } from "./envelope.ts";
import { encodeDocument } from "./field.ts";
import type { CaseId, InstanceId, OrganisationId } from "./id.ts";
import { HASH_BYTES, ID_BYTES, SIGNATURE_BYTES } from "./limits.ts";
import { NO_PREVIOUS, replyField, SLOT_PLAINTEXT_BYTES, type Reply } from "./reply.ts";

/** How much of a slot a text takes, and how much there is for it, in bytes as they are written (PROTOCOL.md §6.5). */
export interface ReplySpace {
  readonly used: number;
  readonly most: number;
}

const QUOTES_BYTES = 2;

/** Measures a reply before it is signed: everything else in it has a known length. More used than there is means `reply.too_long`. */
export function replySpace({ language, sequence, text }: Pick<Reply, "language" | "sequence" | "text">): ReplySpace {
  const empty = encodeDocument(replyField, {
    case: "0".repeat(2 * ID_BYTES) as CaseId,
    day: "2000-01-01" as Day,
    instance: "0".repeat(2 * HASH_BYTES) as InstanceId,
    language,
    organisation: "0".repeat(2 * HASH_BYTES) as OrganisationId,
    previous: NO_PREVIOUS,
    replyKey: NO_PREVIOUS,
    sequence,
    text: "",
  }).length;
  const around = encodeEnvelope({
    payload: zeroBytes(0),
    payloadType: payloadType("reply"),
    signatures: [{ sig: zeroBytes(SIGNATURE_BYTES) }],
  }).length;
  // Base64 writes three bytes as four.
  const payloadMost = 3 * Math.floor((SLOT_PLAINTEXT_BYTES - around) / 4);
  return { used: canonicalBytes(text).length - QUOTES_BYTES, most: payloadMost - empty };
}
