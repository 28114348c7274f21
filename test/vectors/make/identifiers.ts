import { encodeBase64, encodeHex, type Bytes } from "../../../shared/bytes/index.ts";
import { instanceIdOf, organisationIdOf, type InstancePublicKey } from "../../../shared/crypto/derived-id.ts";
import { fingerprintOf } from "../../../shared/crypto/fingerprint.ts";
import { key } from "../../../shared/protocol/field.ts";
import type { RootPublicKey } from "../../../shared/protocol/profile.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";

const SEEDS: readonly Bytes[] = [new Uint8Array(32), fixedBytes("root", 32), new Uint8Array(32).fill(255)];

export async function makeIdentifiers(): Promise<object> {
  const sodium = await loadSodium();
  const ids: object[] = [];
  for (const seed of SEEDS) {
    const publicKey = sodium.ed25519PublicKey(seed);
    const text = encodeBase64(publicKey);
    const organisation = await organisationIdOf(key<RootPublicKey>(32).read(text));
    const { digits, words } = await fingerprintOf(organisation);
    ids.push({
      seed: encodeHex(seed),
      publicKey: encodeHex(publicKey),
      instance: await instanceIdOf(key<InstancePublicKey>(32).read(text)),
      organisation,
      fingerprint: { digits: digits.join(" "), words: words.join(" ") },
    });
  }
  return {
    about: [
      "PROTOCOL.md §2.1, §2.2 and §2.4: the ids of an Ed25519 public key in both roles, which differ, and the organisation's",
      "fingerprint in digits and in words.",
    ],
    made: "By `node test/vectors/make/all.ts`. Seeds: zero bytes, SHA-256 of `root 0`, bytes 255.",
    ids,
  };
}
