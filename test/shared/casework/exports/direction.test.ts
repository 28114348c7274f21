import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRightToLeft, stretchesOf } from "../../../../shared/casework/exports/direction.ts";

describe("the direction of a text", () => {
  it.each([
    ["مرحبا", true],
    ["שלום", true],
    ["12. مرحبا", true],
    ["Hello مرحبا", false],
    ["你好", false],
    ["2024-03", false],
    ["", false],
  ])("of %j", (text, expected) => {
    expect(isRightToLeft(text)).toBe(expected);
  });

  it("changes with the letters, and digits and signs stay with what is before them", () => {
    expect(stretchesOf("قالت Amina Haddad يوم 3 مارس")).toEqual([
      { rightToLeft: true, text: "قالت " },
      { rightToLeft: false, text: "Amina Haddad " },
      { rightToLeft: true, text: "يوم 3 مارس" },
    ]);
    expect(stretchesOf("")).toEqual([]);
  });

  it("loses nothing of any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", "ب", "ש", " ", "3", "中", "😀", "\u0301") }), (text) => {
        const stretches = stretchesOf(text);
        expect(stretches.map((each) => each.text).join("")).toBe(text);
        for (const [index, each] of stretches.entries()) {
          if (index > 0) expect(each.rightToLeft).not.toBe(stretches[index - 1]?.rightToLeft);
        }
      }),
    );
  });
});
