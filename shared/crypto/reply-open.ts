import { failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import type { CaseId, InstanceId, OrganisationId, Sha256Hex } from "../protocol/id.ts";
import type { ReplyVerifyKey } from "../protocol/profile.ts";
import { parseSlotPlaintext, type Reply } from "../protocol/reply.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { openAge } from "./age-open.ts";
import { verifyEnvelope } from "./envelope-verify.ts";
import { sha256Hex } from "./hash.ts";
import { REPLY } from "./payload-kinds.ts";
import { unwrapWithXWing, type XWingSeed } from "./xwing-unwrap.ts";

/** What a reply has to say of itself to be shown as the organisation's (PROTOCOL.md §6.6). */
export interface ReplyExpectation {
  readonly case: CaseId;
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
  /** Reply keys of the verified profile. */
  readonly keys: readonly ReplyVerifyKey[];
  /** Hash of the previous reply's payload; null when that reply is not at hand. */
  readonly previous: Sha256Hex | null;
  readonly replyKey: Sha256Hex;
  readonly sequence: number;
}

/** A reply that is provably the organisation's answer to this case. */
export interface VerifiedReply {
  readonly reply: Reply;
  /** What the next reply has to name as `previous`. */
  readonly payload: Sha256Hex;
}

/** Opens a slot and verifies every bound field (PROTOCOL.md §6.6). */
export async function openReply(
  sodium: Sodium,
  seed: XWingSeed,
  expectation: ReplyExpectation,
  slot: Bytes,
): Promise<Result<VerifiedReply, "reply.not_verified">> {
  const plaintext = await openAge(sodium, [unwrapWithXWing(sodium, seed)], slot);
  if (!plaintext.ok) return failure("reply.not_verified");
  const envelope = parseSlotPlaintext(plaintext.value);
  sodium.wipe(plaintext.value);
  if (!envelope.ok) return failure("reply.not_verified");
  for (const key of expectation.keys) {
    const reply = verifyEnvelope(sodium, REPLY, key, envelope.value);
    if (!reply.ok) continue;
    if (!isExpected(reply.value, expectation)) return failure("reply.not_verified");
    return ok({ reply: reply.value, payload: await sha256Hex(envelope.value.payload) });
  }
  return failure("reply.not_verified");
}

function isExpected(reply: Reply, expectation: ReplyExpectation): boolean {
  return (
    reply.case === expectation.case &&
    reply.instance === expectation.instance &&
    reply.organisation === expectation.organisation &&
    reply.replyKey === expectation.replyKey &&
    reply.sequence === expectation.sequence &&
    (expectation.previous === null || reply.previous === expectation.previous)
  );
}
