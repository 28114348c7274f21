import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

/** How wide the letters of a font are (ISO 32000-1, 9.2.4 and 9.7.4.3). */
export interface Letters {
  /** How many bytes each letter has. */
  readonly bytes: 1 | 2;
  /** In parts of the size of the font. */
  readonly width: (code: number) => number;
}

const WIDTHS_MOST = 65_536;
/** Where a font does not say it, as about all letters are. */
const USUAL = 0.5;

export const UNKNOWN_LETTERS: Letters = { bytes: 1, width: () => USUAL };

/** What a font says of its letters. @throws NotCleanable */
export async function lettersOf(font: Entries, walk: Walk): Promise<Letters> {
  const { objects } = walk;
  const kind = nameIn(await objects.entry(font, "Subtype"));
  if (kind === "Type0") {
    const [descendant] = itemsOf(await objects.entry(font, "DescendantFonts"));
    return await wideLetters(entriesOf(await objects.resolve(descendant)), walk);
  }
  const widths = await numbersIn(await objects.entry(font, "Widths"), walk);
  const first = await objects.entry(font, "FirstChar");
  const start = typeof first === "number" ? first : 0;
  const [scale] = kind === "Type3" ? await numbersIn(await objects.entry(font, "FontMatrix"), walk) : [];
  return {
    bytes: 1,
    width: (code) => {
      const width = widths[code - start];
      return width === undefined ? USUAL : width * (scale ?? 0.001);
    },
  };
}

/** Of a font with many letters: a list of widths from a code on, or one for all codes between two. */
async function wideLetters(font: Entries, walk: Walk): Promise<Letters> {
  const usual = await walk.objects.entry(font, "DW");
  const widths = new Map<number, number>();
  const items = itemsOf(await walk.objects.entry(font, "W"));
  for (let index = 0; index + 1 < items.length && widths.size < WIDTHS_MOST;) {
    const [from, next] = [await walk.objects.resolve(items[index]), await walk.objects.resolve(items[index + 1])];
    if (isKind(next, "list")) {
      for (const [offset, width] of (await numbersIn(next, walk)).entries()) widths.set(Number(from) + offset, width);
      index += 2;
    } else {
      const width = Number(await walk.objects.resolve(items[index + 2]));
      for (let code = Number(from); code <= Number(next) && widths.size < WIDTHS_MOST; code += 1)
        widths.set(code, width);
      index += 3;
    }
  }
  const other = typeof usual === "number" ? usual : 1000;
  return { bytes: 2, width: (code) => (widths.get(code) ?? other) / 1000 };
}

async function numbersIn(value: Value, walk: Walk): Promise<readonly number[]> {
  const found: number[] = [];
  for (const each of itemsOf(value).slice(0, WIDTHS_MOST)) {
    const one = await walk.objects.resolve(each);
    found.push(typeof one === "number" ? one : 0);
  }
  return found;
}
