import { LOOKS } from "./looks.ts";
import { cellsIn, type Mosaic } from "./mosaic.ts";
import { commentOf, readPng, writePng, type Picture } from "./png.ts";

/** All looks of a state in one small PNG: the mosaics beside each other, and how high each page is as a comment. */
export function packLooks(mosaics: readonly Mosaic[]): Buffer {
  const width = mosaics.reduce((sum, { columns }) => sum + columns, 0);
  const height = Math.max(...mosaics.map(({ rows }) => rows));
  const pixels = new Uint8Array(width * height * 3);
  let left = 0;
  for (const { colors, columns, rows } of mosaics) {
    for (let row = 0; row < rows; row += 1)
      pixels.set(colors.subarray(row * columns * 3, (row + 1) * columns * 3), (row * width + left) * 3);
    left += columns;
  }
  return writePng({ depth: 3, height, pixels, width }, mosaics.map((mosaic) => mosaic.height).join(" "));
}

/** What was packed, in the order of `LOOKS`. */
export function unpackLooks(png: Buffer): readonly Mosaic[] {
  const heights = commentOf(png).split(" ").map(Number);
  const picture = readPng(png);
  return LOOKS.map(({ width }, index) => {
    const left = LOOKS.slice(0, index).reduce((sum, look) => sum + cellsIn(look.width), 0);
    return cutOut(picture, left, cellsIn(width), heights[index] ?? 0);
  });
}

function cutOut({ pixels, width }: Picture, left: number, columns: number, height: number): Mosaic {
  const rows = cellsIn(height);
  const lines = Array.from({ length: rows }, (_, row) => {
    const from = (row * width + left) * 3;
    return pixels.subarray(from, from + columns * 3);
  });
  return { columns, colors: Buffer.concat(lines), height, rows };
}
