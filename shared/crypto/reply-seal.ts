import { failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import type { Sha256Hex } from "../protocol/id.ts";
import type { ReplySeed } from "../protocol/vault.ts";
import { isReadable } from "../protocol/field.ts";
import { encodeSlotPlaintext, replyField, type Reply } from "../protocol/reply.ts";
import type { XWingPublicKey } from "../protocol/recipient.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { sealAge, type SealError } from "./age-seal.ts";
import { signEnvelope } from "./envelope-sign.ts";
import { sha256Hex } from "./hash.ts";
import { REPLY } from "./payload-kinds.ts";
import { wrapToXWing } from "./xwing-wrap.ts";

/** A reply ready for its slot. */
export interface SealedReply {
  /** 32,768 bytes. */
  readonly slot: Bytes;
  /** What the next reply names as `previous`. */
  readonly payload: Sha256Hex;
}

/** Why a reply was not sealed. */
export type ReplySealError = "reply.too_long" | "reply.malformed" | SealError;

/** Signs a reply, then seals it to the source (PROTOCOL.md §6.4, §6.5). */
export async function sealReply(
  sodium: Sodium,
  seed: ReplySeed,
  recipient: XWingPublicKey,
  reply: Omit<Reply, "replyKey">,
): Promise<Result<SealedReply, ReplySealError>> {
  const document = { ...reply, replyKey: await sha256Hex(recipient) };
  if (!isReadable(replyField, document)) return failure("reply.malformed");
  const envelope = signEnvelope(sodium, REPLY, seed, document);
  const plaintext = encodeSlotPlaintext(envelope);
  if (!plaintext.ok) return plaintext;
  const slot = await sealAge(sodium, [wrapToXWing(sodium, recipient)], plaintext.value);
  sodium.wipe(plaintext.value);
  return slot.ok ? ok({ slot: slot.value, payload: await sha256Hex(envelope.payload) }) : slot;
}
