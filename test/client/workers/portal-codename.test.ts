import { describe, expect, it } from "vitest";
import { parseCodename } from "../../../shared/crypto/codename.ts";
import { WORD_LANGUAGES, type WordLanguage } from "../../../shared/crypto/word-language.ts";
import { loadWordList } from "../../../shared/crypto/word-lists.ts";
import { helpWithBoxes, readCodename } from "../../../client/workers/portal-codename.ts";
import { WordLists } from "../../../client/workers/portal-words.ts";
import { ALL_LISTS, WORD_LISTS } from "../../support/word-lists.ts";
import { codenameFrom } from "../../vectors/make/codename.ts";
import vectors from "../../vectors/codename.json" with { type: "json" };

/** Lists as a page in this language has them, and which of them were asked for. */
function listsOf(language: string): { readonly lists: WordLists; readonly loaded: Set<WordLanguage> } {
  const loaded = new Set<WordLanguage>();
  const lists = new WordLists((each) => {
    loaded.add(each);
    return loadWordList(each);
  });
  lists.use(language);
  return { lists, loaded };
}

/** Reads boxes as the portal's worker does. */
async function read(boxes: readonly string[], language = "en") {
  const { lists, loaded } = listsOf(language);
  return { codename: await readCodename(boxes, lists), loaded: [...loaded] };
}

async function help(boxes: readonly string[], language = "en") {
  const { lists, loaded } = listsOf(language);
  return { help: await helpWithBoxes(boxes, lists), loaded: [...loaded] };
}

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{Mark}/gu, "");
const [first = { en: "", es: "", fr: "", zh: "" }] = vectors.words;
const english = "ozone drill grab fiber curtain grace pudding thank cruise elder eight picnic".split(" ");

describe("the lists of a codename (PROTOCOL.md §6.1)", () => {
  it("are those of the protocol, in its order", () => {
    expect(ALL_LISTS).toEqual(WORD_LANGUAGES.map((language) => WORD_LISTS[language]));
  });

  it.each([
    ["ru", ["en"]],
    ["ar", ["en"]],
    ["en", ["en"]],
    ["fr", ["en", "fr"]],
    ["zh-Hans", ["en", "zh"]],
  ])("that a page in %s loads are %j", async (language, expected) => {
    const { lists, loaded } = listsOf(language);
    await lists.first();
    expect([...loaded].sort()).toEqual(expected);
    expect((await lists.own()).language).toBe(expected.at(-1));
  });

  it.each(vectors.words)("English is read without the other lists: $en", async ({ entropy, en }) => {
    expect(await read(en.split(" "))).toEqual({ codename: { ok: true, value: codenameFrom(entropy) }, loaded: ["en"] });
  });

  it.each(
    (["es", "fr", "pt", "zh"] as const).flatMap((language) => vectors.words.map((words) => [language, words] as const)),
  )(
    "%s is read on any page, as it was written and as people type it, and on its own page without the other lists",
    async (language, words) => {
      const value = { ok: true, value: codenameFrom(words.entropy) };
      const boxes = words[language].split(" ");
      for (const typed of [
        boxes,
        boxes.map((word) => ` ${word.normalize("NFD").toUpperCase()} `),
        boxes.map((word) => [...withoutAccents(word)].slice(0, 4).join("")),
      ]) {
        expect(await read(typed)).toEqual({ codename: value, loaded: [...WORD_LANGUAGES] });
        expect(await read(typed, language)).toEqual({ codename: value, loaded: ["en", language] });
      }
    },
  );

  it.each(vectors.typed)("agrees with the protocol's reader: $why", async ({ text, entropy }) => {
    expect(parseCodename(text, ALL_LISTS)).toEqual({ ok: true, value: codenameFrom(entropy) });
    const boxes = text.includes("的") ? [...text] : text.split(/[\s,]+/u).filter((word) => word !== "");
    expect((await read(boxes)).codename).toEqual({ ok: true, value: codenameFrom(entropy) });
  });
});

describe("words that are no codename", () => {
  it("are one thing to do when all boxes are empty, and load nothing", async () => {
    const missing = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const empty = { ok: false, code: "codename.words", missing, repairs: [], unknown: [] };
    expect(await read([])).toMatchObject({ codename: empty, loaded: ["en"] });
    expect(await read(missing.map(() => " "))).toMatchObject({ codename: empty, loaded: ["en"] });
  });

  it("are named by their places, with what may have been meant, apart from boxes that are empty", async () => {
    const { codename } = await read(english.with(2, "grabb").with(9, " "));
    expect(codename).toMatchObject({ ok: false, code: "codename.words", missing: [10], unknown: [3] });
    expect(codename).toMatchObject({ help: { language: "en" } });
    if (codename.ok) throw new Error("it was read");
    expect("help" in codename && codename.help.boxes[2]).toMatchObject({
      state: "unknown",
      near: ["grab", "grace", "grain", "grant", "grape"],
    });
    const french = await read(first.fr.split(" ").with(5, "xyzzy"));
    expect(french.codename).toMatchObject({ code: "codename.words", help: { language: "fr" }, unknown: [6] });
  });

  it("of two lists are measured by the list that knows most of them", async () => {
    const mixed = first.fr.split(" ").with(0, "winner");
    expect((await read(mixed)).codename).toMatchObject({
      ok: false,
      code: "codename.words",
      unknown: [1],
      missing: [],
    });
  });

  it("that are all known but do not fit together come with changes that would make them fit, the right one among them", async () => {
    const swapped = english.with(3, english[4] ?? "").with(4, english[3] ?? "");
    const { codename } = await read(swapped);
    expect(codename).toMatchObject({ ok: false, code: "codename.checksum", missing: [], unknown: [] });
    const repairs = !codename.ok && "repairs" in codename ? codename.repairs : [];
    expect(repairs).toContainEqual({ kind: "swapped", places: [4, 5], words: english });
    for (const { words } of repairs) expect((await read(words)).codename.ok).toBe(true);
  });

  it("cannot be judged when the other lists do not come", async () => {
    const lists = new WordLists((language) =>
      language === "en" ? loadWordList(language) : Promise.reject(new TypeError("offline")),
    );
    await expect(readCodename(first.fr.split(" "), lists)).rejects.toThrow("offline");
  });
});

describe("Chinese characters that are in no list", () => {
  const simplified = first.zh.split(" ");

  it("are named with the word that they are the traditional form of", async () => {
    const typed = simplified.with(3, "們");
    for (const language of ["zh-Hans", "en"]) {
      const { codename } = await read(typed, language);
      expect(codename).toMatchObject({ code: "codename.words", help: { language: "zh" }, unknown: [4] });
      expect(!codename.ok && "help" in codename && codename.help.boxes[3]).toEqual({ state: "unknown", near: ["们"] });
    }
  });

  it("are of the Chinese list though no box yet tells so", async () => {
    const { help: said } = await help(["們"], "zh-Hans");
    expect(said).toMatchObject({ language: "zh" });
    expect(said.boxes[0]).toEqual({ state: "unknown", near: ["们"] });
  });

  it("or are the wrong ones of the list by their sound come with the change that makes them fit", async () => {
    const words = Array.from("的的的的的的的的的的的在");
    const { codename } = await read(words.with(11, "再"), "zh-Hans");
    const repairs = !codename.ok && "repairs" in codename ? codename.repairs : [];
    expect(repairs).toContainEqual({ kind: "mistyped", place: 12, words });
  });
});

describe("help while words are typed", () => {
  const boxes = (...words: readonly string[]): readonly string[] =>
    Array.from({ length: 12 }, (_, i) => words[i] ?? "");

  it("says which word a few letters stand for, and what may have been meant where they stand for none", async () => {
    const { help: said, loaded } = await help(boxes("ozo", "drll", "", "ab", "grab"));
    expect(said.boxes.slice(0, 4)).toEqual([
      { state: "known", word: "ozone" },
      { state: "unknown", near: ["doll", "drill"] },
      { state: "empty" },
      { state: "unknown", near: ["abandon", "ability", "able", "about", "above"] },
    ]);
    expect(loaded).toEqual(["en"]);
  });

  it("writes accents that were left out", async () => {
    const { help: said } = await help(boxes("abaco"), "es");
    expect(said).toMatchObject({ language: "es" });
    expect(said.boxes[0]).toEqual({ state: "known", word: WORD_LISTS.es[0] });
  });

  it("loads the other lists when the words are of another one, not for one that is mistyped", async () => {
    expect((await help(english.with(5, "xyzzy"))).loaded).toEqual(["en"]);
    const french = await help(boxes("abeille", "fenêtre"));
    expect(french).toMatchObject({ help: { language: "fr" }, loaded: [...WORD_LANGUAGES] });
  });

  it("has no near ones for a Chinese character", async () => {
    const { help: said } = await help([...first.zh.split(" ").slice(0, 11), "龘"], "zh-Hans");
    expect(said.boxes[11]).toEqual({ state: "unknown", near: [] });
  });
});
