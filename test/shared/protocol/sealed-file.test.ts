import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { beforeAll, expect, it } from "vitest";
import {
  concatBytes,
  encodeBase64,
  encodeUtf8,
  failure,
  ok,
  zeroBytes,
  type Bytes,
} from "../../../shared/bytes/index.ts";
import { sealAge } from "../../../shared/crypto/age-seal.ts";
import { wrapToXWing } from "../../../shared/crypto/xwing-wrap.ts";
import {
  encodeAgeHeader,
  encodeAuthenticatedHeader,
  parseAgeHeader,
  type Stanza,
} from "../../../shared/protocol/age-header.ts";
import { key } from "../../../shared/protocol/field.ts";
import { XWING_PUBLIC_KEY_BYTES, type XWingPublicKey } from "../../../shared/protocol/recipient.ts";
import { parseSealedFile } from "../../../shared/protocol/sealed-file.ts";
import { SEALED_LETTER_LARGEST_BYTES } from "../../../shared/protocol/sealed-letter.ts";
import { loadSodium, type Sodium } from "../../../shared/sodium/sodium.ts";
import { describeWith, partPath } from "../../support/optional-parts.ts";

// PROTOCOL.md §4.11. Files are sealed by Debian's age where it knows the kind of key, and by ours where it does not.

const RECIPIENT = "age1ql3z7hjy54pw3hyww5ayyfg7zqgvc7w3j2elw8zmrj2kg5sfn9aqmcac8p";

let sodium: Sodium;
let classic: Bytes;

beforeAll(async () => {
  sodium = await loadSodium();
});

function byAge(parameters: readonly string[], text: string | Uint8Array): Bytes {
  return new Uint8Array(
    execFileSync(partPath("age"), parameters, { input: Buffer.from(text), maxBuffer: 8 * 1024 * 1024 }),
  );
}

async function hybrid(plaintext: Bytes): Promise<Bytes> {
  const recipient = key<XWingPublicKey>(XWING_PUBLIC_KEY_BYTES).read(
    encodeBase64(sodium.xwingPublicKey(zeroBytes(32))),
  );
  const sealed = await sealAge(sodium, [wrapToXWing(sodium, recipient)], plaintext);
  if (!sealed.ok) throw new Error(sealed.code);
  return sealed.value;
}

/** The same file with another list of stanzas; its MAC is not checked by whoever has no key. */
function withStanzas(file: Bytes, change: (stanzas: readonly Stanza[]) => readonly Stanza[]): Bytes {
  const header = parseAgeHeader(file);
  if (!header.ok) throw new Error(header.code);
  const { length, mac, stanzas } = header.value;
  return concatBytes(encodeAuthenticatedHeader(encodeAgeHeader(change(stanzas)), mac), file.subarray(length));
}

function headerLength(file: Bytes): number {
  const header = parseAgeHeader(file);
  return header.ok ? header.value.length : 0;
}

const grease: Stanza = { type: "xK-grease", args: ["a", "!"], body: encodeUtf8("random") };

describeWith(["age"], "a file that a program has sealed", () => {
  beforeAll(() => {
    classic = byAge(["-r", RECIPIENT], "what happened");
  });

  it("is taken as it is, of either kind of key, for one reader or several", async () => {
    const sealed = [
      classic,
      byAge(["-r", RECIPIENT, "-r", RECIPIENT, "-r", RECIPIENT, "-r", RECIPIENT, "-r", RECIPIENT], "for five"),
      await hybrid(encodeUtf8("what happened")),
    ];
    for (const file of sealed) expect(parseSealedFile(file)).toEqual(ok(file));
  });

  it.each([1, 65_535, 65_536, 65_537, 131_072, 4_194_304])("is taken with %d bytes in it", (bytes) => {
    const file = byAge(["-r", RECIPIENT], new Uint8Array(bytes));
    expect(parseSealedFile(file).ok).toBe(true);
  });

  it("is taken with stanzas that readers pass over, as other programs write them", async () => {
    for (const file of [classic, await hybrid(encodeUtf8("a"))]) {
      expect(parseSealedFile(withStanzas(file, (stanzas) => [grease, ...stanzas])).ok).toBe(true);
      expect(parseSealedFile(withStanzas(file, (stanzas) => [...stanzas, grease])).ok).toBe(true);
    }
  });
});

describeWith(["age"], "a file that nobody here could open", () => {
  beforeAll(() => {
    classic = byAge(["-r", RECIPIENT], "what happened");
  });

  it("is refused with what it is", async () => {
    const mixed = withStanzas(await hybrid(encodeUtf8("a")), (stanzas) => {
      const header = parseAgeHeader(classic);
      return header.ok ? [...stanzas, ...header.value.stanzas] : [];
    });
    const passphrase: Stanza = { type: "scrypt", args: ["c2FsdHNhbHRzYWx0c2FsdA", "18"], body: zeroBytes(32) };
    const cases: readonly (readonly [string, Bytes])[] = [
      ["sealed.empty", zeroBytes(0)],
      ["sealed.empty", byAge(["-r", RECIPIENT], "")],
      ["sealed.too_large", concatBytes(classic, zeroBytes(SEALED_LETTER_LARGEST_BYTES + 1 - classic.length))],
      ["sealed.armored", byAge(["-a", "-r", RECIPIENT], "text")],
      ["sealed.not_age", encodeUtf8("My name is Rosa.")],
      ["sealed.not_age", Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14)],
      ["sealed.not_age", Uint8Array.of(0x85, 0x01, 0x0c, 0x03, 0x1f)],
      ["sealed.not_age", encodeUtf8("-----BEGIN PGP MESSAGE-----\n")],
      ["sealed.not_age", encodeUtf8("age-encryption.org/v2\n")],
      ["sealed.not_age", concatBytes(Uint8Array.of(0xef, 0xbb, 0xbf), classic)],
      ["sealed.passphrase", withStanzas(classic, () => [passphrase])],
      ["sealed.passphrase", withStanzas(classic, (stanzas) => [...stanzas, passphrase])],
      ["sealed.other_recipients", withStanzas(classic, () => [grease])],
      ["sealed.damaged", mixed],
      ["sealed.damaged", withStanzas(classic, ([first]) => (first === undefined ? [] : [{ ...first, args: [] }]))],
      ["sealed.damaged", withStanzas(classic, (stanzas) => Array.from({ length: 99 }, () => stanzas).flat())],
    ];
    for (const [index, [code, file]] of cases.entries()) {
      expect([index, parseSealedFile(file)]).toEqual([index, failure(code)]);
    }
  });

  it("is refused at every length that is short of its first byte of content", async () => {
    for (const file of [classic, await hybrid(encodeUtf8("what happened"))]) {
      const least = headerLength(file) + 16 + 16;
      for (let length = 0; length <= least; length += 1) {
        expect([length, parseSealedFile(file.slice(0, length)).ok]).toEqual([length, false]);
      }
      expect(parseSealedFile(file.slice(0, least + 1)).ok).toBe(true);
    }
  });

  it("is refused where its last chunk would be empty", () => {
    const file = byAge(["-r", RECIPIENT], new Uint8Array(65_537));
    for (let cut = 1; cut <= 16 + 1; cut += 1) {
      expect([cut, parseSealedFile(file.slice(0, -cut)).ok]).toEqual([cut, cut === 17]);
    }
  });

  it("is refused with any byte of its header that is none of a header's", () => {
    for (let index = 0; index < headerLength(classic); index += 1) {
      const flipped = classic.slice();
      flipped[index] = (flipped[index] ?? 0) ^ 0x80;
      expect([index, parseSealedFile(flipped).ok]).toEqual([index, false]);
    }
  });

  it("never stops the reader, whatever it is", () => {
    const starts = fc.constantFrom("", "age-encryption.org/v1\n", "age-encryption.org/v1\n-> X25519 ");
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, bytes) => {
        expect(parseSealedFile(concatBytes(encodeUtf8(start), bytes)).ok).toBe(false);
      }),
    );
  });
});
