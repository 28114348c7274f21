import { encodeHex, type Bytes } from "../../shared/bytes/index.ts";
import { tokenField, type Token } from "../../shared/api/documents.ts";
import { sha256 } from "../../shared/crypto/hash.ts";
import { readField } from "../../shared/protocol/field.ts";
import { idBytes } from "../../shared/protocol/id.ts";
import { KEY_BYTES } from "../../shared/protocol/limits.ts";
import type { Sodium } from "../../shared/sodium/sodium.ts";

/** A new token. Only its hash is kept. */
export function createToken(sodium: Sodium): Token {
  const token = readField(tokenField, encodeHex(sodium.randomBytes(KEY_BYTES)));
  if (!token.ok) throw new TypeError("random bytes are a token");
  return token.value;
}

/** What is kept of a token. */
export async function hashToken(token: Token): Promise<Bytes> {
  return await sha256(idBytes(token));
}

/** The token of `Authorization: Bearer` (PROTOCOL.md §7.1), or null. */
export function bearerToken(authorization: string | undefined): Token | null {
  const text = /^Bearer ([0-9a-f]{64})$/.exec(authorization ?? "")?.[1];
  const token = readField(tokenField, text);
  return token.ok ? token.value : null;
}
