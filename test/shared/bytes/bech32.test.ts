import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { encodeBech32, encodeHex, parseBech32 } from "../../../shared/bytes/index.ts";

const refused = { ok: false, code: "bech32.malformed" };

/** Of BIP 173 "Test vectors", with the bytes of the data part. */
const VALID = [
  { prefix: "a", text: "A12UEL5L", hex: "" },
  { prefix: "a", text: "a12uel5l", hex: "" },
  {
    prefix: "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio",
    text: "an83characterlonghumanreadablepartthatcontainsthenumber1andtheexcludedcharactersbio1tt5tgs",
    hex: "",
  },
  {
    prefix: "abcdef",
    text: "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw",
    hex: "00443214c74254b635cf84653a56d7c675be77df",
  },
  { prefix: "1", text: `11${"q".repeat(82)}c8247j`, hex: "00".repeat(51) },
  {
    prefix: "split",
    text: "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w",
    hex: "c5f38b70305f519bf66d85fb6cf03058f3dde463ecd7918f2dc743918f2d",
  },
  { prefix: "?", text: "?1ezyfcl", hex: "" },
] as const;

/** Of BIP 173 too. Left out: empty prefixes (callers name theirs) and the limit of 90 letters, which age does not have. */
const INVALID = [
  { why: "a prefix out of range", prefix: " ", text: " 1nwldj5" },
  { why: "a prefix out of range", prefix: "\x7f", text: "\x7f1axkwrx" },
  { why: "a prefix out of range", prefix: "\x80", text: "\x801eym55h" },
  { why: "no separator", prefix: "pzry9x0s0muk", text: "pzry9x0s0muk" },
  { why: "a letter outside of the alphabet", prefix: "x", text: "x1b4n0q5v" },
  { why: "too short a checksum", prefix: "li", text: "li1dgmt3" },
  { why: "a letter outside of the alphabet in the checksum", prefix: "de", text: "de1lg7wt\xff" },
  { why: "a checksum over the prefix in capitals", prefix: "a", text: "A1G7SGD8" },
] as const;

describe("Bech32 text (PROTOCOL.md §4.2)", () => {
  it.each(VALID)("of BIP 173 is read: $text", ({ prefix, text, hex }) => {
    const bytes = parseBech32(prefix, text);
    expect(bytes.ok && encodeHex(bytes.value)).toBe(hex);
    if (bytes.ok) expect(encodeBech32(prefix, bytes.value)).toBe(text.toLowerCase());
  });

  it.each(INVALID)("of BIP 173 is refused: $why", ({ prefix, text }) => {
    expect(parseBech32(prefix, text)).toEqual(refused);
  });

  it("is refused with another prefix, even one that begins alike", () => {
    const text = encodeBech32("age1pq", new Uint8Array(20));
    expect(parseBech32("age", text)).toEqual(refused);
    expect(parseBech32("age1p", text)).toEqual(refused);
  });

  it("is refused in mixed case, and with a letter that folds into ASCII", () => {
    const capitals = encodeBech32("age", new Uint8Array(32).fill(0xb5)).toUpperCase();
    expect(capitals).toContain("K");
    expect(parseBech32("age", capitals).ok).toBe(true);
    expect(parseBech32("age", capitals.replace("K", "k"))).toEqual(refused);
    expect(parseBech32("age", capitals.replace("K", "\u212a"))).toEqual(refused);
  });

  it("is refused with any one letter altered", () => {
    const text = encodeBech32(
      "age",
      Uint8Array.from({ length: 32 }, (_, index) => index),
    );
    for (let place = 4; place < text.length; place += 1) {
      const letter = text[place] === "q" ? "p" : "q";
      expect(parseBech32("age", text.slice(0, place) + letter + text.slice(place + 1))).toEqual(refused);
    }
  });

  it("is read back to the bytes it was made of", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 1300 }), (bytes) => {
        const read = parseBech32("age1pq", encodeBech32("age1pq", bytes));
        expect(read.ok && encodeHex(read.value)).toBe(encodeHex(bytes));
      }),
    );
  });

  it("is the only text of its bytes, in either case", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from("qpzry9x8gf2tvdw0s3jn54khce6mua7l1A\u212a ")) }),
        (tail) => {
          const text = `a1${tail}`;
          const bytes = parseBech32("a", text);
          if (bytes.ok) expect(encodeBech32("a", bytes.value)).toBe(text.toLowerCase());
        },
      ),
      { numRuns: 2000 },
    );
  });
});
