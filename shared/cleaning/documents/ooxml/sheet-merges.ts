/** Cells that are shown as one: what is in the first of them (ECMA-376 part 1, section 18.3.1.55). */
export interface Merge {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

const COLUMNS_MOST = 16_384;
const MERGE = /<(?:[^\s<>/:]+:)?mergeCell\s[^<>]*\bref\s*=\s*["']([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})["']/g;
const MET = /<(?:[^\s<>/:]+:)?(row|c)(?=[\s/>])([^<>]*?)(\/?)>(\s*<\/)?/g;
const PLACE = /\br\s*=\s*["']([A-Z]*)(\d*)["']/;

/** All merges of a sheet, from its top. */
export function mergesIn(sheet: string): readonly Merge[] {
  return [...sheet.matchAll(MERGE)]
    .map(([, from = "", first, to = "", last]) => {
      const [one, other] = [columnOf(from), columnOf(to)];
      const [high, low] = [Number(first), Number(last)];
      const [left, right] = [Math.min(one, other), Math.min(Math.max(one, other), COLUMNS_MOST)];
      return { left, right, top: Math.min(high, low), bottom: Math.max(high, low) };
    })
    .toSorted((one, other) => one.top - other.top);
}

/** Which cells lie under merges; rows are asked for from the top. */
export class CoveredCells {
  readonly #merges: readonly Merge[];
  #met = 0;
  /** By column: the merge that was met there last. */
  readonly #covering: (Merge | undefined)[] = [];

  constructor(merges: readonly Merge[]) {
    this.#merges = merges;
    if (merges.length > 0) this.#covering.length = COLUMNS_MOST + 1;
  }

  has(row: number, column: number): boolean {
    for (let next = this.#merges[this.#met]; next !== undefined && next.top <= row;) {
      this.#covering.fill(next, next.left, next.right + 1);
      this.#met += 1;
      next = this.#merges[this.#met];
    }
    const merge = this.#covering[column];
    if (merge === undefined || row < merge.top || row > merge.bottom) return false;
    return row !== merge.top || column !== merge.left;
  }
}

/** Whether anything stands in cells under merges. */
export function coversContent(sheet: string, merges: readonly Merge[]): boolean {
  if (merges.length === 0) return false;
  const covered = new CoveredCells(merges);
  let [row, column] = [0, 0];
  for (const [, name, attributes = "", empty, ended] of sheet.matchAll(MET)) {
    const [, letters = "", digits = ""] = PLACE.exec(attributes) ?? [];
    if (name === "row") {
      row = digits === "" ? row + 1 : Number(digits);
      column = 0;
      continue;
    }
    column = letters === "" ? column + 1 : columnOf(letters);
    if (empty === "" && ended === undefined && covered.has(row, column)) return true;
  }
  return false;
}

/** The number of a column, from one on, by its letters or by the name of a cell in it. */
export function columnOf(at: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(at)?.[0] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}
