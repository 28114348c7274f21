import { describe, expect, it } from "vitest";
import { titleWords } from "../../../../client/portal/views/title-words.ts";
import { render } from "../../support/rendered.ts";

function wordsOf(title: string, language: string): readonly string[] {
  const said = titleWords(title, language);
  return typeof said === "string" ? [said] : render(said).markup.split("<wbr />");
}

describe("a title in Chinese", () => {
  it.each([
    ["本页从这里什么都不能发送", "什么"],
    ["可以把这件事交给联合国秘书长，用于关于报复的报告吗？", "联合国"],
    ["与联合国或其他机构的合作", "其他"],
  ])("ends no line within a word: %s", (title, word) => {
    const words = wordsOf(title, "zh-Hans");
    expect(words.join("")).toBe(title);
    expect(words.length).toBeGreaterThan(3);
    expect(words.some((each) => each.includes(word))).toBe(true);
  });

  it("begins no line with a mark that closes, and ends none with one that opens", () => {
    const words = wordsOf("选择“设置”（高级），然后继续。", "zh-Hans");
    expect(words.filter((each) => /^[”）。，]|[“（]$/u.test(each))).toEqual([]);
  });

  it("is left as it is in languages with spaces", () => {
    expect(wordsOf("Who should read your report?", "en")).toEqual(["Who should read your report?"]);
  });
});
