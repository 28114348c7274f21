import { scryptSync } from "node:crypto";
import { chacha20poly1305 } from "@noble/ciphers/chacha.js";
import { expand, extract } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { scryptAsync } from "@noble/hashes/scrypt.js";
import { sha256 as nobleSha256 } from "@noble/hashes/sha2.js";
import { ed25519, x25519 } from "@noble/curves/ed25519.js";
import { ml_kem768_x25519 as nobleXWing } from "@noble/post-quantum/hybrid.js";
import { describe, expect, it } from "vitest";
import {
  encodeBase64,
  encodeHex,
  encodeUtf8,
  parseBase64Unpadded,
  parseHex,
  zeroBytes,
  type Bytes,
} from "../../../shared/bytes/index.ts";
import { fileKeyFrom } from "../../../shared/crypto/age-key.ts";
import { codenameWords } from "../../../shared/crypto/codename.ts";
import { hkdf, hmacSha256 } from "../../../shared/crypto/hkdf.ts";
import { hpkeContext } from "../../../shared/crypto/hpke.ts";
import { unwrapWithPassphrase, wrapToPassphrase } from "../../../shared/crypto/scrypt-stanza.ts";
import { unwrapWithXWing, type XWingSeed } from "../../../shared/crypto/xwing-unwrap.ts";
import { wrapToXWing, XWING_STANZA_INFO } from "../../../shared/crypto/xwing-wrap.ts";
import { key } from "../../../shared/protocol/field.ts";
import type { XWingPublicKey } from "../../../shared/protocol/recipient.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { fixedBytes } from "../../support/fixed-bytes.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { valueOf } from "../../support/sample-letters.ts";
import { WORD_LISTS } from "../../support/word-lists.ts";
import { codenameFrom } from "../../vectors/make/codename.ts";

const sodium = await loadSodium();
const hex = (text: string): Bytes => valueOf(parseHex(text));
const flip = (bytes: Bytes): void => {
  bytes.set([(bytes.at(0) ?? 0) ^ 1]);
};
const range = (from: number, to: number): Bytes =>
  Uint8Array.from({ length: to - from + 1 }, (_, index) => from + index);

describe("HKDF-SHA-256 (PROTOCOL.md §1.4)", () => {
  it.each([
    {
      name: "RFC 5869 A.1",
      ikm: new Uint8Array(22).fill(0x0b),
      salt: range(0x00, 0x0c),
      info: range(0xf0, 0xf9),
      okm: "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    },
    {
      name: "RFC 5869 A.2",
      ikm: range(0x00, 0x4f),
      salt: range(0x60, 0xaf),
      info: range(0xb0, 0xff),
      okm:
        "b11e398dc80327a1c8e7f78c596a49344f012eda2d4efad8a050cc4c19afa97c59045a99cac7827271cb41c65e590e09" +
        "da3275600c2f09b8367793a9aca3db71cc30c58179ec3e87c14c01d5c1f3434f1d87",
    },
    {
      name: "RFC 5869 A.3",
      ikm: new Uint8Array(22).fill(0x0b),
      salt: zeroBytes(0),
      info: zeroBytes(0),
      okm: "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    },
  ])("gives what $name says", async ({ ikm, salt, info, okm }) => {
    expect(encodeHex(await hkdf(ikm, salt, info, okm.length / 2))).toBe(okm);
  });

  it("uses HMAC-SHA-256 as RFC 4231 §4.3 says", async () => {
    const mac = await hmacSha256(encodeUtf8("Jefe"), encodeUtf8("what do ya want for nothing?"));
    expect(encodeHex(mac)).toBe("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  });
});

/** X-Wing, draft-connolly-cfrg-xwing-kem-08 appendix C: the shared secret binds both keys and the whole ciphertext. */
const XWING = [
  {
    seed: "7f9c2ba4e88f827d616045507605853ed73b8093f6efbc88eb1a6eacfa66ef26",
    coins:
      "3cb1eea988004b93103cfb0aeefd2a686e01fa4a58e8a3639ca8a1e3f9ae57e2" +
      "35b8cc873c23dc62b8d260169afa2f75ab916a58d974918835d25e6a435085b2",
    publicKeyStart: "e2236b35a8c24b39b10aa1323a96a919a2ced88400633a7b07131713fc14b2b5",
    publicKeyEnd: "859edb06eff389b27dce59844570216223593d4ba32d9abac8cd049040ef6534",
    ciphertextStart: "b83aa828d4d62b9a83ceffe1d3d3bb1ef31264643c070c5798927e41fb07914a",
    ciphertextEnd: "e56f17576740ce2a32fc5145030145cfb97e63e0e41d354274a079d3e6fb2e15",
    shared: "d2df0522128f09dd8e2c92b1e905c793d8f57a54c3da25861f10bf4ca613e384",
  },
  {
    seed: "badfd6dfaac359a5efbb7bcc4b59d538df9a04302e10c8bc1cbf1a0b3a5120ea",
    coins:
      "17cda7cfad765f5623474d368ccca8af0007cd9f5e4c849f167a580b14aabdef" +
      "aee7eef47cb0fca9767be1fda69419dfb927e9df07348b196691abaeb580b32d",
    publicKeyStart: "0333285fa253661508c9fb444852caa4061636cb060e69943b431400134ae1fb",
    publicKeyEnd: "9f7ed34bcbb48fd4c562a576549f85b528c953926d96ea8a160b8843f1c89c62",
    ciphertextStart: "c93beb22326705699bbc3d1d0aa6339be7a405debe61a7c337e1a91453c097a6",
    ciphertextEnd: "c91bdf6e0e03200693c9651e469aee6f91c98bea4127ae66312f4ae3ea155b67",
    shared: "f2e86241c64d60f6649fbc6c5b7d17180b780a3f34355e64a85749949c45f150",
  },
] as const;

describe("X-Wing (PROTOCOL.md §4.2)", () => {
  it.each(XWING)("is that of the draft's appendix C: $shared", (vector) => {
    const publicKey = encodeHex(sodium.xwingPublicKey(hex(vector.seed)));
    expect([publicKey.slice(0, 64), publicKey.slice(-64)]).toEqual([vector.publicKeyStart, vector.publicKeyEnd]);
    const { cipherText } = nobleXWing.encapsulate(hex(publicKey), hex(vector.coins));
    const ciphertext = encodeHex(cipherText);
    expect([ciphertext.slice(0, 64), ciphertext.slice(-64)]).toEqual([vector.ciphertextStart, vector.ciphertextEnd]);
    const shared = sodium.xwingDecapsulate(cipherText, hex(vector.seed));
    expect(shared && encodeHex(shared)).toBe(vector.shared);
  });

  it("agrees with noble on keys, and in both directions on secrets", () => {
    for (let round = 0; round < 5; round += 1) {
      const seed = sodium.randomBytes(32);
      const pair = nobleXWing.keygen(seed);
      expect(sodium.xwingPublicKey(seed)).toEqual(new Uint8Array(pair.publicKey));
      const ours = sodium.xwingEncapsulate(pair.publicKey);
      if (ours === null) throw new Error("a good key");
      expect(new Uint8Array(nobleXWing.decapsulate(ours.ciphertext, pair.secretKey))).toEqual(ours.sharedSecret);
      const theirs = nobleXWing.encapsulate(pair.publicKey);
      expect(sodium.xwingDecapsulate(theirs.cipherText, seed)).toEqual(new Uint8Array(theirs.sharedSecret));
    }
  });

  it("gives another secret for another key", () => {
    const [mine, other] = [sodium.randomBytes(32), sodium.randomBytes(32)];
    const encapsulation = sodium.xwingEncapsulate(sodium.xwingPublicKey(mine));
    if (encapsulation === null) throw new Error("a good key");
    const shared = sodium.xwingDecapsulate(encapsulation.ciphertext, other);
    expect(shared).toHaveLength(32);
    expect(shared).not.toEqual(encapsulation.sharedSecret);
  });

  it.each([
    ["an X25519 share of zero bytes", (bytes: Bytes) => bytes.fill(0, 1184)],
    ["an ML-KEM key out of range", (bytes: Bytes) => bytes.fill(255, 0, 1184)],
    ["only zero bytes", (bytes: Bytes) => bytes.fill(0)],
  ])("encapsulates to nothing with %s", (_, damage) => {
    expect(sodium.xwingEncapsulate(damage(sodium.xwingPublicKey(sodium.randomBytes(32))))).toBeNull();
  });

  it("decapsulates no share of low order", () => {
    const seed = sodium.randomBytes(32);
    const { cipherText } = nobleXWing.encapsulate(sodium.xwingPublicKey(seed));
    expect(sodium.xwingDecapsulate(new Uint8Array(cipherText).fill(0, 1088), seed)).toBeNull();
  });

  it("throws for lengths that only a mistake of ours can have", () => {
    expect(() => sodium.xwingDecapsulate(new Uint8Array(1119), new Uint8Array(32))).toThrow(TypeError);
    expect(() => sodium.xwingEncapsulate(new Uint8Array(1215))).toThrow(TypeError);
  });
});

const LABEL = encodeUtf8("HPKE-v1");
const SUITE = Uint8Array.from([...encodeUtf8("HPKE"), 0x64, 0x7a, 0, 1, 0, 3]);

/** RFC 9180 §4, §5.1, on noble's HKDF. */
function nobleHpke(shared: Uint8Array, info: Uint8Array): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
  const labeledExtract = (salt: Uint8Array | undefined, label: string, ikm: Uint8Array): Uint8Array =>
    extract(nobleSha256, join(LABEL, SUITE, encodeUtf8(label), ikm), salt);
  const labeledExpand = (prk: Uint8Array, label: string, context: Uint8Array, length: number): Uint8Array =>
    expand(nobleSha256, prk, join(Uint8Array.of(0, length), LABEL, SUITE, encodeUtf8(label), context), length);
  const none = new Uint8Array(0);
  const context = join(
    Uint8Array.of(0),
    labeledExtract(undefined, "psk_id_hash", none),
    labeledExtract(undefined, "info_hash", info),
  );
  const secret = labeledExtract(shared, "secret", none);
  return { key: labeledExpand(secret, "key", context, 32), nonce: labeledExpand(secret, "base_nonce", context, 12) };
}

describe("HPKE in base mode (PROTOCOL.md §4.2)", () => {
  it("has the key schedule of RFC 9180 §5.1, computed on noble's HKDF", async () => {
    for (const info of [zeroBytes(0), XWING_STANZA_INFO, fixedBytes("info", 200)]) {
      const shared = sodium.randomBytes(32);
      const { key: ourKey, nonce } = await hpkeContext(shared, info);
      const theirs = nobleHpke(shared, info);
      expect(encodeHex(ourKey)).toBe(encodeHex(theirs.key));
      expect(encodeHex(nonce)).toBe(encodeHex(theirs.nonce));
    }
  });

  it("wraps a file key that noble unwraps, and unwraps one that noble wrapped", async () => {
    const seed = sodium.randomBytes(32);
    const fileKey = fileKeyFrom(sodium.randomBytes(16));
    if (fileKey === null) throw new Error("16 bytes are a file key");
    const recipient = key<XWingPublicKey>(1216).read(encodeBase64(sodium.xwingPublicKey(seed)));
    const stanza = await wrapToXWing(sodium, recipient)(fileKey);
    const share = valueOf(parseBase64Unpadded(stanza?.args[0] ?? ""));
    const { key: wrapKey, nonce } = nobleHpke(nobleXWing.decapsulate(share, seed), XWING_STANZA_INFO);
    expect(new Uint8Array(chacha20poly1305(wrapKey, nonce).decrypt(stanza?.body ?? zeroBytes(32)))).toEqual(fileKey);

    const { cipherText, sharedSecret } = nobleXWing.encapsulate(recipient);
    const theirs = nobleHpke(sharedSecret, XWING_STANZA_INFO);
    const body = new Uint8Array(chacha20poly1305(theirs.key, theirs.nonce).encrypt(fileKey));
    const args = [Buffer.from(cipherText).toString("base64").replaceAll("=", "")];
    const open = unwrapWithXWing(sodium, key<XWingSeed>(32).read(encodeBase64(seed)));
    expect(await open([{ type: "mlkem768x25519", args, body }])).toEqual(fileKey);
  });
});

describe("scrypt (PROTOCOL.md §9.1)", () => {
  it("is that of RFC 7914 §12", async () => {
    const parameters = { N: 16_384, r: 8, p: 1, dkLen: 64 };
    const derived = await scryptAsync(encodeUtf8("pleaseletmein"), encodeUtf8("SodiumChloride"), parameters);
    expect(encodeHex(derived)).toBe(
      "7023bdcb3afd7348461c06cd81fd38ebfda8fbba904f8e3ea9b543f6545da1f2" +
        "d5432955613f0fcf62d49705242a9af9e61e85dc0d651e40dfcf017b45575887",
    );
  });

  it("wraps as Node's own scrypt and noble's cipher say, and tells its progress", async () => {
    const passphrase = anyPassphrase("a passphrase of some length");
    const fileKey = fileKeyFrom(sodium.randomBytes(16));
    if (fileKey === null) throw new Error("16 bytes are a file key");
    const progress: number[] = [];
    const stanza = await wrapToPassphrase(sodium, passphrase, 12, (done) => progress.push(done))(fileKey);
    const [salt = "", work] = stanza?.args ?? [];
    expect(work).toBe("12");
    expect(progress.at(-1)).toBe(1);
    const label = Buffer.concat([Buffer.from("age-encryption.org/v1/scrypt"), Buffer.from(salt, "base64")]);
    const wrapKey = new Uint8Array(scryptSync(passphrase, label, 32, { N: 4096, r: 8, p: 1 }));
    const opened = chacha20poly1305(wrapKey, new Uint8Array(12)).decrypt(stanza?.body ?? zeroBytes(32));
    expect(new Uint8Array(opened)).toEqual(fileKey);
  });

  it.each(["0", "21", "012", "+1", "1e1", " 1", ""])("refuses the work factor %j before any work", async (work) => {
    const open = unwrapWithPassphrase(sodium, anyPassphrase("x"), () => {
      throw new Error("this is work");
    });
    const stanza = { type: "scrypt", args: ["AAAAAAAAAAAAAAAAAAAAAA", work], body: zeroBytes(32) };
    expect(await open([stanza])).toBe("malformed");
  });
});

describe("the primitives behind the door to libsodium", () => {
  it("sign as Ed25519 of RFC 8032 §7.1", () => {
    const seed = hex("4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    expect(encodeHex(sodium.ed25519PublicKey(seed))).toBe(
      "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c",
    );
    expect(encodeHex(sodium.ed25519Sign(Uint8Array.of(0x72), seed))).toBe(
      "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da" +
        "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00",
    );
  });

  it("verify what noble signs, and nothing that was altered", () => {
    const seed = sodium.randomBytes(32);
    const message = sodium.randomBytes(100);
    const signature = new Uint8Array(ed25519.sign(message, seed));
    const publicKey = sodium.ed25519PublicKey(seed);
    expect(sodium.ed25519Verify(signature, message, publicKey)).toBe(true);
    for (const altered of [signature, message, publicKey]) {
      flip(altered);
      expect(sodium.ed25519Verify(signature, message, publicKey)).toBe(false);
      flip(altered);
    }
  });

  it("agree with noble on X25519, and give nothing for a point of low order", () => {
    const [scalar, other] = [sodium.randomBytes(32), sodium.randomBytes(32)];
    expect(sodium.x25519PublicKey(scalar)).toEqual(new Uint8Array(x25519.getPublicKey(scalar)));
    const point = x25519.getPublicKey(other);
    expect(sodium.x25519(scalar, point)).toEqual(new Uint8Array(x25519.getSharedSecret(scalar, point)));
    expect(sodium.x25519(scalar, new Uint8Array(32))).toBeNull();
  });

  it("compare secrets, and wipe them", () => {
    const secret = sodium.randomBytes(32);
    expect(sodium.equalSecrets(secret, secret.slice())).toBe(true);
    expect(sodium.equalSecrets(secret, secret.slice(1))).toBe(false);
    expect(
      sodium.equalSecrets(
        secret,
        secret.map((byte, index) => (index === 31 ? byte ^ 1 : byte)),
      ),
    ).toBe(false);
    sodium.wipe(secret);
    expect(secret).toEqual(new Uint8Array(32));
  });

  it("seal as ChaCha20-Poly1305 of noble, and open nothing shorter than a tag", () => {
    const [secret, nonce, text] = [sodium.randomBytes(32), sodium.randomBytes(12), encodeUtf8("text")];
    const associated = encodeUtf8("associated");
    const sealed = new Uint8Array(chacha20poly1305(secret, nonce, associated).encrypt(text));
    expect(sodium.chachaSeal(text, associated, nonce, secret)).toEqual(sealed);
    expect(sodium.chachaOpen(sealed, associated, nonce, secret)).toEqual(text);
    expect(sodium.chachaOpen(sealed, encodeUtf8("other"), nonce, secret)).toBeNull();
    expect(sodium.chachaOpen(sealed.slice(0, 15), associated, nonce, secret)).toBeNull();
    expect(() => sodium.chachaOpen(sealed, associated, nonce.slice(1), secret)).toThrow(TypeError);
  });

  it("agree with noble on HMAC", async () => {
    const secret = sodium.randomBytes(80);
    const data = sodium.randomBytes(200);
    expect(await hmacSha256(secret, data)).toEqual(new Uint8Array(hmac(nobleSha256, secret, data)));
  });
});

describe("BIP-39 (PROTOCOL.md §6.1)", () => {
  it.each([
    ["00000000000000000000000000000000", `${"abandon ".repeat(11)}about`],
    ["7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f7f", "legal winner thank year wave sausage worth useful legal winner thank yellow"],
    [
      "80808080808080808080808080808080",
      "letter advice cage absurd amount doctor acoustic avoid letter advice cage above",
    ],
    ["ffffffffffffffffffffffffffffffff", `${"zoo ".repeat(11)}wrong`],
    [
      "9e885d952ad362caeb4efe34a8e91bd2",
      "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic",
    ],
  ])("has these words for %s, as its own test vectors say", (entropy, words) => {
    expect(codenameWords(codenameFrom(entropy), WORD_LISTS.en).join(" ")).toBe(words);
  });
});
