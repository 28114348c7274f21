import { entriesOf, isKind, itemsOf, nameIn, type Entries, type Value } from "./values.ts";
import type { Walk } from "./walk.ts";

/** How wide the letters of a font are (ISO 32000-1, 9.2.4 and 9.7.4.3). */
export interface Letters {
  /** How many bytes each letter has. */
  readonly bytes: 1 | 2;
  /** How many widths the font says. */
  readonly known: number;
  /** In parts of the size of the font. */
  readonly width: (code: number) => number;
}

const WIDTHS_MOST = 65_536;
const CODE_MOST = 65_535;
/** Where a font does not say it, as about all letters are. */
const USUAL = 0.5;

export const UNKNOWN_LETTERS: Letters = { bytes: 1, known: 0, width: () => USUAL };

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
    known: widths.length,
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
  // By what is read, not by what is known then: files may say the same again and again.
  let left = WIDTHS_MOST;
  for (let index = 0; index + 1 < items.length && left > 0;) {
    const [from, next] = [await walk.objects.resolve(items[index]), await walk.objects.resolve(items[index + 1])];
    if (isKind(next, "list")) {
      index += 2;
      if (!isCode(from)) continue;
      const own = await numbersIn(next, walk);
      for (const [offset, width] of own.entries()) widths.set(from + offset, width);
      left -= own.length;
    } else {
      const width = Number(await walk.objects.resolve(items[index + 2]));
      index += 3;
      if (!isCode(from) || !isCode(next)) continue;
      for (let code = from; code <= next; code += 1) widths.set(code, width);
      left -= Math.max(0, next - from + 1);
    }
  }
  const other = typeof usual === "number" ? usual : 1000;
  return { bytes: 2, known: WIDTHS_MOST - left, width: (code) => (widths.get(code) ?? other) / 1000 };
}

/** Codes are two bytes. */
function isCode(value: Value): value is number {
  return typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= CODE_MOST;
}

async function numbersIn(value: Value, walk: Walk): Promise<readonly number[]> {
  const found: number[] = [];
  for (const each of itemsOf(value).slice(0, WIDTHS_MOST)) {
    const one = await walk.objects.resolve(each);
    found.push(typeof one === "number" ? one : 0);
  }
  return found;
}
