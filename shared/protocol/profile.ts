import type { Brand, Bytes } from "../bytes/index.ts";
import { dayField, type Day } from "./day.ts";
import { boolean, integer, key, list, pattern, plainText, record, singleLine, type Field } from "./field.ts";
import { KEY_BYTES, REPLY_KEYS_MOST, RHYTHM_LONGEST_DAYS } from "./limits.ts";
import { languageField, localTexts, type LocalText } from "./text.ts";

/** Ed25519 public key of an organisation's root (PROTOCOL.md §2.2). */
export type RootPublicKey = Brand<Bytes, "RootPublicKey">;
/** Ed25519 public key of a desk. */
export type DeskPublicKey = Brand<Bytes, "DeskPublicKey">;
/** Ed25519 public key that verifies an organisation's replies and collection receipts. */
export type ReplyVerifyKey = Brand<Bytes, "ReplyVerifyKey">;

/** Who an organisation is, in its own signed words (PROTOCOL.md §3.2). */
export interface Profile {
  readonly desk: DeskPublicKey;
  readonly expires: Day;
  readonly languages: readonly string[];
  readonly names: readonly LocalText[];
  readonly policy: readonly LocalText[];
  readonly practice: boolean;
  readonly regions: readonly string[];
  readonly reply: readonly ReplyVerifyKey[];
  /** Days within which it looks for letters and carries out its answers, again and again. */
  readonly rhythm: number;
  readonly root: RootPublicKey;
  readonly serial: number;
}

export const profileField: Field<Profile> = record<Profile>({
  desk: key(KEY_BYTES),
  expires: dayField,
  languages: list(languageField, 1, 32),
  names: localTexts(1, singleLine(1, 200)),
  policy: localTexts(0, plainText(0, 4000)),
  practice: boolean,
  regions: list(pattern("[A-Z0-9-]{2,16}", 16), 0, 64),
  reply: list(key<ReplyVerifyKey>(KEY_BYTES), 1, REPLY_KEYS_MOST),
  rhythm: integer(1, RHYTHM_LONGEST_DAYS),
  root: key(KEY_BYTES),
  serial: integer(1, 2 ** 31 - 1),
});
