import { encodeBase64, encodeUtf8, type Bytes } from "../../shared/bytes/index.ts";
import type { Passphrase } from "../../shared/crypto/scrypt-stanza.ts";
import { key } from "../../shared/protocol/field.ts";

/** A passphrase of any length: vectors of others have short ones, which `parsePassphrase` refuses. */
export function anyPassphrase(text: string): Passphrase {
  const bytes: Bytes = encodeUtf8(text);
  return key<Passphrase>(bytes.length).read(encodeBase64(bytes));
}
