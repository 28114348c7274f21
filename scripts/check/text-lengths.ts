import { shapesOf } from "./fluent-shape.ts";
import type { Texts } from "./language-faults.ts";

/** A text, and the same in another language. */
export interface Pair {
  /** Its file and its name, from the language on: `es/portal.ftl codename-title`. */
  readonly place: string;
  readonly english: string;
  readonly translated: string;
}

/** Shorter ones may well be many times as long in another language. */
const LETTERS_TO_COMPARE = 24;
const TOO_LONG = 2.2;
/** Chinese says in one letter what takes others five, and Arabic is written without most of its vowels. */
const TOO_SHORT: { readonly [base: string]: number } = { ar: 0.3, zh: 0.12 };
const TOO_SHORT_ELSEWHERE = 0.4;

const FULL_NAME = "the committee’s name as that language has it";
const MENU = "the names in the menus of both translations of Tor Browser, and the English one";

/** Texts that somebody has looked at, and why they are as long or as short as they are. */
const ACCEPTED: ReadonlyMap<string, string> = new Map([
  ["es/questions.ftl body-tb-cmw", FULL_NAME],
  ["pt/questions.ftl body-tb-cmw", FULL_NAME],
  ...["es", "fr", "pt"].map((tag) => [`${tag}/guide.json Committee on Migrant Workers (CMW)`, FULL_NAME] as const),
  [
    "fr/guide.json Meet a defender who is in Geneva.",
    "“defender” is a relative clause, which names both women and men",
  ],
  ["pt/portal.ftl safety-safer", MENU],
  ["ar/questions.ftl attribute-lgbti", "the words of the United Nations, for women and men"],
]);

/** What is much longer or shorter than in English, as what was left out or said twice is; and what is accepted as such, and is not. */
export function lengthFaults(tag: string, pairs: readonly Pair[], accepted = ACCEPTED): readonly string[] {
  const least = TOO_SHORT[tag.split("-", 1)[0] ?? tag] ?? TOO_SHORT_ELSEWHERE;
  const odd = pairs.flatMap(({ english, place, translated }) => {
    const ratio = translated.length / english.length;
    return english.length < LETTERS_TO_COMPARE || (ratio >= least && ratio <= TOO_LONG) ? [] : [{ place, ratio }];
  });
  const listed = [...accepted.keys()].filter((place) => place.startsWith(`${tag}/`));
  return [
    ...odd
      .filter(({ place }) => !accepted.has(place))
      .map(({ place, ratio }) => `${place}: ${ratio.toFixed(2)} times as long as English`),
    ...listed
      .filter((place) => odd.every((each) => each.place !== place))
      .map((place) => `${place}: accepted as longer or shorter than English, and it is not`),
  ];
}

/** The messages that a language has beside English, area by area. */
export function messagePairs(tag: string, english: Texts, texts: Texts): readonly Pair[] {
  return [...english].flatMap(([area, source]) => {
    const translated = shapesOf(texts.get(area) ?? "");
    return [...shapesOf(source)].flatMap(([id, { words }]) => {
      const other = translated.get(id);
      return other === undefined
        ? []
        : [{ place: `${tag}/${area}.ftl ${id}`, english: words, translated: other.words }];
    });
  });
}

/** A guide's sentences by those of the fact base. */
export type Guide = ReadonlyMap<string, string>;

/** The sentences of the guide, beside those that the English guide says. */
export function guidePairs(tag: string, english: Guide, guide: Guide): readonly Pair[] {
  return [...guide].map(([sentence, translated]) => ({
    place: `${tag}/guide.json ${sentence}`,
    english: english.get(sentence) ?? sentence,
    translated,
  }));
}
