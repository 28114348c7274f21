import { expect, it } from "vitest";
import { formsOf, readFacts, soundsOf } from "../../scripts/chinese-characters.ts";

// Lines of Unihan 15.0.
const FACTS = readFacts(
  [
    "# Unihan_Variants.txt",
    "U+65F6\tkTraditionalVariant\tU+65F6 U+6642",
    "U+6642\tkSemanticVariant\tU+65F6<kFenn U+65F9<kLau,kMatthews",
    "U+540E\tkTraditionalVariant\tU+540E U+5F8C",
    "U+5F8C\tkSimplifiedVariant\tU+540E",
    "U+6642\tkUnihanCore2020\tHJKMPT",
    "U+5F8C\tkUnihanCore2020\tHJKMPT",
    "U+65F6\tkHanyuPinlu\tshí(6805)",
    "U+6642\tkHanyuPinlu\tshí(1)",
    "U+540E\tkMandarin\thòu",
    "U+7334\tkHanyuPinlu\thóu(89)",
    "U+7334\tkMandarin\thóu",
    "U+5973\tkHanyuPinlu\tnǚ(1)",
    "U+6012\tkHanyuPinlu\tnù(1)",
    "",
  ].join("\n"),
);

it("a word is followed by its other forms that are in use", () => {
  expect(formsOf(FACTS, ["时", "后", "女"])).toEqual(["时時", "后後"]);
  expect(formsOf(FACTS, ["时", "時"])).toEqual([]);
});

it("characters that sound alike stand together with a word of the list, whatever their tone; ü is another sound than u", () => {
  expect(soundsOf(FACTS, ["时", "后", "女"], ["时時"])).toEqual(["后猴"]);
  expect(soundsOf(FACTS, ["时", "时"], [])).toEqual(["时時"]);
});

it("where more than five words sound alike, the tone tells them apart", () => {
  const line = (character: string, sound: string): string =>
    `U+${(character.codePointAt(0) ?? 0).toString(16)}\tkHanyuPinlu\t${sound}(1)`;
  const facts = readFacts(
    Array.from("是事市式试十石")
      .map((each, at) => line(each, at < 5 ? "shì" : "shí"))
      .join("\n"),
  );
  expect(soundsOf(facts, Array.from("是事市式试十"), [])).toEqual(["事市式是试", "十石"]);
  expect(soundsOf(facts, Array.from("是事市式试"), [])).toEqual(["事十市式是石试"]);
});
