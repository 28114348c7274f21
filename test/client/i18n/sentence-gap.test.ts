import { describe, expect, it } from "vitest";
import { sentenceGap } from "../../../client/i18n/sentence-gap.ts";

describe("what stands between sentences", () => {
  it("is a space, and nothing in Chinese", () => {
    expect(["en", "ar", "zh-Hans"].map((language) => sentenceGap(language))).toEqual([" ", " ", ""]);
  });
});
