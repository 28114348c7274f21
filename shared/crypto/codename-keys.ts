import { concatBytes, encodeUtf8, type Bytes } from "../bytes/index.ts";
import { idBytes, type CaseId, type InstanceId, type OrganisationId } from "../protocol/id.ts";
import type { FollowupMacKey, SlotKey } from "../protocol/letter.ts";
import type { XWingPublicKey } from "../protocol/recipient.ts";
import type { Sodium } from "../sodium/sodium.ts";
import type { Codename } from "./codename.ts";
import { caseIdOf } from "./derived-id.ts";
import { hkdf } from "./hkdf.ts";
import type { XWingSeed } from "./xwing-unwrap.ts";

/** What a codename is good for at one organisation of one instance (PROTOCOL.md §6.2). */
export interface CodenameKeys {
  readonly case: CaseId;
  readonly macKey: FollowupMacKey;
  readonly replySeed: XWingSeed;
  readonly slotKey: SlotKey;
}

/** Whose keys to derive: the same codename gives unrelated keys elsewhere. */
export interface CodenameScope {
  readonly instance: InstanceId;
  readonly organisation: OrganisationId;
}

/** Derives the keys of a codename (PROTOCOL.md §6.2). No slow hash: 128 random bits need none. */
export async function deriveCodenameKeys(
  sodium: Sodium,
  codename: Codename,
  scope: CodenameScope,
): Promise<CodenameKeys> {
  const salt = concatBytes(encodeUtf8("amparo/v1/codename\0"), idBytes(scope.instance));
  const derive = (role: string, length: number): Promise<Bytes> =>
    hkdf(codename, salt, concatBytes(encodeUtf8(`${role}\0`), idBytes(scope.organisation)), length);
  const keys = {
    macKey: (await derive("followup-mac", 32)) as FollowupMacKey,
    replySeed: (await derive("reply-key", 32)) as XWingSeed,
    slotKey: (await derive("slot-key", 32)) as SlotKey,
  };
  return { ...keys, case: await caseIdOf(scope, { ...keys, publicKey: replyPublicKey(sodium, keys) }) };
}

/** The public half of the reply key, which goes into the first letter (PROTOCOL.md §6.2). */
export function replyPublicKey(sodium: Sodium, keys: Pick<CodenameKeys, "replySeed">): XWingPublicKey {
  return sodium.xwingPublicKey(keys.replySeed) as XWingPublicKey;
}
