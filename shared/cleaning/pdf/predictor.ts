import { zeroBytes, type Bytes } from "../../bytes/index.ts";
import { NotCleanable } from "../refusal.ts";
import type { Entries } from "./values.ts";

const PNG_FIRST = 10;
const BYTES_A_ROW_MOST = 1_048_576;

/** Undoes the predictors of PNG (ISO 32000-1, 7.4.4.4), as tables of objects have them. @throws NotCleanable for others */
export function unpredicted(data: Bytes, parameters: Entries): Bytes {
  const predictor = parameters.get("Predictor") ?? 1;
  if (predictor === 1) return data;
  if (typeof predictor !== "number" || predictor < PNG_FIRST) throw new NotCleanable("cleaning.unsupported");
  const pixel = Math.ceil((numberOf(parameters, "Colors", 1) * numberOf(parameters, "BitsPerComponent", 8)) / 8);
  const bits = numberOf(parameters, "Colors", 1) * numberOf(parameters, "BitsPerComponent", 8);
  const width = Math.ceil((numberOf(parameters, "Columns", 1) * bits) / 8);
  if (!(width >= 1 && width <= BYTES_A_ROW_MOST && pixel >= 1)) throw new NotCleanable("cleaning.malformed");
  const rows = Math.floor(data.length / (width + 1));
  const out = zeroBytes(rows * width);
  let above = zeroBytes(width);
  for (let index = 0; index < rows; index += 1) {
    const start = index * (width + 1);
    const row = out.subarray(index * width, (index + 1) * width);
    row.set(data.subarray(start + 1, start + 1 + width));
    undoRow(data[start] ?? 0, row, above, pixel);
    above = row;
  }
  return out;
}

function undoRow(kind: number, row: Bytes, above: Bytes, pixel: number): void {
  if (kind === 0) return;
  for (let at = 0; at < row.length; at += 1) {
    const left = at < pixel ? 0 : (row[at - pixel] ?? 0);
    const up = above[at] ?? 0;
    const corner = at < pixel ? 0 : (above[at - pixel] ?? 0);
    row[at] = (row[at] ?? 0) + predicted(kind, left, up, corner);
  }
}

function predicted(kind: number, left: number, up: number, corner: number): number {
  switch (kind) {
    case 1:
      return left;
    case 2:
      return up;
    case 3:
      return (left + up) >>> 1;
    case 4:
      return paeth(left, up, corner);
    default:
      throw new NotCleanable("cleaning.malformed");
  }
}

function paeth(left: number, up: number, corner: number): number {
  const guess = left + up - corner;
  const [toLeft, toUp, toCorner] = [Math.abs(guess - left), Math.abs(guess - up), Math.abs(guess - corner)];
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function numberOf(parameters: Entries, key: string, otherwise: number): number {
  const value = parameters.get(key);
  return typeof value === "number" ? value : otherwise;
}
