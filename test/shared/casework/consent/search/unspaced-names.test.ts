import { describe, expect, it } from "vitest";
import { ReadText } from "../../../../../shared/casework/consent/search/read-text.ts";
import { ReadableNames } from "../../../../../shared/casework/consent/search/shared-names.ts";

const holds = (entry: string, text: string): boolean => new ReadableNames([]).searchFor(entry)(new ReadText(text));

describe("an entry in a script without spaces that says who somebody is by another", () => {
  it.each([
    ["王小明的母亲", "他们逮捕了王小明。"],
    ["王小明的母亲", "他们逮捕了小明。"],
    ["王小明母亲", "他们逮捕了王小明。"],
    ["张伟母亲王芳", "他们逮捕了张伟。"],
    ["王芳 张伟之妻", "他们逮捕了张伟。"],
    ["我的妻子李红", "他们逮捕了李红。"],
    ["王小明和李小红", "他们逮捕了王小明。"],
    ["王小明和李小红", "他们逮捕了小红。"],
    ["王小明與李紅", "他們逮捕了李紅。"],
    ["王明及李和", "他们逮捕了李和。"],
    ["王小明一家", "他们逮捕了王小明。"],
    ["김철수의 어머니", "경찰이 김철수를 체포했다."],
    ["김철수의어머니", "경찰이 김철수를 체포했다."],
    ["김철수와 이영희", "경찰이 김철수를 체포했다."],
    ["김철수 씨와 이영희", "경찰이 이영희를 체포했다."],
    ["김해님", "경찰이 해님을 체포했다."],
    ["田中さんの母", "田中を逮捕した。"],
    ["田中さん一家", "田中を逮捕した。"],
    ["田中花子の母", "花子を逮捕した。"],
    ["さくらの母", "さくらを逮捕した。"],
    ["山田太郎と田中花子", "花子を逮捕した。"],
    ["แม่ของสมชาย", "ตำรวจจับสมชายแล้ว"],
  ])("%s is found in %s", (entry, text) => {
    expect(holds(entry, text)).toBe(true);
  });

  it.each([
    ["王小明的母亲", "他们逮捕了我的母亲。"],
    ["王小明和家人", "他们威胁了我的家人。"],
    ["王女士", "一位女士来了。"],
    ["사라 엄마", "경찰이 엄마를 체포했다."],
    ["김철수의 어머니", "어머니가 울었다."],
    ["김철수의어머니", "할머니가 울었다."],
    ["田中さんの母", "母が泣いた。"],
    ["きのした", "逮捕した。"],
    ["木の下", "木が倒れた。"],
    ["大和田太郎", "田んぼに大雨が降った。"],
    ["แม่ของสมชาย", "แม่ร้องไห้"],
  ])("%s is not found in %s", (entry, text) => {
    expect(holds(entry, text)).toBe(false);
  });

  it("shares no words with whoever may be named", () => {
    const search = new ReadableNames(["王小明"]).searchFor("王小明的母亲");
    expect(search(new ReadText("他们逮捕了王小明。"))).toBe(false);
    expect(search(new ReadText("他们逮捕了王小明的母亲。"))).toBe(true);
  });
});
