import { MIXED, type Paint } from "./colors.ts";
import { around, common, isIn, type Rect } from "./geometry.ts";

/** What a page has and does not show. */
export interface Unseen {
  /** Letters under something that was painted later, or on something of their color. */
  covered: boolean;
  /** Letters where nothing is shown: beyond the page, or what is cut out of it. */
  outside: boolean;
  /** A picture of which a part is beyond that. */
  cropped: boolean;
  /** More than anybody can compare. */
  exceeded: boolean;
}

/** Where something was filled. */
export interface Shape {
  /** Each a list of x and y in turn. */
  readonly outlines: readonly (readonly number[])[];
  readonly evenOdd: boolean;
  readonly clip: Rect;
  readonly paint: Paint;
  /** False where what is behind shows through. */
  readonly covers: boolean;
}

interface Run {
  readonly points: readonly number[];
  readonly around: Rect;
}

/** Lines of tables are thinner than letters. */
export const BOX_LEAST = 4;
/** What programs round, in points. */
const ROUNDED = 1.5;
const ROUNDED_PART = 0.02;
const RUNS_MOST = 50_000;
const CORNERS_MOST = 400_000;
const COMPARED_MOST = 4_000_000;

/** A page as it is painted, thing after thing: nothing more is looked at once it is more than anybody can compare. */
export class Canvas {
  readonly #unseen: Unseen;
  readonly #runs: Run[] = [];
  readonly #shapes: (Shape & { readonly around: Rect })[] = [];
  #corners = 0;
  #compared = 0;

  constructor(unseen: Unseen) {
    this.#unseen = unseen;
  }

  /** Whether anything more is looked at. */
  get isOver(): boolean {
    return this.#unseen.exceeded;
  }

  /** Letters, by points in the middle of each. `reach` is how far they reach around these. */
  letters(points: readonly number[], reach: number, clip: Rect, paint: Paint): void {
    if (this.isOver) return;
    const seen: number[] = [];
    for (let index = 0; index + 1 < points.length; index += 2) {
      const [x = 0, y = 0] = [points[index], points[index + 1]];
      if (isIn(clip, x, y, Math.max(reach, ROUNDED))) seen.push(x, y);
      else this.#unseen.outside = true;
    }
    if (seen.length === 0) return;
    const run = { points: seen, around: around(seen) };
    if (!this.#unseen.covered) this.#standsOut(run, paint);
    if (this.#runs.push(run) > RUNS_MOST) this.#unseen.exceeded = true;
  }

  fill(shape: Shape): void {
    if (!shape.covers || this.#unseen.covered || this.isOver) return;
    const area = common(around(shape.outlines.flat()), shape.clip);
    if (!(area[2] - area[0] > BOX_LEAST && area[3] - area[1] > BOX_LEAST)) return;
    this.#corners += shape.outlines.reduce((sum, outline) => sum + outline.length, 0);
    if (this.#corners > CORNERS_MOST) {
      this.#unseen.exceeded = true;
      return;
    }
    const bounded = { ...shape, around: area };
    if (this.#runs.some((run) => this.#hides(bounded, run))) this.#unseen.covered = true;
    this.#shapes.push(bounded);
  }

  /** A picture, by its corners. */
  picture(corners: readonly number[], clip: Rect, { covers, tells }: { covers: boolean; tells: boolean }): void {
    if (this.isOver) return;
    const [left, bottom, right, top] = around(corners);
    const across = Math.max(ROUNDED, ROUNDED_PART * (right - left));
    const up = Math.max(ROUNDED, ROUNDED_PART * (top - bottom));
    const beyond = left < clip[0] - across || right > clip[2] + across || bottom < clip[1] - up || top > clip[3] + up;
    if (tells && beyond) this.#unseen.cropped = true;
    this.fill({ outlines: [corners], evenOdd: false, clip, paint: MIXED, covers });
  }

  #hides(shape: Shape & { readonly around: Rect }, { points, around: area }: Run): boolean {
    const [left, bottom, right, top] = common(shape.around, area);
    this.#spend(1);
    if (left > right || bottom > top) return false;
    for (let index = 0; index + 1 < points.length && !this.isOver; index += 2)
      if (this.#isOn(shape, points[index] ?? 0, points[index + 1] ?? 0)) return true;
    return false;
  }

  /** Whether letters can be told from what is behind them. */
  #standsOut({ points, around: area }: Run, paint: Paint): void {
    const near = this.#shapes.filter(({ around: other }) => {
      const [left, bottom, right, top] = common(other, area);
      return left <= right && bottom <= top;
    });
    this.#spend(this.#shapes.length);
    if (near.length === 0) return;
    for (let index = 0; index + 1 < points.length && !this.isOver; index += 2) {
      const behind = near.findLast((shape) => this.#isOn(shape, points[index] ?? 0, points[index + 1] ?? 0));
      if (behind === undefined || behind.paint === MIXED) continue;
      if (behind.paint.key === paint.key || (behind.paint.dark && paint.dark)) this.#unseen.covered = true;
    }
  }

  #isOn(shape: Shape & { readonly around: Rect }, x: number, y: number): boolean {
    this.#spend(1);
    if (!isIn(shape.around, x, y)) return false;
    let [winding, crossings] = [0, 0];
    for (const outline of shape.outlines) {
      this.#spend(outline.length);
      if (this.isOver) return false;
      for (let index = 0; index + 1 < outline.length; index += 2) {
        const next = index + 2 < outline.length ? index + 2 : 0;
        const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [outline[index], outline[index + 1], outline[next], outline[next + 1]];
        if (y1 <= y === y2 <= y || x >= x1 + ((y - y1) / (y2 - y1)) * (x2 - x1)) continue;
        winding += y1 <= y ? 1 : -1;
        crossings += 1;
      }
    }
    return shape.evenOdd ? crossings % 2 === 1 : winding !== 0;
  }

  #spend(count: number): void {
    this.#compared += count;
    if (this.#compared > COMPARED_MOST) this.#unseen.exceeded = true;
  }
}
