import type { Picture } from "./png.ts";

/** Side of a cell, in pixels of the page: a third of a button. */
export const CELL = 16;
/** Colors are kept in steps, which makes what is kept half as large. */
const STEP = 4;

/** A page made small: the mean color of each of its cells. A long page is not squeezed: it has more of them. */
export interface Mosaic {
  /** Of the page, in its pixels. */
  readonly height: number;
  readonly columns: number;
  readonly rows: number;
  /** Red, green and blue of each cell, row by row. */
  readonly colors: Uint8Array;
}

export function mosaicOf({ depth, height, pixels, width }: Picture): Mosaic {
  const [columns, rows] = [cellsIn(width), cellsIn(height)];
  const colors = new Uint8Array(columns * rows * 3);
  for (let row = 0; row < rows; row += 1) {
    const sums = new Uint32Array(columns * 3);
    const end = Math.min(height, (row + 1) * CELL);
    for (let y = row * CELL; y < end; y += 1) addLine(sums, pixels, y * width * depth, width, depth);
    for (const [place, sum] of sums.entries()) {
      const left = Math.floor(place / 3) * CELL;
      const size = (Math.min(width, left + CELL) - left) * (end - row * CELL);
      colors[row * columns * 3 + place] = Math.min(255, Math.round(sum / size / STEP) * STEP);
    }
  }
  return { columns, colors, height, rows };
}

export function cellsIn(length: number): number {
  return Math.ceil(length / CELL);
}

function addLine(sums: Uint32Array, pixels: Uint8Array, from: number, width: number, depth: number): void {
  for (let x = 0, at = from; x < width; x += 1, at += depth) {
    const place = Math.floor(x / CELL) * 3;
    sums[place] = (sums[place] ?? 0) + (pixels[at] ?? 0);
    sums[place + 1] = (sums[place + 1] ?? 0) + (pixels[at + 1] ?? 0);
    sums[place + 2] = (sums[place + 2] ?? 0) + (pixels[at + 2] ?? 0);
  }
}
