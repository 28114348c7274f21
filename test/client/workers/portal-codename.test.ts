import { describe, expect, it, vi } from "vitest";
import { ENGLISH_WORDS } from "../../../shared/crypto/english-words.ts";
import { OTHER_WORDS } from "../../../shared/crypto/other-words.ts";
import { parseCodename } from "../../../shared/crypto/codename.ts";
import { readCodename } from "../../../client/workers/portal-codename.ts";
import { ALL_LISTS } from "../../support/word-lists.ts";
import { codenameFrom } from "../../vectors/make/codename.ts";
import vectors from "../../vectors/codename.json" with { type: "json" };

const OTHER_LANGUAGES = ["es", "fr", "pt", "zh"] as const;

/** Reads boxes as the portal's worker does; `loaded` counts how often the other lists were asked for. */
async function read(boxes: readonly string[]) {
  const load = vi.fn(() => Promise.resolve(OTHER_WORDS));
  const codename = await readCodename(boxes, ENGLISH_WORDS, load);
  return { codename, loaded: load.mock.calls.length };
}

const withoutAccents = (text: string): string => text.normalize("NFKD").replace(/\p{Mark}/gu, "");

describe("the lists of a codename (PROTOCOL.md §6.1)", () => {
  it("are those of the protocol, in its order", () => {
    expect([ENGLISH_WORDS, ...OTHER_WORDS]).toEqual(ALL_LISTS);
  });

  it.each(vectors.words)("English is read without the other lists: $en", async ({ entropy, en }) => {
    expect(await read(en.split(" "))).toEqual({ codename: { ok: true, value: codenameFrom(entropy) }, loaded: 0 });
  });

  it.each(OTHER_LANGUAGES.flatMap((language) => vectors.words.map((words) => [language, words] as const)))(
    "%s is read, as it was written and as people type it",
    async (language, words) => {
      const expected = { codename: { ok: true, value: codenameFrom(words.entropy) }, loaded: 1 };
      const boxes = words[language].split(" ");
      expect(await read(boxes)).toEqual(expected);
      expect(await read(boxes.map((word) => ` ${word.normalize("NFD").toUpperCase()} `))).toEqual(expected);
      expect(await read(boxes.map((word) => [...withoutAccents(word)].slice(0, 4).join("")))).toEqual(expected);
    },
  );

  it.each(vectors.typed)("agrees with the protocol's reader: $why", async ({ text, entropy }) => {
    expect(parseCodename(text, ALL_LISTS)).toEqual({ ok: true, value: codenameFrom(entropy) });
    const boxes = text.includes("的") ? [...text] : text.split(/[\s,]+/u).filter((word) => word !== "");
    expect((await read(boxes)).codename).toEqual({ ok: true, value: codenameFrom(entropy) });
  });
});

describe("words that are no codename", () => {
  const [first = { en: "", fr: "" }] = vectors.words;
  const english = first.en.split(" ");

  it("are one thing to do when all boxes are empty, and load nothing", async () => {
    const missing = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
    const empty = { ok: false, code: "codename.words", unknown: [], missing };
    expect(await read([])).toEqual({ codename: empty, loaded: 0 });
    expect(await read(missing.map(() => " "))).toEqual({ codename: empty, loaded: 0 });
  });

  it("are named by their places, apart from boxes that are empty", async () => {
    const { codename } = await read(english.with(2, "xyzzy").with(9, " "));
    expect(codename).toEqual({ ok: false, code: "codename.words", unknown: [3], missing: [10] });
    const french = await read(first.fr.split(" ").with(5, "xyzzy"));
    expect(french.codename).toEqual({ ok: false, code: "codename.words", unknown: [6], missing: [] });
  });

  it("of two lists are measured by the list that knows most of them", async () => {
    const mixed = first.fr.split(" ").with(0, "winner");
    expect((await read(mixed)).codename).toEqual({ ok: false, code: "codename.words", unknown: [1], missing: [] });
  });

  it("that are all known but do not fit together have a wrong checksum", async () => {
    const swapped = english.with(0, english[11] ?? "").with(11, english[0] ?? "");
    expect((await read(swapped)).codename).toEqual({
      ok: false,
      code: "codename.checksum",
      unknown: [],
      missing: [],
    });
  });

  it("cannot be judged when the other lists do not come", async () => {
    const offline = (): Promise<never> => Promise.reject(new TypeError("offline"));
    await expect(readCodename(first.fr.split(" "), ENGLISH_WORDS, offline)).rejects.toThrow("offline");
  });
});
