import { equalBytes, type Bytes } from "../../shared/bytes/index.ts";
import { hasReadableWork } from "../../shared/casework/case-work.ts";
import { countSave } from "../../shared/casework/saved-vault.ts";
import { vaultOwner, type VaultOwner } from "../../shared/casework/vault-owner.ts";
import { VAULT_WORK_FACTOR, type Passphrase } from "../../shared/crypto/scrypt-stanza.ts";
import { openVault, parsePassphrase, sealVault } from "../../shared/crypto/vault-file.ts";
import { VAULT_LARGEST_BYTES } from "../../shared/protocol/limits.ts";
import type { Vault } from "../../shared/protocol/vault.ts";
import { loadSodium, type Sodium } from "../../shared/sodium/sodium.ts";
import type { Arguments } from "./arguments.ts";
import type { World } from "./command.ts";
import { CommandError, orFail } from "./command-error.ts";
import { nameOfInput, readTextInput, readWholeFile } from "./read-input.ts";
import { replaceFile } from "./write-file.ts";

const PASSPHRASE_FILE_LARGEST_BYTES = 4096;
/** The plaintext, its tags and its header. */
const VAULT_FILE_LARGEST_BYTES: number = VAULT_LARGEST_BYTES + 1024 * 1024;

/** A vault that was opened, and the file that it came from. */
export interface VaultOnDisk {
  readonly file: Bytes;
  readonly owner: VaultOwner;
  readonly passphrase: Passphrase;
  readonly path: string;
  readonly sodium: Sodium;
  readonly vault: Vault;
}

/** The passphrase: the first line of a file, as editors write it. @throws CommandError */
export async function readPassphrase(path: string, world: World): Promise<Passphrase> {
  const text = await readTextInput(path, PASSPHRASE_FILE_LARGEST_BYTES, world);
  return orFail(parsePassphrase(text.split(/\r?\n/, 1)[0] ?? ""), nameOfInput(path));
}

/** Opens the vault that `--vault` and `--passphrase-file` name. @throws CommandError */
export async function vaultOf(args: Arguments, world: World): Promise<VaultOnDisk> {
  return await openVaultFile(args.text("vault"), await readPassphrase(args.text("passphrase-file"), world));
}

/** Opens a vault file. @throws CommandError */
export async function openVaultFile(path: string, passphrase: Passphrase): Promise<VaultOnDisk> {
  const sodium = await loadSodium();
  const file = await readWholeFile(path, VAULT_FILE_LARGEST_BYTES);
  const vault = orFail(await openVault(sodium, file, passphrase, ignoreProgress), path);
  const owner = orFail(await vaultOwner(sodium, vault));
  if (!hasReadableWork(vault)) throw new CommandError("vault.inconsistent");
  return { file, owner, passphrase, path, sodium, vault };
}

/**
 * Saves a changed vault in place of the file that it was read from, and waits until it is on disk.
 * @throws CommandError `vault.changed` if something else has saved the file meanwhile: its changes would be lost
 */
export async function saveVault(
  { file, passphrase, path, sodium }: Omit<VaultOnDisk, "vault" | "owner">,
  vault: Vault,
): Promise<void> {
  const sealed = await sealNewVault(sodium, vault, passphrase);
  const present = await readWholeFile(path, VAULT_FILE_LARGEST_BYTES);
  if (!equalBytes(present, file)) throw new CommandError("vault.changed");
  await replaceFile(path, sealed);
}

/** A vault as a file (PROTOCOL.md §9.1). @throws CommandError */
export async function sealNewVault(sodium: Sodium, vault: Vault, passphrase: Passphrase): Promise<Bytes> {
  return orFail(await sealVault(sodium, countSave(vault), passphrase, VAULT_WORK_FACTOR, ignoreProgress));
}

function ignoreProgress(): void {
  // It takes about a second.
}
