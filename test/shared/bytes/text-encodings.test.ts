import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  encodeBase64,
  encodeBase64Unpadded,
  encodeHex,
  encodeUtf8,
  isWellFormedText,
  parseBase64,
  parseBase64Unpadded,
  parseHex,
  parseUtf8,
} from "../../../shared/bytes/index.ts";

// Node's Buffer is the peer of each: PROTOCOL.md §1.1.

const bytesOf = fc.uint8Array({ maxLength: 200 });
const letters = "ABCabc019+/=-_ \n.";

describe("base64 (PROTOCOL.md §1.1)", () => {
  it("is what Node writes, and is read back", () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => {
        const text = Buffer.from(bytes).toString("base64");
        expect(encodeBase64(bytes)).toBe(text);
        expect(encodeBase64Unpadded(bytes)).toBe(text.replaceAll("=", ""));
        expect(parseBase64(text)).toEqual({ ok: true, value: bytes });
        expect(parseBase64Unpadded(text.replaceAll("=", ""))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it("has one text for each bytes: whatever is read is written alike", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from(letters)), maxLength: 12 }), (text) => {
        const [padded, unpadded] = [parseBase64(text), parseBase64Unpadded(text)];
        if (padded.ok) expect(encodeBase64(padded.value)).toBe(text);
        if (unpadded.ok) expect(encodeBase64Unpadded(unpadded.value)).toBe(text);
      }),
      { numRuns: 3000 },
    );
  });

  it.each(["A", "AA", "AAA", "AA=", "A===", "====", "AB==", "AAB=", "AAAA=", "AAAA====", "AA-_", "AA==\n", " AA=="])(
    "is refused when it is not canonical: %j",
    (text) => {
      expect(parseBase64(text)).toEqual({ ok: false, code: "base64.malformed" });
    },
  );

  it.each(["A", "AA==", "AB", "AAB", "AA\n", "AA-_", "AAAAA"])("without padding is refused: %j", (text) => {
    expect(parseBase64Unpadded(text)).toEqual({ ok: false, code: "base64.malformed" });
  });
});

describe("hex (PROTOCOL.md §1.1)", () => {
  it("is what Node writes, and is read back", () => {
    fc.assert(
      fc.property(bytesOf, (bytes) => {
        expect(encodeHex(bytes)).toBe(Buffer.from(bytes).toString("hex"));
        expect(parseHex(encodeHex(bytes))).toEqual({ ok: true, value: bytes });
      }),
    );
  });

  it.each(["0", "0G", "AB", "ab ", "0x", "\uff10\uff10", "ab\n"])("is refused: %j", (text) => {
    expect(parseHex(text)).toEqual({ ok: false, code: "hex.malformed" });
  });
});

describe("UTF-8 (PROTOCOL.md §1.1)", () => {
  it("is what Node writes for well-formed text, and is read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        // Node replaces what has no UTF-8 form.
        const isWellFormed = Buffer.from(text).toString() === text;
        expect(isWellFormedText(text)).toBe(isWellFormed);
        if (!isWellFormed || text.startsWith("\ufeff")) return;
        expect(encodeUtf8(text)).toEqual(new Uint8Array(Buffer.from(text)));
        expect(parseUtf8(encodeUtf8(text))).toEqual({ ok: true, value: text });
      }),
    );
  });

  it.each([
    ["a byte order mark", [0xef, 0xbb, 0xbf, 0x41]],
    ["a lone continuation byte", [0x80]],
    ["an overlong form", [0xc0, 0xaf]],
    ["a surrogate", [0xed, 0xa0, 0x80]],
    ["more than U+10FFFF", [0xf4, 0x90, 0x80, 0x80]],
    ["a sequence that is cut off", [0xe2, 0x82]],
  ])("is refused with %s", (_, bytes) => {
    expect(parseUtf8(Uint8Array.from(bytes))).toEqual({ ok: false, code: "text.malformed" });
  });

  it.each(["\ud800", "a\udc00", "\ud800a", "\udc00\ud800"])("has no form for a lone surrogate: %j", (text) => {
    expect(isWellFormedText(text)).toBe(false);
  });
});
