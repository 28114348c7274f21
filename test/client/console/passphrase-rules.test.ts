import { describe, expect, it } from "vitest";
import { isCopiedRight, ownPassphraseFault, passphraseOf } from "../../../client/console/passphrase-rules.ts";

const SUGGESTED = { check: [1, 3], words: ["ocean", "scheme", "purity"] };

describe("a passphrase of eight words", () => {
  it("is typed with one space between the words", () => {
    expect(passphraseOf(SUGGESTED)).toBe("ocean scheme purity");
  });

  it("counts as copied when the words that were asked for are right, in any case", () => {
    expect(isCopiedRight(SUGGESTED, ["Ocean ", "purity"])).toBe(true);
  });

  it.each([[["ocean", "scheme"]], [["purity", "ocean"]], [["ocean"]], [[]]])("is not copied with %j", (typed) => {
    expect(isCopiedRight(SUGGESTED, typed)).toBe(false);
  });
});

describe("a passphrase of the person's own", () => {
  it("needs 16 bytes, and the same twice", () => {
    expect(ownPassphraseFault("x".repeat(16), "x".repeat(16))).toBeNull();
    expect(ownPassphraseFault("x".repeat(15), "x".repeat(15))).toBe("too_short");
    expect(ownPassphraseFault("x".repeat(16), "x".repeat(17))).toBe("different");
  });

  it("is measured as it is sealed: in UTF-8, normalized", () => {
    expect(ownPassphraseFault("ﬁ".repeat(7), "ﬁ".repeat(7))).toBe("too_short");
    expect(ownPassphraseFault("كلمة سرية", "كلمة سرية")).toBeNull();
  });
});
