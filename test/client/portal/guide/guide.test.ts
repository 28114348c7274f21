import { describe, expect, it } from "vitest";
import { LANGUAGES, SOURCE_LANGUAGE } from "../../../../client/i18n/languages.ts";
import { GUIDE_GROUPS, placesOf } from "../../../../client/portal/guide/guide-groups.ts";
import { guideSentences } from "../../../../client/portal/guide/guide-sentences.ts";
import { loadSentences } from "../../../../client/portal/guide/load-sentences.ts";
import { sentence, speakSentences } from "../../../../client/portal/guide/sentences.ts";
import { MECHANISMS } from "../../../../shared/mechanisms/dataset.ts";

describe("the guide", () => {
  it("has every place of the fact base in exactly one part", () => {
    const shown = GUIDE_GROUPS.flatMap((group) => placesOf(group, MECHANISMS)).map(({ id }) => id);
    expect(shown.toSorted()).toEqual(MECHANISMS.map(({ id }) => id).toSorted());
  });

  it("says each of its sentences once to those who translate it, and none that is empty", () => {
    const sentences = guideSentences();
    expect(sentences.length).toBeGreaterThan(500);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(sentences.filter((each) => each.trim() !== each || each === "")).toEqual([]);
  });

  it("says a sentence in the language that is spoken, and the sentence itself in English", () => {
    speakSentences({ "Have a plan": "Tenga un plan" });
    expect([sentence("Have a plan"), sentence("Allies first")]).toEqual(["Tenga un plan", "Allies first"]);
    speakSentences({});
    expect(sentence("Have a plan")).toBe("Have a plan");
  });
});

describe("the guide in every language", () => {
  it("writes apostrophes as books do", async () => {
    for (const { tag } of LANGUAGES) {
      speakSentences(await loadSentences(tag));
      expect(
        guideSentences()
          .map(sentence)
          .filter((each) => each.includes("'")),
        tag,
      ).toEqual([]);
    }
    speakSentences({});
  });
});

const TRANSLATED = LANGUAGES.map(({ tag }) => tag).filter((tag) => tag !== SOURCE_LANGUAGE);

describe("the guide in English", () => {
  it("says nothing but sentences of the fact base in other words", async () => {
    const known = guideSentences();
    expect(Object.keys(await loadSentences(SOURCE_LANGUAGE)).filter((each) => !known.includes(each))).toEqual([]);
  });

  it("speaks to the person whom a sentence is about", async () => {
    speakSentences(await loadSentences(SOURCE_LANGUAGE));
    const said = guideSentences().map(sentence);
    speakSentences({});
    expect(said.filter((each) => /\b(?:the|this) person\b/iu.test(each))).toEqual([]);
  });
});

describe("the guide in other languages", () => {
  it("has a translation of every sentence, and of nothing else", async () => {
    for (const tag of TRANSLATED) {
      expect(Object.keys(await loadSentences(tag)).toSorted(), tag).toEqual(guideSentences().toSorted());
    }
  });

  it("keeps numbers and addresses as they are", async () => {
    for (const tag of TRANSLATED) {
      const changed = Object.entries(await loadSentences(tag)).filter(
        ([english, translated]) => JSON.stringify(numbersIn(english)) !== JSON.stringify(numbersIn(translated)),
      );
      expect(changed, tag).toEqual([]);
    }
  });
});

/** Numbers without the marks between thousands, which languages write in different ways, and addresses. Months are names in most. */
function numbersIn(text: string): readonly string[] {
  const plain = text.replaceAll(/\d+\s?月/gu, "").replaceAll(/(?<=\d)[.,\s\u00a0\u202f](?=\d{3}\b)/gu, "");
  return (plain.match(/\d+|https?:\S+/gu) ?? []).toSorted();
}
