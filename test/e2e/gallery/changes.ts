import { CELL, type Mosaic } from "./mosaic.ts";

/**
 * Differences of one color of a cell, of 255, that are none. Measured on first page, questions, check, guide, codename and two more
 * in English and Chinese: 0 from one run to the next; 8 to 12 at most when letters are hinted slightly or not at all, as on other
 * machines. A machine that hints letters so much that their width changes breaks lines elsewhere: its pictures are others.
 */
const SAME_COLOR_WITHIN = 16;
/** No page was higher or lower in those measurements; lines of letters are rounded to whole pixels. */
const SAME_HEIGHT_WITHIN = 2;

/** What a person who looks at both would see, in words; nothing when they are the same. A single cell is enough. */
export function changesOf(before: Mosaic, now: Mosaic): readonly string[] {
  const isOtherHeight = Math.abs(before.height - now.height) > SAME_HEIGHT_WITHIN;
  const height = `${String(now.height)} px high instead of ${String(before.height)}`;
  const cells = otherCells(before, now);
  const [first] = cells;
  if (first === undefined) return isOtherHeight ? [height] : [];
  const most = Math.max(...cells.map(({ by }) => by));
  const place = `${String(first.left)} px from the left and ${String(first.top)} px from the top`;
  const colors = `${String(cells.length)} of its cells by up to ${String(most)} of 255, from ${place}`;
  return isOtherHeight ? [height, colors] : [colors];
}

interface OtherCell {
  readonly by: number;
  readonly left: number;
  readonly top: number;
}

/** Cells of another color, the first from the top first; only those that both have. */
function otherCells(before: Mosaic, now: Mosaic): readonly OtherCell[] {
  const places = Math.min(before.rows, now.rows) * before.columns;
  return Array.from({ length: places }, (_, place) => ({
    by: Math.max(...[0, 1, 2].map((color) => distance(before, now, place * 3 + color))),
    left: (place % before.columns) * CELL,
    top: Math.floor(place / before.columns) * CELL,
  })).filter(({ by }) => by > SAME_COLOR_WITHIN);
}

function distance(before: Mosaic, now: Mosaic, at: number): number {
  return Math.abs((before.colors[at] ?? 0) - (now.colors[at] ?? 0));
}
