import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spreadWords } from "../../../client/elements/spread-words.ts";

const EMPTY = Array.from({ length: 12 }, () => "");
const TWELVE = "legal winner thank year wave sausage worth useful legal winner thank yellow".split(" ");

describe("spreadWords", () => {
  it("puts one word into its box and stays there", () => {
    expect(spreadWords(EMPTY, 2, "than")).toEqual({ values: EMPTY.with(2, "than"), next: 2 });
  });

  it("goes on to the next box after a separator", () => {
    expect(spreadWords(EMPTY, 2, "thank ")).toEqual({ values: EMPTY.with(2, "thank"), next: 3 });
  });

  it("stays in a box into which only a separator was typed", () => {
    expect(spreadWords(EMPTY, 2, " ")).toEqual({ values: EMPTY, next: 2 });
  });

  it.each([
    ["spaces", TWELVE.join(" ")],
    ["lines", TWELVE.join("\r\n")],
    ["Arabic commas", TWELVE.join("، ")],
    ["ideographic spaces", TWELVE.join("\u3000")],
    ["hyphens", TWELVE.join("-")],
    ["dashes and semicolons", TWELVE.join(" – ").replace(" – ", "; ")],
    ["the numbers of the list", TWELVE.map((word, index) => `${String(index + 1)}. ${word}`).join("\n")],
  ])("spreads a whole codename pasted with %s", (_, text) => {
    expect(spreadWords(EMPTY, 0, ` ${text} `)).toEqual({ values: TWELVE, next: 11 });
  });

  it("spreads Chinese words, which have nothing between them, and stays after a single one", () => {
    const chinese = "枪 疫 霉 尝 俩 闹 饿 贤 枪 疫 霉 卿".split(" ");
    expect(spreadWords(EMPTY, 0, chinese.join(""))).toEqual({ values: chinese, next: 11 });
    expect(spreadWords(EMPTY, 3, "枪")).toEqual({ values: EMPTY.with(3, "枪"), next: 3 });
  });

  it("keeps the boxes before, and drops words for which there is no box", () => {
    const { values, next } = spreadWords(EMPTY.with(0, "first"), 10, "one two three");
    expect(values).toEqual(EMPTY.with(0, "first").with(10, "one").with(11, "two"));
    expect(next).toBe(11);
  });

  it("never changes the number of boxes nor those before", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat({ max: 11 }), (text, index) => {
        const { values, next } = spreadWords(TWELVE, index, text);
        expect(values).toHaveLength(12);
        expect(values.slice(0, index)).toEqual(TWELVE.slice(0, index));
        expect(next).toBeGreaterThanOrEqual(index);
        expect(next).toBeLessThan(12);
      }),
    );
  });
});
