import { shapesOf, type MessageShape } from "./fluent-shape.ts";

/** The Fluent files of a language by area. */
export type Texts = ReadonlyMap<string, string>;

/** The largest number that people meet here in a sentence. */
const COUNTED_MOST = 1_000;
/** Shorter ones may well be the same in two languages: names, and what is only filled in. */
const LETTERS_TO_COMPARE = 12;
const LATIN_RUN = /(?:[a-z]+[\s,]+){4}[a-z]+/i;
const OTHER_SCRIPT = new Set(["ar", "ru", "zh"]);

/** What is wrong with the texts of a language beside the English ones, area by area. */
export function languageFaults(tag: string, english: Texts, texts: Texts): readonly string[] {
  const faults: string[] = [];
  for (const [area, source] of english) {
    const translated = texts.get(area);
    const at = (id: string): string => `${tag}/${area}.ftl ${id}`;
    if (translated === undefined) {
      faults.push(`${tag} has no ${area}.ftl`);
      continue;
    }
    const [from, to] = [shapesOf(source), shapesOf(translated)];
    for (const id of to.keys()) if (!from.has(id)) faults.push(`${at(id)}: English has no such message`);
    for (const [id, shape] of from) {
      const other = to.get(id);
      const found = other === undefined ? ["missing"] : messageFaults(tag, shape, other);
      faults.push(...found.map((fault) => `${at(id)}: ${fault}`));
    }
    faults.push(...straightMarks(translated).map((line) => `${tag}/${area}.ftl: straight quotation mark in “${line}”`));
  }
  return faults;
}

function messageFaults(tag: string, english: MessageShape, other: MessageShape): readonly string[] {
  const missing = [...english.variables].filter((name) => !other.variables.has(name));
  const surplus = [...other.variables].filter((name) => !english.variables.has(name));
  return [
    ...missing.map((name) => `does not say $${name}`),
    ...surplus.map((name) => `says $${name}, which nobody gives`),
    ...[...english.choices].flatMap(([name, choice]) => choiceFaults(tag, name, choice.keys, other)),
    ...(isLeftover(tag, english.words, other.words) ? ["is still in English"] : []),
  ];
}

/** A choice by number has every form that the language has for numbers that people meet, unless it has only one. */
function choiceFaults(tag: string, name: string, english: readonly string[], other: MessageShape): readonly string[] {
  const choice = other.choices.get(name);
  const isByNumber = english.some((key) => key === "one");
  const forms = formsOf(tag);
  if (choice === undefined) return isByNumber && forms.size === 1 ? [] : [`does not choose by $${name}`];
  const { fallback, keys } = choice;
  const isNumber = (key: string): boolean => isByNumber && /^\d+$/.test(key);
  // What is said of the very number 0 is said before any form of it.
  const needed = (isByNumber ? [...forms] : english).filter((key) => key !== "zero" || !keys.includes("0"));
  const absent = needed.filter((key) => key !== fallback && !keys.includes(key));
  const unknown = keys.filter(
    (key) => key !== fallback && !isNumber(key) && !(isByNumber ? [...forms] : english).includes(key),
  );
  return [
    ...absent.map((key) => `has no form [${key}] for $${name}`),
    ...unknown.map((key) => `has a form [${key}] for $${name} that is never used`),
  ];
}

function formsOf(tag: string): ReadonlySet<string> {
  const rules = new Intl.PluralRules(tag);
  return new Set(Array.from({ length: COUNTED_MOST + 1 }, (_, count) => rules.select(count)));
}

function isLeftover(tag: string, english: string, words: string): boolean {
  const letters = words.replaceAll(/[^\p{L}]/gu, "");
  const isSame = letters.length >= LETTERS_TO_COMPARE && words.trim() === english.trim();
  return isSame || (OTHER_SCRIPT.has(baseOf(tag)) && LATIN_RUN.test(words));
}

/** Marks that typewriters had. What Fluent computes has its own. */
function straightMarks(source: string): readonly string[] {
  return source.split("\n").filter((line) => !line.startsWith("#") && /['"]/.test(line.replaceAll(/\{[^}]*\}/g, "")));
}

function baseOf(tag: string): string {
  return tag.split("-", 1)[0] ?? tag;
}
