import { scryptAsync } from "@noble/hashes/scrypt.js";
import {
  concatBytes,
  copyBytes,
  encodeBase64Unpadded,
  encodeUtf8,
  parseBase64Unpadded,
  zeroBytes,
  type Brand,
  type Bytes,
} from "../bytes/index.ts";
import { STANZA_BODY_BYTES } from "../protocol/sealed-letter.ts";
import type { Sodium } from "../sodium/sodium.ts";
import { fileKeyFrom } from "./age-key.ts";
import type { UnwrapFileKey } from "./age-open.ts";
import type { WrapFileKey } from "./age-seal.ts";

// The scrypt stanza of vaults (C2SP age.md "The scrypt recipient type"; PROTOCOL.md §9.1). libsodium's standard build has no scrypt.

/** NFKC text of a passphrase, as UTF-8. */
export type Passphrase = Brand<Bytes, "Passphrase">;

/** How far the derivation is, from 0 to 1. */
export type OnProgress = (done: number) => void;

export const VAULT_WORK_FACTOR = 18;
const WORK_FACTOR_MOST = 20;
const SALT_BYTES = 16;
const LABEL = encodeUtf8("age-encryption.org/v1/scrypt");

/** Wraps with a passphrase; `workFactor` is log2 of scrypt's N. */
export function wrapToPassphrase(
  sodium: Sodium,
  passphrase: Passphrase,
  workFactor: number,
  onProgress: OnProgress,
): WrapFileKey {
  return async (fileKey) => {
    const salt = sodium.randomBytes(SALT_BYTES);
    const key = await deriveKey(passphrase, salt, workFactor, onProgress);
    try {
      const body = sodium.chachaSeal(fileKey, zeroBytes(0), zeroBytes(12), key);
      return { type: "scrypt", args: [encodeBase64Unpadded(salt), String(workFactor)], body };
    } finally {
      sodium.wipe(key);
    }
  };
}

/** Opens a `scrypt` stanza, which must be the only one. Work beyond 2^20 is refused before it is done. */
export function unwrapWithPassphrase(sodium: Sodium, passphrase: Passphrase, onProgress: OnProgress): UnwrapFileKey {
  return async (stanzas) => {
    const stanza = stanzas.find(({ type }) => type === "scrypt");
    if (stanza === undefined) return null;
    const [saltText = "", workText = "", ...rest] = stanza.args;
    const salt = parseBase64Unpadded(saltText);
    const isShaped =
      stanzas.length === 1 &&
      rest.length === 0 &&
      salt.ok &&
      salt.value.length === SALT_BYTES &&
      /^[1-9][0-9]?$/.test(workText) &&
      Number(workText) <= WORK_FACTOR_MOST &&
      stanza.body.length === STANZA_BODY_BYTES;
    if (!isShaped) return "malformed";
    const key = await deriveKey(passphrase, salt.value, Number(workText), onProgress);
    try {
      const opened = sodium.chachaOpen(stanza.body, zeroBytes(0), zeroBytes(12), key);
      return opened === null ? null : fileKeyFrom(opened);
    } finally {
      sodium.wipe(key);
    }
  };
}

async function deriveKey(
  passphrase: Passphrase,
  salt: Bytes,
  workFactor: number,
  onProgress: OnProgress,
): Promise<Bytes> {
  const parameters = {
    N: 2 ** workFactor,
    r: 8,
    p: 1,
    dkLen: 32,
    maxmem: 2 ** (workFactor + 10) + 2 ** 20,
    onProgress,
  };
  return copyBytes(await scryptAsync(passphrase, concatBytes(LABEL, salt), parameters));
}
