import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { finding, FINDING_VALUE_LONGEST } from "../../../shared/cleaning/findings.ts";

describe("finding", () => {
  it("shows nothing where there is nothing to read", () => {
    expect(finding("time", "Exif DateTime").value).toBeNull();
    expect(finding("time", "Exif DateTime", " \0\n\u202e ").value).toBeNull();
  });

  it("keeps letters of every script, and what joins them", () => {
    const words = "مسیر\u200cیاب 拍摄 👩\u200d🔬";
    expect(finding("description", "XMP dc:title", words).value).toBe(words);
  });

  it("never gives out more than is fit to be shown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), fc.nat(400), (text, cut) => {
        const { at, value } = finding("person", text, text.slice(cut));
        for (const words of [at, value ?? ""]) {
          expect(words.length).toBeLessThanOrEqual(FINDING_VALUE_LONGEST);
          expect(words).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
        }
      }),
    );
  });

  it("says that there was more", () => {
    expect(finding("history", "Comment", "a".repeat(201)).value).toBe(`${"a".repeat(199)}…`);
    expect(finding("history", "Comment", `${"a".repeat(198)}😀${"a".repeat(9)}`).value).toBe(`${"a".repeat(198)}…`);
  });
});
