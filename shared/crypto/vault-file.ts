import { encodeUtf8, failure, ok, type Bytes, type Result } from "../bytes/index.ts";
import { encodeDocument, isPlainText, isReadable, parseDocument, type DocumentError } from "../protocol/field.ts";
import { VAULT_LARGEST_BYTES } from "../protocol/limits.ts";
import { vaultField, type Vault } from "../protocol/vault.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { openAge, type OpenError } from "./age-open.ts";
import { sealAge, type SealError } from "./age-seal.ts";
import { unwrapWithPassphrase, wrapToPassphrase, type OnProgress, type Passphrase } from "./scrypt-stanza.ts";

const PASSPHRASE_SHORTEST_BYTES = 16;
const PASSPHRASE_LONGEST_BYTES = 1024;

/** A passphrase as typed: NFKC, and long enough (PROTOCOL.md §9.1). */
export function parsePassphrase(text: string): Result<Passphrase, "passphrase.too_short" | "passphrase.malformed"> {
  const normal = text.normalize("NFKC");
  if (!isPlainText(normal, 0, PASSPHRASE_LONGEST_BYTES)) return failure("passphrase.malformed");
  const bytes = encodeUtf8(normal);
  if (bytes.length < PASSPHRASE_SHORTEST_BYTES) return failure("passphrase.too_short");
  return ok(bytes as Passphrase);
}

/** Why a vault was not sealed. */
export type VaultWriteError = "vault.too_large" | "vault.malformed" | SealError;

/**
 * Seals a vault (PROTOCOL.md §9.1). `workFactor` is log2 of scrypt's N. A vault that could not be opened again (a note with a
 * control character) is not sealed: it would replace one that can.
 */
export async function sealVault(
  sodium: Sodium,
  vault: Vault,
  passphrase: Passphrase,
  workFactor: number,
  onProgress: OnProgress,
): Promise<Result<Bytes, VaultWriteError>> {
  if (!isReadable(vaultField, vault)) return failure("vault.malformed");
  const plaintext = encodeDocument(vaultField, vault);
  if (plaintext.length > VAULT_LARGEST_BYTES) return failure("vault.too_large");
  try {
    return await sealAge(sodium, [wrapToPassphrase(sodium, passphrase, workFactor, onProgress)], plaintext);
  } finally {
    sodium.wipe(plaintext);
  }
}

/** Opens a vault. A wrong passphrase and a damaged file look the same: `open.failed`. */
export async function openVault(
  sodium: Sodium,
  file: Bytes,
  passphrase: Passphrase,
  onProgress: OnProgress,
): Promise<Result<Vault, OpenError | DocumentError>> {
  const plaintext = await openAge(sodium, [unwrapWithPassphrase(sodium, passphrase, onProgress)], file);
  if (!plaintext.ok) return plaintext;
  const vault = parseDocument(vaultField, plaintext.value, VAULT_LARGEST_BYTES);
  sodium.wipe(plaintext.value);
  return vault;
}
