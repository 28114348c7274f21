import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import {
  concatBytes,
  encodeUtf8,
  equalBytes,
  parseBase64,
  parseBase64Unpadded,
  parseBech32,
  parseHex,
  type Bytes,
  memorySource,
} from "../../../shared/bytes/index.ts";
import { AgeOpener, openAge } from "../../../shared/crypto/age-open.ts";
import { parseCodename } from "../../../shared/crypto/codename.ts";
import { parseIdentity } from "../../../shared/crypto/identity.ts";
import { openVault, parsePassphrase } from "../../../shared/crypto/vault-file.ts";
import {
  AGE_HEADER_LARGEST_BYTES,
  encodeAgeHeader,
  encodeAuthenticatedHeader,
  parseAgeHeader,
} from "../../../shared/protocol/age-header.ts";
import { readCollectedBundle } from "../../../shared/protocol/collected-bundle.ts";
import { parseDay } from "../../../shared/protocol/day.ts";
import { parseEnvelope } from "../../../shared/protocol/envelope.ts";
import { encodeLetter, parseLetter } from "../../../shared/protocol/letter.ts";
import { readOutgoingBundle } from "../../../shared/protocol/outgoing-bundle.ts";
import { parseSlotPlaintext, slotState } from "../../../shared/protocol/reply.ts";
import { parseSealedLetter, parseSealedSlot } from "../../../shared/protocol/sealed-letter.ts";
import { encodeTarHeader, readTar, TAR_END } from "../../../shared/protocol/tar.ts";
import { loadSodium } from "../../../shared/sodium/sodium.ts";
import { anyPassphrase } from "../../support/minted.ts";
import { createSampleCase } from "../../support/sample-case.ts";
import { sampleReport, sealed, valueOf } from "../../support/sample-letters.ts";
import { ALL_LISTS } from "../../support/word-lists.ts";

// Parsers answer hostile bytes with a code, and never by throwing.

const sodium = await loadSodium();

const STARTS = ["", "age-encryption.org/v1\n", "age-encryption.org/v1\n-> ", "amparo/v1/slot-deleted\n", '{"'];
const anyBytes = fc
  .tuple(fc.constantFrom(...STARTS), fc.uint8Array({ maxLength: 300 }))
  .map(([start, rest]) => concatBytes(encodeUtf8(start), rest));
const headerLike = fc
  .array(
    fc.constantFrom(
      ...["age-encryption.org/v1", "-> mlkem768x25519 AAAA", "-> X25519 AAAA", "-> scrypt AAAAAAAAAAAAAAAAAAAAAA 1"],
      ...[
        "",
        "AAAA",
        "A".repeat(64),
        "A".repeat(65),
        "---",
        `--- ${"A".repeat(43)}`,
        "incomplete",
        "-> incomplete",
        "->",
        "\r",
      ],
    ),
    { maxLength: 8 },
  )
  .map((lines) => encodeUtf8(`age-encryption.org/v1\n${lines.join("\n")}\n`));
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.string(),
  fc.constantFrom("AGE-SECRET-KEY-1", "age1pq1", "abandon"),
);

describe("parsers of texts", () => {
  it("never throw", () => {
    fc.assert(
      fc.property(text, (value) => {
        parseBase64(value);
        parseBase64Unpadded(value);
        parseHex(value);
        parseBech32("age", value);
        parseDay(value);
        parseCodename(value, ALL_LISTS);
        parsePassphrase(value);
        parseIdentity(sodium, value);
        parseIdentity(sodium, value.toUpperCase());
      }),
      { numRuns: 300 },
    );
  });

  it("refuse identities that are cut, of another length, or in small letters (PROTOCOL.md §4.2)", () => {
    const refused = { ok: false, code: "identity.malformed" };
    for (const value of [
      "",
      "AGE-SECRET-KEY-1",
      "age-secret-key-1egtzvffv20835nwyv6270lyvk2u3vn9mvpjykyxsxg3p3spw8ks9wqlgv",
      "AGE-SECRET-KEY-PQ-1QQQQQQQQ",
    ]) {
      expect(parseIdentity(sodium, value)).toEqual(refused);
    }
  });
});

describe("the parser of age headers", () => {
  it("never throws, and writes what it read as it was", () => {
    fc.assert(
      fc.property(fc.oneof(anyBytes, headerLike), (bytes) => {
        const header = parseAgeHeader(bytes);
        if (!header.ok) return;
        const { stanzas, mac, length } = header.value;
        expect(encodeAuthenticatedHeader(encodeAgeHeader(stanzas), mac)).toEqual(bytes.subarray(0, length));
      }),
      { numRuns: 2000 },
    );
  });

  it("reads any stanzas that are written", () => {
    const argument = fc.string({ unit: fc.constantFrom(...Array.from("aZ0!~+/-")), minLength: 1, maxLength: 80 });
    const stanza = fc.record({
      type: argument,
      args: fc.array(argument, { maxLength: 3 }),
      body: fc.uint8Array({ maxLength: 150 }).map((bytes) => new Uint8Array(bytes)),
    });
    fc.assert(
      fc.property(fc.array(stanza, { minLength: 1, maxLength: 4 }), (stanzas) => {
        const file = encodeAuthenticatedHeader(encodeAgeHeader(stanzas), new Uint8Array(32));
        expect(parseAgeHeader(file)).toMatchObject({ ok: true, value: { stanzas, length: file.length } });
        // Every start of a header is one that may still become whole.
        for (let length = 0; length < file.length; length += 7) {
          expect(parseAgeHeader(file.subarray(0, length))).toEqual({ ok: false, code: "age.header_incomplete" });
        }
      }),
      { numRuns: 50 },
    );
  });

  it("takes no line of a file for the want of one", () => {
    const file = encodeUtf8("age-encryption.org/v1\nincomplete\n");
    expect(parseAgeHeader(file)).toEqual({ ok: false, code: "age.header_malformed" });
  });

  it("gives up on a header that does not end within 64 KiB, and not before", () => {
    const start = encodeUtf8("age-encryption.org/v1\n-> x ");
    const endless = new Uint8Array(AGE_HEADER_LARGEST_BYTES).fill(0x41);
    endless.set(start);
    expect(parseAgeHeader(endless.subarray(0, -1))).toEqual({ ok: false, code: "age.header_incomplete" });
    expect(parseAgeHeader(endless)).toEqual({ ok: false, code: "age.header_malformed" });
  });
});

describe("readers of sealed files", () => {
  it("never throw on any bytes", async () => {
    const identities = [
      valueOf(
        parseIdentity(sodium, (await createSampleCase(sodium)).organisation.vault.intake[0]?.identities[0] ?? ""),
      ),
    ];
    await fc.assert(
      fc.asyncProperty(fc.oneof(anyBytes, headerLike), async (bytes) => {
        expect(await openAge(sodium, identities, bytes)).toEqual({ ok: false, code: "open.failed" });
        expect(await openVault(sodium, bytes, anyPassphrase("x"), () => undefined)).toEqual({
          ok: false,
          code: "open.failed",
        });
        expect(parseSealedLetter(bytes)).toEqual({ ok: false, code: "letter.refused" });
        expect(parseSealedSlot(bytes)).toEqual({ ok: false, code: "slot.refused" });
        expect(parseSlotPlaintext(bytes)).toEqual({ ok: false, code: "envelope.malformed" });
        expect(parseEnvelope(bytes)).toEqual({ ok: false, code: "envelope.malformed" });
        expect(parseLetter(bytes).ok).toBe(false);
        expect(["sealed", "deleted", "empty"]).toContain(slotState(bytes));
      }),
      { numRuns: 300 },
    );
  });

  it("stay failed: an opener that has failed gives nothing for whatever follows", async () => {
    const opener = new AgeOpener(sodium, []);
    const refused = { ok: false, code: "open.failed" };
    expect(await opener.push(encodeUtf8("not an age file\n"))).toEqual(refused);
    expect(await opener.push(encodeUtf8("age-encryption.org/v1\n"))).toEqual(refused);
    expect(await opener.finish()).toEqual(refused);
    expect(await new AgeOpener(sodium, []).finish()).toEqual(refused);
  });
});

describe("the padded plaintext of a letter (PROTOCOL.md §4.5)", () => {
  let plaintext: Bytes;
  beforeAll(async () => {
    plaintext = valueOf(encodeLetter(await sampleReport(await createSampleCase(sodium))));
  });

  it.each([
    ["too little", (bytes: Bytes) => bytes.slice(0, -1)],
    ["too much", (bytes: Bytes) => concatBytes(bytes, encodeUtf8(" "))],
    ["the next size", (bytes: Bytes) => concatBytes(bytes, new Uint8Array(65_536).fill(0x20))],
    ["nothing", () => new Uint8Array(0)],
  ])("is refused with %s of it", (_, change) => {
    expect(parseLetter(change(plaintext))).toEqual({ ok: false, code: "letter.padding" });
  });

  it.each([
    ["zero bytes", 0x00],
    ["line feeds", 0x0a],
  ])("is refused when it is filled with %s", (_, filling) => {
    const end = plaintext.lastIndexOf("}".charCodeAt(0)) + 1;
    const filled = plaintext.slice();
    filled.fill(filling, end);
    expect(parseLetter(filled)).toEqual({ ok: false, code: "document.malformed" });
  });
});

describe("what a server takes for a letter (PROTOCOL.md §4.9)", () => {
  it("is a sealed letter of a padded size, and nothing of another length", async () => {
    const sample = await createSampleCase(sodium);
    const file = await sealed(sample, await sampleReport(sample));
    expect(parseSealedLetter(file).ok).toBe(true);
    const refused = { ok: false, code: "letter.refused" };
    expect(parseSealedLetter(file.slice(0, -1))).toEqual(refused);
    expect(parseSealedLetter(concatBytes(file, new Uint8Array(1)))).toEqual(refused);
    expect(parseSealedLetter(concatBytes(file, new Uint8Array(65_536)))).toEqual(refused);
    expect(parseSealedLetter(concatBytes(file, new Uint8Array(65_536 + 16))).ok).toBe(true);
  });

  it("has one to four stanzas of one kind", async () => {
    const sample = await createSampleCase(sodium);
    const file = await sealed(sample, await sampleReport(sample));
    const { stanzas, mac, length } = valueOf(parseAgeHeader(file));
    const [stanza] = stanzas;
    if (stanza === undefined) throw new Error("a letter has a stanza");
    const classic = { type: "X25519", args: ["A".repeat(43)], body: new Uint8Array(32) };
    const withStanzas = (others: readonly (typeof stanza)[]): boolean => {
      const header = encodeAuthenticatedHeader(encodeAgeHeader(others), mac);
      return parseSealedLetter(concatBytes(header, file.slice(length))).ok;
    };
    expect(withStanzas([stanza])).toBe(true);
    expect(withStanzas([stanza, stanza, stanza, stanza])).toBe(true);
    expect(withStanzas([stanza, stanza, stanza, stanza, stanza])).toBe(false);
    expect(withStanzas([classic])).toBe(true);
    expect(withStanzas([stanza, classic])).toBe(false);
    expect(withStanzas([{ ...stanza, body: new Uint8Array(33) }])).toBe(false);
    expect(withStanzas([{ ...stanza, args: [...stanza.args, "x"] }])).toBe(false);
    expect(withStanzas([{ ...stanza, args: [] }])).toBe(false);
    expect(withStanzas([{ ...classic, args: ["A".repeat(42)] }])).toBe(false);
    expect(withStanzas([{ ...stanza, type: "grease" }])).toBe(false);
  });
});

describe("readers of archives (PROTOCOL.md §8.1)", () => {
  const blocks = fc
    .array(
      fc.oneof(
        fc
          .constantFrom("MANIFEST.json", "a", "b", "slots/00", "submissions/00/letter.age")
          .chain((name) => fc.nat(1500).map((size) => encodeTarHeader(name, size))),
        fc.uint8Array({ minLength: 512, maxLength: 512 }),
        fc.constant(new Uint8Array(512)),
        fc.uint8Array({ maxLength: 700 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => concatBytes(...parts, TAR_END));

  it("never throw on any bytes, nor read beyond them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(blocks, anyBytes), async (bytes) => {
        const source = memorySource(bytes);
        const refused = { ok: false, code: "bundle.malformed" };
        const members = await readTar(source, 5);
        if (members.ok) {
          expect(members.value.length).toBeLessThanOrEqual(5);
          for (const { offset, size } of members.value) expect(offset + size).toBeLessThanOrEqual(bytes.length - 1024);
        } else {
          expect(members).toEqual(refused);
        }
        expect(await readCollectedBundle(source)).toEqual(refused);
        expect(await readOutgoingBundle(source)).toEqual(refused);
      }),
      { numRuns: 500 },
    );
  });

  it("write no header that they would refuse", () => {
    for (const name of ["", "a".repeat(100), "ä", "a b", "a\0b"])
      expect(() => encodeTarHeader(name, 0)).toThrow(RangeError);
    for (const size of [-1, 0.5, 8 ** 11]) expect(() => encodeTarHeader("a", size)).toThrow(RangeError);
    expect(equalBytes(encodeTarHeader("a", 8 ** 11 - 1).subarray(124, 136), encodeUtf8("77777777777\0"))).toBe(true);
  });

  it("take as many members as they are told, and no more", async () => {
    const archive = concatBytes(encodeTarHeader("a", 0), encodeTarHeader("b", 0), TAR_END);
    expect(await readTar(memorySource(archive), 2)).toMatchObject({ ok: true });
    expect(await readTar(memorySource(archive), 1)).toEqual({ ok: false, code: "bundle.malformed" });
  });
});
