import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { wordlist } from "@scure/bip39/wordlists/simplified-chinese.js";

// Characters that people type for those of the Chinese list: from Unicode's Unihan, as Debian's package "unicode-data" has it (UAX #38).
// `node scripts/chinese-characters.ts [FOLDER]` writes them anew; needs bzip2.

const OUT = join(import.meta.dirname, "../shared/crypto/chinese-characters.ts");
const FOLDER = "/usr/share/unicode";
/** As many words as are offered for one: among more that sound alike, an offer would be a guess. */
const ALIKE_MOST = 5;
const LINE_LENGTH = 60;

/** A property of a character, as Unihan lists it: the character, the property's name, its values. */
export type Fact = readonly [character: string, name: string, values: readonly string[]];

/** Reads lines of Unihan: `U+6642 kSimplifiedVariant U+65F6`, with tabs between them. */
export function readFacts(text: string): readonly Fact[] {
  return text.split("\n").flatMap((line): readonly Fact[] => {
    const [point = "", name = "", values = ""] = line.split("\t");
    return point.startsWith("U+") ? [[characterOf(point), name, values.split(" ")]] : [];
  });
}

/** Each word of the list that is also written otherwise in Taiwan, Hong Kong or Macao, followed by these characters. */
export function formsOf(facts: readonly Fact[], list: readonly string[]): readonly string[] {
  const isUsed = new Set(
    facts
      .filter(([, name, [places = ""]]) => (name === "kUnihanCore2020" && /[HMT]/.test(places)) || name === "kHKGlyph")
      .map(([each]) => each),
  );
  const variants = new Map<string, Set<string>>();
  const note = (key: string, character: string): unknown =>
    variants.set(key, (variants.get(key) ?? new Set()).add(character));
  for (const [character, name, values] of facts) {
    if (!name.endsWith("Variant")) continue;
    for (const other of values.map(characterOf)) {
      if (name === "kTraditionalVariant") note(`traditional ${character}`, other);
      if (name === "kSimplifiedVariant") note(`traditional ${other}`, character);
      if (name === "kSemanticVariant" || name === "kZVariant") note(`same ${character}`, other);
    }
  }
  return list.flatMap((word) => {
    const traditional = [...(variants.get(`traditional ${word}`) ?? [])];
    const same = [word, ...traditional].flatMap((each) => [...(variants.get(`same ${each}`) ?? [])]);
    const forms = [...new Set([...traditional, ...same])].filter((each) => isUsed.has(each) && !list.includes(each));
    return forms.length === 0 ? [] : [`${word}${forms.toSorted().join("")}`];
  });
}

/**
 * Characters in use that sound alike, with words of the list among them: by syllable where at most five are, else by syllable and tone.
 * What is another form of a word is left out: its word is known.
 */
export function soundsOf(facts: readonly Fact[], list: readonly string[], forms: readonly string[]): readonly string[] {
  const isForm = new Set(forms.flatMap((group) => [...group].slice(1)));
  const readings = new Map<string, readonly string[]>();
  for (const [character, name, values] of facts) {
    // How often each reading was met stands after it in brackets.
    if (name === "kHanyuPinlu")
      readings.set(
        character,
        values.map((value) => value.replace(/\(.*/, "")),
      );
    else if (name === "kMandarin" && list.includes(character) && !readings.has(character))
      readings.set(character, values.slice(0, 1));
  }
  const syllables = new Map<string, Map<string, string[]>>();
  for (const [character, each] of readings) {
    if (isForm.has(character)) continue;
    for (const reading of each) {
      const tones = syllables.get(withoutTone(reading)) ?? new Map<string, string[]>();
      syllables.set(withoutTone(reading), tones.set(reading, [...(tones.get(reading) ?? []), character]));
    }
  }
  return [...syllables.keys()].toSorted().flatMap((syllable) => {
    const tones = [...(syllables.get(syllable)?.values() ?? [])];
    const all = [...new Set(tones.flat())];
    return (countListed(all, list) <= ALIKE_MOST ? [all] : tones)
      .filter((group) => group.length > 1 && countListed(group, list) > 0 && countListed(group, list) <= ALIKE_MOST)
      .map((group) => group.toSorted().join(""));
  });
}

function countListed(characters: readonly string[], list: readonly string[]): number {
  return characters.filter((character) => list.includes(character)).length;
}

/** A reading without the mark of its tone; the dots of ü stay. */
function withoutTone(reading: string): string {
  return reading
    .normalize("NFD")
    .replace(/[\u0300\u0301\u0304\u030c]/g, "")
    .normalize("NFC");
}

/** `U+6642` or `U+6642<kFenn`. */
function characterOf(point: string): string {
  return String.fromCodePoint(Number.parseInt(point.slice(2), 16));
}

function constant(name: string, comment: string, groups: readonly string[]): string {
  const lines: string[] = [];
  for (const group of groups) {
    const last = lines.at(-1);
    if (last === undefined || last.length + group.length >= LINE_LENGTH) lines.push(group);
    else lines[lines.length - 1] = `${last} ${group}`;
  }
  return `/** ${comment} */\nexport const ${name} = \`\n${lines.join("\n")}\n\`;\n`;
}

function main(folder = FOLDER): void {
  const facts = ["Variants", "DictionaryLikeData", "Readings"].flatMap((part) =>
    readFacts(
      execFileSync("bzip2", ["-dc", join(folder, `Unihan_${part}.txt.bz2`)], { encoding: "utf8", maxBuffer: 2 ** 28 }),
    ),
  );
  const forms = formsOf(facts, wordlist);
  const parts = [
    "// Written by scripts/chinese-characters.ts from Unihan (© Unicode, Inc., Unicode License v3: unicode.org/license.txt).\n",
    constant("FORMS", "A word of the Chinese list, and how it is written where characters are not simplified.", forms),
    constant(
      "SOUNDS",
      "Characters that sound alike, with at most five words of the list among them.",
      soundsOf(facts, wordlist, forms),
    ),
  ];
  writeFileSync(OUT, parts.join("\n"));
}

if (import.meta.main) main(process.argv[2]);
