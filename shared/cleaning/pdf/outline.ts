import { cornersIn, pointIn, type Matrix } from "./geometry.ts";

/** A path as it is put together (ISO 32000-1, 8.5.2): curves are taken for the lines between their points. */
export class Outline {
  #outlines: number[][] = [];

  /** One instruction of those that make paths. */
  see(operator: string, operands: readonly number[], matrix: Matrix): void {
    const points = operands.length % 2 === 0 ? operands : [];
    if (operator === "re") {
      const [x = 0, y = 0, width = 0, height = 0] = points;
      this.#outlines.push([...cornersIn(matrix, [x, y, x + width, y + height])]);
      return;
    }
    if (operator === "m") this.#outlines.push([]);
    const last = this.#outlines.at(-1);
    for (let index = 0; index + 1 < points.length; index += 2)
      last?.push(...pointIn(matrix, points[index] ?? 0, points[index + 1] ?? 0));
    // What follows without a new beginning begins there.
    if (operator === "h" && last !== undefined) last.push(...last.slice(0, 2));
  }

  get outlines(): readonly (readonly number[])[] {
    return this.#outlines;
  }

  clear(): void {
    this.#outlines = [];
  }

  /** The area of lines of this width along the path: for each a box of its own. */
  *lines(width: number, closed: boolean): Iterable<readonly number[]> {
    for (const outline of this.#outlines) {
      const points = closed ? [...outline, ...outline.slice(0, 2)] : outline;
      for (let index = 0; index + 3 < points.length; index += 2) {
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = points.slice(index, index + 4);
        const length = Math.hypot(x2 - x1, y2 - y1);
        if (length === 0) continue;
        const [across, up] = [((y1 - y2) / length) * (width / 2), ((x2 - x1) / length) * (width / 2)];
        yield [x1 + across, y1 + up, x2 + across, y2 + up, x2 - across, y2 - up, x1 - across, y1 - up];
      }
    }
  }
}
