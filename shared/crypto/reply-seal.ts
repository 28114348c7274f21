import type { Bytes, Result } from "../bytes/index.ts";
import type { Sha256Hex } from "../protocol/id.ts";
import type { ReplySeed } from "../protocol/vault.ts";
import { encodeSlotPlaintext, type Reply } from "../protocol/reply.ts";
import type { XWingPublicKey } from "../protocol/recipient.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { sealAge } from "./age-seal.ts";
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

/** Signs a reply, then seals it to the source (PROTOCOL.md §6.4, §6.5). */
export async function sealReply(
  sodium: Sodium,
  seed: ReplySeed,
  recipient: XWingPublicKey,
  reply: Omit<Reply, "replyKey">,
): Promise<Result<SealedReply, "reply.too_long">> {
  const envelope = signEnvelope(sodium, REPLY, seed, { ...reply, replyKey: await sha256Hex(recipient) });
  const plaintext = encodeSlotPlaintext(envelope);
  if (!plaintext.ok) return plaintext;
  const slot = await sealAge(sodium, [wrapToXWing(sodium, recipient)], plaintext.value);
  sodium.wipe(plaintext.value);
  return { ok: true, value: { slot, payload: await sha256Hex(envelope.payload) } };
}
