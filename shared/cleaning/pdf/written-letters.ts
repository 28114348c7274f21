import { pointIn, times, UNMOVED, type Matrix } from "./geometry.ts";
import type { PaintState } from "./paint-state.ts";
import { isKind, itemsOf, type Value } from "./values.ts";

/** The height in a letter where most have something, in parts of the size. */
const MIDDLE = 0.25;
const SPACE = 32;

/** Where letters are written (ISO 32000-1, 9.4). */
export class WrittenLetters {
  #matrix: Matrix = UNMOVED;
  #line: Matrix = UNMOVED;

  begin(matrix: Matrix = UNMOVED): void {
    this.#matrix = matrix;
    this.#line = matrix;
  }

  move(x: number, y: number): void {
    this.begin(times([1, 0, 0, 1, x, y], this.#line));
  }

  /** The middles of the letters that are shown, on the page. */
  show(shown: Value, state: PaintState): readonly number[] {
    const points: number[] = [];
    for (const each of isKind(shown, "list") ? itemsOf(shown) : [shown]) {
      if (typeof each === "number") this.#advance((-each / 1000) * state.size * state.stretched);
      else if (isKind(each, "text")) this.#letters(each.text, state, points);
    }
    return points;
  }

  /** How far letters reach around their middles, on the page. */
  reach({ matrix, size }: PaintState): number {
    const [, , across, up] = times(this.#matrix, matrix);
    return (Math.abs(size) / 2) * Math.hypot(across, up);
  }

  #letters(text: string, state: PaintState, points: number[]): void {
    const { bytes, width } = state.letters;
    const onPage = times(this.#matrix, state.matrix);
    let x = 0;
    for (let index = 0; index + bytes <= text.length; index += bytes) {
      const last = text.charCodeAt(index + bytes - 1);
      const code = bytes === 1 ? last : 256 * text.charCodeAt(index) + last;
      const own = width(code) * state.size;
      const isSpace = bytes === 1 && code === SPACE;
      if (!isSpace) points.push(...pointIn(onPage, x + (own / 2) * state.stretched, state.rise + MIDDLE * state.size));
      x += (own + state.between + (isSpace ? state.betweenWords : 0)) * state.stretched;
    }
    this.#advance(x);
  }

  #advance(x: number): void {
    this.#matrix = times([1, 0, 0, 1, x, 0], this.#matrix);
  }
}
