import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codenameOf, codenameWords, findWord } from "../../../shared/crypto/codename.ts";
import { nearWords, repairsOf } from "../../../shared/crypto/codename-help.ts";
import { plainWord } from "../../../shared/crypto/plain-words.ts";
import { wordLanguageFor } from "../../../shared/crypto/word-language.ts";
import { ALL_LISTS, WORD_LISTS } from "../../support/word-lists.ts";
import { codenameFrom } from "../../vectors/make/codename.ts";

const LATIN_LISTS = [WORD_LISTS.en, WORD_LISTS.es, WORD_LISTS.fr, WORD_LISTS.pt];
const codename = fc
  .uint8Array({ minLength: 16, maxLength: 16 })
  .map((bytes) => codenameFrom(Buffer.from(bytes).toString("hex")));
const latinWord = fc
  .constantFrom(...LATIN_LISTS)
  .chain((list) => fc.constantFrom(...list).map((word) => ({ list, word })));

describe("a word as people type it (PROTOCOL.md §6.1)", () => {
  it("is found by its first four letters in any case and without accents, and by fewer when they are one word's alone", () => {
    fc.assert(
      fc.property(latinWord, fc.integer({ min: 1, max: 9 }), ({ list, word }, length) => {
        const letters = [...plainWord(word)].slice(0, length).join("");
        const begun = list.filter((other) => plainWord(other).startsWith(letters));
        const exact = list.find((other) => plainWord(other) === letters);
        expect(findWord(letters.toUpperCase(), list)).toBe(exact ?? (begun.length === 1 ? word : null));
        if (length >= 4) expect(findWord(letters, list)).not.toBeNull();
      }),
    );
  });

  it("that is a letter of nothing stands for nothing", () => {
    for (const list of ALL_LISTS) expect(findWord("", list)).toBeNull();
  });
});

describe("near words", () => {
  it("of a word with one letter left out, doubled, or in its neighbour's place have it among them, or nearer ones", () => {
    fc.assert(
      fc.property(
        latinWord,
        fc.nat(20),
        fc.constantFrom("left out", "doubled", "crossed"),
        ({ list, word }, at, how) => {
          const plain = plainWord(word);
          const place = at % (plain.length - 1);
          const [before, letter = "", next = "", after] = [
            plain.slice(0, place),
            plain[place],
            plain[place + 1],
            plain.slice(place + 2),
          ];
          const typed = {
            "left out": `${before}${next}${after}`,
            doubled: `${before}${letter}${letter}${next}${after}`,
            crossed: `${before}${next}${letter}${after}`,
          }[how];
          const near = nearWords(typed, list);
          expect(near.length).toBeLessThanOrEqual(5);
          expect(near.includes(word) || near.length === 5).toBe(true);
        },
      ),
    );
  });

  it("are words of the list, each once, and none for nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom(...ALL_LISTS), (typed, list) => {
        const near = nearWords(typed, list);
        expect(new Set(near).size).toBe(near.length);
        for (const word of near) expect(list).toContain(word);
      }),
    );
    expect(nearWords("", WORD_LISTS.en)).toEqual([]);
    expect(nearWords("龘", WORD_LISTS.zh)).toEqual([]);
    expect(nearWords("teh", WORD_LISTS.en)).toEqual(["ten"]);
    expect(nearWords("abandno", WORD_LISTS.en)).toEqual(["abandon"]);
  });
});

describe("repairs", () => {
  it("of two words in each other's place have the codename among them", () => {
    fc.assert(
      fc.property(codename, fc.constantFrom(...ALL_LISTS), fc.nat(11), fc.nat(11), (secret, list, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const words = codenameWords(secret, list);
        const typed = words.with(first, words[second] ?? "").with(second, words[first] ?? "");
        fc.pre(codenameOf(typed, list) === null);
        expect(repairsOf(typed, list)).toContainEqual({ kind: "swapped", places: [first + 1, second + 1], words });
      }),
      { numRuns: 60 },
    );
  });

  it("are few words, then pairs, neighbours first; all fit, and each differs by what it says", () => {
    fc.assert(
      fc.property(codename, fc.nat(11), fc.nat(2047), (secret, at, other) => {
        const list = WORD_LISTS.en;
        const typed = codenameWords(secret, list).with(at, list[other] ?? "");
        fc.pre(codenameOf(typed, list) === null);
        const repairs = repairsOf(typed, list);
        const words = repairs.filter(({ kind }) => kind === "mistyped");
        const apart = repairs.flatMap((each) => (each.kind === "swapped" ? [each.places[1] - each.places[0]] : []));
        expect(words.length).toBeLessThanOrEqual(6);
        expect(apart).toEqual(apart.toSorted((a, b) => a - b));
        for (const repair of repairs) {
          expect(codenameOf(repair.words, list)).not.toBeNull();
          const changed = repair.words.flatMap((word, index) => (word === typed[index] ? [] : [index + 1]));
          expect(changed).toEqual(repair.kind === "swapped" ? repair.places : [repair.place]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("of a word that became another of the list by one letter offer the right one", () => {
    const words = codenameWords(codenameFrom("00".repeat(16)), WORD_LISTS.en);
    expect(words.at(-1)).toBe("about");
    expect(repairsOf(words.with(11, "above"), WORD_LISTS.en)).toContainEqual({ kind: "mistyped", place: 12, words });
  });
});

/** Codenames with one word replaced by another of the list as long that differs by so many letters, and whose checksum does not fit. */
function mistaken(
  letters: number,
  longerThan: number,
): readonly { words: readonly string[]; typed: readonly string[] }[] {
  const list = WORD_LISTS.en;
  const differ = (one: string, other: string): number => [...one].filter((letter, at) => letter !== other[at]).length;
  return fc
    .sample(fc.tuple(codename, fc.nat(11), fc.nat(99)), { seed: 7, numRuns: 400 })
    .flatMap(([secret, at, which]) => {
      const words = codenameWords(secret, list);
      const word = words[at] ?? "";
      const others = list.filter((other) => other.length === word.length && differ(word, other) === letters);
      const other = others[which % others.length];
      const typed = words.with(at, other ?? word);
      return other === undefined || word.length <= longerThan || codenameOf(typed, list) !== null
        ? []
        : [{ typed, words }];
    })
    .slice(0, 60);
}

describe("of sixty codenames in which a word was taken for another of the list", () => {
  const found = (cases: ReturnType<typeof mistaken>): readonly number[] =>
    cases.map(({ typed, words }) =>
      repairsOf(typed, WORD_LISTS.en).findIndex((repair) => repair.words.join() === words.join()),
    );

  it("by one letter, nearly all are among the offers, and most are the first of them", () => {
    const ranks = found(mistaken(1, 0));
    expect(ranks).toHaveLength(60);
    expect(ranks.filter((rank) => rank >= 0).length).toBeGreaterThanOrEqual(58);
    expect(ranks.filter((rank) => rank === 0).length).toBeGreaterThanOrEqual(36);
  });

  it("by two letters of more than four, most are among the offers", () => {
    const ranks = found(mistaken(2, 4));
    expect(ranks).toHaveLength(60);
    expect(ranks.filter((rank) => rank >= 0).length).toBeGreaterThanOrEqual(48);
  });

  it("the word itself takes no place, nor do changes that do not fit: silver is offered for shiver", () => {
    const typed = "shiver".concat(" abandon".repeat(11)).split(" ");
    const list = WORD_LISTS.en;
    const last = list.find((word) => codenameOf(typed.with(0, "silver").with(11, word), list) !== null) ?? "";
    const words = typed.with(0, "silver").with(11, last);
    expect(repairsOf(words.with(0, "shiver"), list)).toContainEqual({ kind: "mistyped", place: 1, words });
  });
});

it("a language without a list of its own has English words", () => {
  expect(["en", "es", "fr-CA", "pt", "zh-Hans", "ru", "ar", "und", ""].map(wordLanguageFor)).toEqual([
    ...["en", "es", "fr", "pt", "zh"],
    ...["en", "en", "en", "en"],
  ]);
});
