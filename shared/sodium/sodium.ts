import { copyBytes, type Bytes } from "../bytes/index.ts";
import { loadLibsodium, type Libsodium } from "./load-libsodium.ts";
import { randomBytes } from "./random-bytes.ts";

/**
 * The one door to libsodium: the operations that Amparo uses, on plain buffers, and nothing else of the library.
 * Randomness comes from here and from nowhere else.
 */
export interface Sodium {
  readonly randomBytes: (length: number) => Bytes;
  /** X-Wing public key (1,216 bytes) of a seed (32 bytes). */
  readonly xwingPublicKey: (seed: Uint8Array) => Bytes;
  /** X-Wing encapsulation: 1,120 bytes to send, 32 bytes shared; null when the bytes are no public key. */
  readonly xwingEncapsulate: (publicKey: Uint8Array) => Encapsulation | null;
  /** The shared secret (32 bytes); for a wrong key, another one; null when the X25519 share is of low order. */
  readonly xwingDecapsulate: (ciphertext: Uint8Array, seed: Uint8Array) => Bytes | null;
  /** X25519 public key of a scalar. */
  readonly x25519PublicKey: (scalar: Uint8Array) => Bytes;
  /** X25519, or null when the result is all zero (RFC 7748 §6.1). */
  readonly x25519: (scalar: Uint8Array, point: Uint8Array) => Bytes | null;
  /** Ed25519 public key of a seed (32 bytes). */
  readonly ed25519PublicKey: (seed: Uint8Array) => Bytes;
  /** Ed25519 signature (64 bytes) by a seed. */
  readonly ed25519Sign: (message: Uint8Array, seed: Uint8Array) => Bytes;
  readonly ed25519Verify: (signature: Uint8Array, message: Uint8Array, publicKey: Uint8Array) => boolean;
  /** ChaCha20-Poly1305 (RFC 8439 §2.8), tag of 16 bytes at the end; `associated` may be empty. */
  readonly chachaSeal: (plaintext: Uint8Array, associated: Uint8Array, nonce: Uint8Array, key: Uint8Array) => Bytes;
  /** Its inverse, or null when the tag does not fit. */
  readonly chachaOpen: (sealed: Uint8Array, associated: Uint8Array, nonce: Uint8Array, key: Uint8Array) => Bytes | null;
  /** Equality in time that does not depend on the contents. */
  readonly equalSecrets: (a: Uint8Array, b: Uint8Array) => boolean;
  /** Overwrites a secret. Engines may hold further copies: this shortens its life, no more. */
  readonly wipe: (secret: Uint8Array) => void;
}

/** What an encapsulation gives to the other side, and what both then share. */
export interface Encapsulation {
  readonly ciphertext: Bytes;
  readonly sharedSecret: Bytes;
}

let loaded: Promise<Sodium> | undefined;

/** Loads the library once; later calls share it. @throws when the library cannot start: then nothing may be sealed or opened */
export function loadSodium(): Promise<Sodium> {
  loaded ??= loadLibsodium().then(createSodium);
  return loaded;
}

function createSodium(library: Libsodium): Sodium {
  return {
    randomBytes,
    xwingPublicKey: (seed) => {
      const pair = library.crypto_kem_seed_keypair(seed);
      library.memzero(pair.privateKey);
      return copyBytes(pair.publicKey);
    },
    xwingEncapsulate: (publicKey) =>
      orNull(() => {
        const { ciphertext, sharedSecret } = library.crypto_kem_enc(publicKey);
        return { ciphertext: copyBytes(ciphertext), sharedSecret: copyBytes(sharedSecret) };
      }),
    xwingDecapsulate: (ciphertext, seed) => orNull(() => copyBytes(library.crypto_kem_dec(ciphertext, seed))),
    x25519PublicKey: (scalar) => copyBytes(library.crypto_scalarmult_base(scalar)),
    x25519: (scalar, point) => orNull(() => copyBytes(library.crypto_scalarmult(scalar, point))),
    ed25519PublicKey: (seed) => copyBytes(library.crypto_sign_seed_keypair(seed).publicKey),
    ed25519Sign: (message, seed) => {
      const { privateKey } = library.crypto_sign_seed_keypair(seed);
      try {
        return copyBytes(library.crypto_sign_detached(message, privateKey));
      } finally {
        library.memzero(privateKey);
      }
    },
    ed25519Verify: (signature, message, publicKey) =>
      library.crypto_sign_verify_detached(signature, message, publicKey),
    chachaSeal: (plaintext, associated, nonce, key) =>
      copyBytes(library.crypto_aead_chacha20poly1305_ietf_encrypt(plaintext, associated, null, nonce, key)),
    chachaOpen: (sealed, associated, nonce, key) =>
      sealed.length < library.crypto_aead_chacha20poly1305_ietf_ABYTES
        ? null
        : orNull(() =>
            copyBytes(library.crypto_aead_chacha20poly1305_ietf_decrypt(null, sealed, associated, nonce, key)),
          ),
    equalSecrets: (a, b) => a.length === b.length && library.memcmp(a, b),
    wipe: (secret) => {
      library.memzero(secret);
    },
  };
}

// The wrappers throw an Error for a refused tag, point or key, and a TypeError for arguments of a wrong length, which is our
// mistake.
function orNull<T>(operation: () => T): T | null {
  try {
    return operation();
  } catch (error) {
    if (error instanceof TypeError) throw error;
    return null;
  }
}
