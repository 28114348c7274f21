import { createExifSegment, type ExifFields } from "./sample-exif.ts";

const BLOCK_PIXELS = 8;

/** Code lengths of the Huffman table for DC differences: categories 0 to 11, each with a code of four bits (ITU T.81 Annex C). */
const DC_CODE_BITS = 4;
const DC_CATEGORIES = 12;

/**
 * A valid baseline JPEG (ITU T.81): a gray picture of 8 x 8 blocks, each of one shade, with EXIF. The same arguments make the
 * same bytes.
 */
export function createSampleJpeg(columns: number, rows: number, exif: ExifFields): Uint8Array {
  return Buffer.concat([
    marker(0xd8),
    createExifSegment(exif),
    segment(0xdb, [0, ...new Array<number>(64).fill(8)]),
    segment(0xc0, [8, ...u16(rows * BLOCK_PIXELS), ...u16(columns * BLOCK_PIXELS), 1, 1, 0x11, 0]),
    segment(0xc4, [
      0x00,
      ...codeCounts(DC_CODE_BITS, DC_CATEGORIES),
      ...Array.from({ length: DC_CATEGORIES }, (_, i) => i),
    ]),
    // The AC table knows one symbol, "end of block", with the code 0.
    segment(0xc4, [0x10, ...codeCounts(1, 1), 0x00]),
    segment(0xda, [1, 1, 0x00, 0, 63, 0]),
    entropyCoded(columns, rows),
    marker(0xd9),
  ]);
}

/** Stripes at the top, with edges so hard that bytes FF come up, then waves: who opens it sees whether it is whole. */
function shade(column: number, row: number): number {
  if (row < 4) return column % 3 === 0 ? -60 : 67;
  return Math.round(60 * Math.sin(column / 7) + 60 * Math.cos(row / 5));
}

function entropyCoded(columns: number, rows: number): Uint8Array {
  const bytes: number[] = [];
  let pending = 0;
  let pendingBits = 0;
  const put = (value: number, bits: number): void => {
    for (let bit = bits - 1; bit >= 0; bit -= 1) {
      pending = (pending << 1) | ((value >> bit) & 1);
      pendingBits += 1;
      if (pendingBits < 8) continue;
      bytes.push(pending);
      // A byte FF in the picture is followed by 00, so that it is not taken for a marker (T.81 §B.1.1.5).
      if (pending === 0xff) bytes.push(0);
      pending = 0;
      pendingBits = 0;
    }
  };
  let previous = 0;
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const difference = shade(column, row) - previous;
      previous += difference;
      const category = difference === 0 ? 0 : Math.floor(Math.log2(Math.abs(difference))) + 1;
      put(category, DC_CODE_BITS);
      put(difference < 0 ? difference + (1 << category) - 1 : difference, category);
      put(0, 1);
    }
  }
  while (pendingBits > 0) put(1, 1);
  return Uint8Array.from(bytes);
}

function codeCounts(bits: number, count: number): number[] {
  return Array.from({ length: 16 }, (_, i) => (i + 1 === bits ? count : 0));
}

function segment(code: number, content: readonly number[]): Uint8Array {
  return Buffer.concat([marker(code), Uint8Array.from([...u16(content.length + 2), ...content])]);
}

function marker(code: number): Uint8Array {
  return Uint8Array.of(0xff, code);
}

function u16(value: number): [number, number] {
  return [value >> 8, value & 0xff];
}
