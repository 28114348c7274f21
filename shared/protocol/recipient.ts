import { encodeBech32, parseBech32, type Brand, type Bytes } from "../bytes/index.ts";
import { mapped, plainText, refuseField, type Field } from "./field.ts";
import { KEY_BYTES } from "./limits.ts";

/** X-Wing public key, 1,216 bytes: what letters and replies are sealed to (PROTOCOL.md §4.2). */
export type XWingPublicKey = Brand<Bytes, "XWingPublicKey">;
/** X25519 public key, 32 bytes: for people with an older `age` (PROTOCOL.md §4.3). */
export type X25519PublicKey = Brand<Bytes, "X25519PublicKey">;

export const XWING_PUBLIC_KEY_BYTES: number = 1184 + 32;

const XWING_PREFIX = "age1pq";
const X25519_PREFIX = "age";

// Five bits a letter, six letters of checksum, and the separator.
const LONGEST_TEXT = XWING_PREFIX.length + 1 + Math.ceil((XWING_PUBLIC_KEY_BYTES * 8) / 5) + 6;

function recipientField<K extends Bytes>(prefix: string, length: number): Field<K> {
  return mapped<string, K>(
    plainText(1, LONGEST_TEXT),
    (text) => {
      const bytes = parseBech32(prefix, text);
      return bytes.ok && bytes.value.length === length ? (bytes.value as K) : refuseField();
    },
    (key) => encodeBech32(prefix, key),
  );
}

/** `age1pq1…` text. */
export const xwingRecipientField: Field<XWingPublicKey> = recipientField(XWING_PREFIX, XWING_PUBLIC_KEY_BYTES);
/** `age1…` text. */
export const x25519RecipientField: Field<X25519PublicKey> = recipientField(X25519_PREFIX, KEY_BYTES);

/** `age1pq1…` text of a public key, as stock age reads it. */
export function encodeXWingRecipient(key: XWingPublicKey): string {
  return encodeBech32(XWING_PREFIX, key);
}

/** `age1…` text of a public key. */
export function encodeX25519Recipient(key: X25519PublicKey): string {
  return encodeBech32(X25519_PREFIX, key);
}
