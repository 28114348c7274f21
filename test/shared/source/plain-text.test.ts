import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isPlainText } from "../../../shared/protocol/field.ts";
import { encodeUtf8, parseUtf8 } from "../../../shared/bytes/index.ts";
import { fitPlainText, withoutUnprintable } from "../../../shared/source/plain-text.ts";

describe("text as a letter can hold it (PROTOCOL.md §1.1)", () => {
  it.each([
    ["a mark at the beginning", "\uFEFF\uFEFFThey came.", "They came."],
    ["line breaks of office programs", "a\u000Bb\u000Cc", "a\nb\nc"],
    ["what nobody can see", "a\u0000b\u001Bc\u007Fd", "a b c d"],
  ])("loses %s", (_, text, fitted) => {
    expect(withoutUnprintable(text)).toBe(fitted);
    expect(fitPlainText(text)).toBe(fitted);
  });

  it("keeps what people write: tabs, line ends, joiners, marks of direction, any script", () => {
    const text = "جاؤوا ليلاً\u200F\r\n\tमेरे क\u094D\u200Dष\u{1F64F}\u2066x\u2069";
    expect(fitPlainText(text)).toBe(text);
  });

  it("keeps half a character while somebody types, and replaces it in the letter", () => {
    expect(withoutUnprintable("a\uD83D")).toBe("a\uD83D");
    expect(fitPlainText("a\uD83D")).toBe("a\uFFFD");
  });

  it("always fits", () => {
    const awkward = fc.string({ unit: "binary" }).map((text) => `\uFEFF${text}\uD800\u0007`);
    fc.assert(
      fc.property(awkward, (text) => {
        const fitted = fitPlainText(text);
        expect(isPlainText(fitted, 0, 1_000_000)).toBe(true);
        expect(parseUtf8(encodeUtf8(fitted))).toEqual({ ok: true, value: fitted });
        expect(fitPlainText(fitted)).toBe(fitted);
      }),
    );
  });
});
