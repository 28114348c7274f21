import { itemsOf, type Value } from "./values.ts";

/** From one plane to another (ISO 32000-1, 8.3.3): a b c d e f. */
export type Matrix = readonly [number, number, number, number, number, number];

/** Left, bottom, right, top. */
export type Rect = readonly [number, number, number, number];

export const UNMOVED: Matrix = [1, 0, 0, 1, 0, 0];

/** First `own`, then `outer`. */
export function times(own: Matrix, outer: Matrix): Matrix {
  const [a, b, c, d, e, f] = own;
  const [x, y] = pointIn(outer, e, f);
  return [
    a * outer[0] + b * outer[2],
    a * outer[1] + b * outer[3],
    c * outer[0] + d * outer[2],
    c * outer[1] + d * outer[3],
    x,
    y,
  ];
}

/** Where a point is. */
export function pointIn([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [x: number, y: number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The corners of a rectangle, one after another: x and y in turn. */
export function cornersIn(matrix: Matrix, [left, bottom, right, top]: Rect): readonly number[] {
  return [
    ...pointIn(matrix, left, bottom),
    ...pointIn(matrix, right, bottom),
    ...pointIn(matrix, right, top),
    ...pointIn(matrix, left, top),
  ];
}

/** The least rectangle around points. */
export function around(points: readonly number[]): Rect {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let index = 0; index + 1 < points.length; index += 2) {
    const [x = 0, y = 0] = [points[index], points[index + 1]];
    left = Math.min(left, x);
    right = Math.max(right, x);
    bottom = Math.min(bottom, y);
    top = Math.max(top, y);
  }
  return [left, bottom, right, top];
}

/** What two rectangles have in common: turned inside out where they have nothing. */
export function common(one: Rect, other: Rect): Rect {
  return [
    Math.max(one[0], other[0]),
    Math.max(one[1], other[1]),
    Math.min(one[2], other[2]),
    Math.min(one[3], other[3]),
  ];
}

/** Whether a point is in a rectangle, or this near to it. */
export function isIn([left, bottom, right, top]: Rect, x: number, y: number, near = 0): boolean {
  return x >= left - near && x <= right + near && y >= bottom - near && y <= top + near;
}

/** Four numbers as a rectangle; null for anything else. */
export function rectOf(value: Value): Rect | null {
  const sides = itemsOf(value).filter((side) => typeof side === "number");
  return sides.length === 4 ? around(sides) : null;
}

/** Six numbers as a matrix; the one that moves nothing for anything else. */
export function matrixOf(value: Value): Matrix {
  const [a, b, c, d, e, f] = itemsOf(value).filter((part) => typeof part === "number");
  if (a === undefined || b === undefined || c === undefined || d === undefined) return UNMOVED;
  return [a, b, c, d, e ?? 0, f ?? 0];
}
