import { failure, ok, type Result } from "../bytes/index.ts";
import { sealReply, type ReplySealError } from "../crypto/reply-seal.ts";
import type { Day } from "../protocol/day.ts";
import type { OrganisationId } from "../protocol/id.ts";
import { REPLIES_MOST } from "../protocol/limits.ts";
import { NO_PREVIOUS } from "../protocol/reply.ts";
import type { Vault, VaultCase } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { isSealedFile, replyKeysOf, withCase } from "./case.ts";
import { hasRoomForReplies } from "./vault-room.ts";

/** Why a reply was not written. */
export type ReplyError = ReplySealError | "reply.too_many" | "case.no_codename" | "case.no_reply_key" | "vault.no_room";

/** What a caseworker wrote, and when. */
export interface ReplyDraft {
  readonly language: string;
  readonly text: string;
  readonly today: Day;
}

/** Signs and seals the next reply of a case, and puts it into the vault, if that has room for it (PROTOCOL.md §6.4, §6.5, §9.2). */
export async function writeReply(
  sodium: Sodium,
  vault: Vault,
  organisation: OrganisationId,
  to: VaultCase,
  { language, text, today }: ReplyDraft,
): Promise<Result<Vault, ReplyError>> {
  const keys = replyKeysOf(to);
  if (keys === null) return failure(isSealedFile(to) ? "case.no_codename" : "case.no_reply_key");
  const sequence = to.replies.length;
  if (sequence >= REPLIES_MOST) return failure("reply.too_many");
  const sealed = await sealReply(sodium, vault.organisation.reply, keys.publicKey, {
    case: to.case,
    day: today,
    instance: to.instance,
    language,
    organisation,
    previous: to.replies.at(-1)?.payload ?? NO_PREVIOUS,
    sequence,
    text,
  });
  if (!sealed.ok) return sealed;
  const { payload, slot } = sealed.value;
  const replies = [...to.replies, { carried: null, day: today, language, payload, sequence, slot, text }];
  const after = withCase(vault, { ...to, replies });
  return hasRoomForReplies(after) ? ok(after) : failure("vault.no_room");
}
