import { describe, expect, it } from "vitest";
import { chineseAlike } from "../../../shared/crypto/chinese-alike.ts";
import { FORMS, SOUNDS } from "../../../shared/crypto/chinese-characters.ts";
import { codenameOf } from "../../../shared/crypto/codename.ts";
import { nearWords, repairsOf } from "../../../shared/crypto/codename-help.ts";
import { loadAlikeWords } from "../../../shared/crypto/word-lists.ts";
import { WORD_LISTS } from "../../support/word-lists.ts";

const near = (typed: string): readonly string[] => nearWords(typed, WORD_LISTS.zh, chineseAlike);

describe("a Chinese character that is not in the list", () => {
  it.each([..."時时 個个 們们 國国 後后 裡里 裏里 為为 爲为 臺台 嗎吗 雞鸡 乾干 來来 發发 學学 體体 說说".split(" ")])(
    "stands, as a traditional form, for the list's word alone: %s",
    (pair) => {
      const [typed = "", word = ""] = pair;
      expect(WORD_LISTS.zh).not.toContain(typed);
      expect(near(typed)).toEqual([word]);
    },
  );

  it.each([
    ["猴", "后"],
    ["咖", "卡"],
    ["蔼", "爱"],
    ["叭", "爸"],
  ])("stands for words that sound like it: %s for %s", (typed, word) => {
    expect(WORD_LISTS.zh).not.toContain(typed);
    expect(near(typed)).toContain(word);
  });

  it("stands for nothing where nothing is alike, nor does what is no character", () => {
    for (const typed of ["龘", "", "a", " ", "1"]) expect(chineseAlike(typed)).toEqual([]);
    expect(nearWords("時", WORD_LISTS.en, chineseAlike)).toEqual([]);
  });
});

it("every group of characters is of use: words of the list have their other forms, and at most five sound alike", () => {
  const isWord = (character: string): boolean => WORD_LISTS.zh.includes(character);
  for (const [word = "", ...forms] of FORMS.trim().split(/\s+/)) {
    expect(isWord(word) && forms.length > 0 && !forms.some(isWord), word).toBe(true);
  }
  for (const group of SOUNDS.trim().split(/\s+/)) {
    const words = [...group].filter(isWord);
    expect(words.length > 0 && words.length <= 5 && group.length > 1, group).toBe(true);
  }
});

it("a word of the list in the place of one that sounds like it is found by the checksum", () => {
  const words = Array.from("的的的的的的的的的的的在");
  expect(codenameOf(words, WORD_LISTS.zh)).not.toBeNull();
  const typed = words.with(11, "再");
  expect(codenameOf(typed, WORD_LISTS.zh)).toBeNull();
  expect(repairsOf(typed, WORD_LISTS.zh)).not.toContainEqual({ kind: "mistyped", place: 12, words });
  expect(repairsOf(typed, WORD_LISTS.zh, chineseAlike)).toContainEqual({ kind: "mistyped", place: 12, words });
});

it("is loaded for Chinese characters alone", async () => {
  expect((await loadAlikeWords(["abandon", "時"]))("時")).toEqual(["时"]);
  expect((await loadAlikeWords(["abandon", ""]))("時")).toEqual([]);
});
