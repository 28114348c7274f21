import type { CodenameKeys, CodenameScope } from "../crypto/codename-keys.ts";
import { replyPublicKey } from "../crypto/codename-keys.ts";
import { followupMac } from "../crypto/followup-mac.ts";
import type { Answer, UnprovenLetter } from "../protocol/letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import type { WriteLetter } from "./submission.ts";

/** What a person wrote. */
export interface Message {
  readonly answers: readonly Answer[];
  readonly language: string;
  readonly text: string;
}

/** The first letter of a case, with the keys that replies need (PROTOCOL.md §4.6, §6.2). */
export function reportWriter(sodium: Sodium, keys: CodenameKeys, scope: CodenameScope, message: Message): WriteLetter {
  return (submission, evidence) =>
    Promise.resolve({
      ...message,
      ...scope,
      case: keys.case,
      evidence,
      reply: { macKey: keys.macKey, publicKey: replyPublicKey(sodium, keys), slotKey: keys.slotKey },
      submission,
      type: "report",
      version: 1,
    });
}

/** A later letter, with the proof that it comes from the same codename (PROTOCOL.md §4.8). */
export function followupWriter(keys: CodenameKeys, scope: CodenameScope, message: Message): WriteLetter {
  return async (submission, evidence) => {
    const letter = {
      ...message,
      ...scope,
      case: keys.case,
      evidence,
      submission,
      type: "followup",
      version: 1,
    } as const;
    return { ...letter, mac: await followupMac(keys.macKey, letter satisfies UnprovenLetter) };
  };
}

/** A letter that takes consent back: what the answers say no to, or everything (PROTOCOL.md §4.10). */
export function withdrawalWriter(keys: CodenameKeys, scope: CodenameScope, message: Message): WriteLetter {
  return async (submission) => {
    const letter = { ...message, ...scope, case: keys.case, submission, type: "withdrawal", version: 1 } as const;
    return { ...letter, mac: await followupMac(keys.macKey, letter satisfies UnprovenLetter) };
  };
}

/** A letter that asks for everything of the case to be deleted; `text` may say why (PROTOCOL.md §4.6). */
export function erasureWriter(keys: CodenameKeys, scope: CodenameScope, message: Message): WriteLetter {
  return async (submission) => {
    const letter = { ...message, ...scope, case: keys.case, submission, type: "erasure", version: 1 } as const;
    return { ...letter, mac: await followupMac(keys.macKey, letter satisfies UnprovenLetter) };
  };
}
