import { describe, expect, it } from "vitest";
import { Canvas, type Unseen } from "../../../../shared/cleaning/pdf/canvas.ts";
import { BLACK, type Paint } from "../../../../shared/cleaning/pdf/colors.ts";
import type { Rect } from "../../../../shared/cleaning/pdf/geometry.ts";

const PAGE: Rect = [0, 0, 600, 800];
const WHITE: Paint = { key: "255 255 255", dark: false };

function emptyPage() {
  const unseen: Unseen = { covered: false, outside: false, cropped: false, exceeded: false };
  return { unseen, canvas: new Canvas(unseen) };
}

/** A shape like a coast, with land to the left of it. */
function coast(corners: number) {
  const outline = Array.from({ length: corners }, (_value, index) => [590 + 10 * (index % 2), (index * 700) / corners]);
  return { outlines: [[...outline.flat(), 0, 700, 0, 0]], evenOdd: false, clip: PAGE, paint: WHITE, covers: true };
}

function box(x: number, y: number) {
  return {
    outlines: [[x, y, x + 5, y, x + 5, y + 5, x, y + 5]],
    evenOdd: false,
    clip: PAGE,
    paint: WHITE,
    covers: true,
  };
}

/** A color that counts how often letters in it were compared with what is behind them. */
function counted() {
  const count = { compared: 0 };
  const paint: Paint = {
    get key() {
      count.compared += 1;
      return "0 0 0";
    },
    dark: true,
  };
  return { count, paint };
}

describe("a page that is more than anybody can compare", () => {
  it("is not looked at any further in the midst of a line", () => {
    const { unseen, canvas } = emptyPage();
    const { count, paint } = counted();
    canvas.fill(coast(40_000));
    canvas.letters(Array.from({ length: 4000 }, (_value, index) => 100 + (index % 2)).flat(), 5, PAGE, paint);
    expect(unseen.exceeded).toBe(true);
    expect(count.compared).toBeGreaterThan(0);
    expect(count.compared).toBeLessThan(100);
  });

  it("has no shape with more corners than that", () => {
    const { unseen, canvas } = emptyPage();
    const { count, paint } = counted();
    canvas.letters([100, 100], 5, PAGE, BLACK);
    canvas.fill(coast(250_000));
    canvas.letters([100, 100], 5, PAGE, paint);
    expect(unseen).toEqual({ covered: false, outside: false, cropped: false, exceeded: true });
    expect(count.compared).toBe(0);
  });

  it("is one with many shapes and letters that are nowhere near each other", () => {
    for (const isText of [true, false]) {
      const { unseen, canvas } = emptyPage();
      const points = Array.from({ length: 10_000 }, (_value, index) => [100, index % 100]).flat();
      const write = () => {
        canvas.letters([...points, 200, 200], 5, PAGE, BLACK);
      };
      if (isText) write();
      for (let index = 0; index < 500; index += 1) canvas.fill(box(150, 150));
      if (!isText) write();
      expect(unseen).toEqual({ covered: false, outside: false, cropped: false, exceeded: true });
    }
  });

  it("is not looked at for what is beside it either", () => {
    const { unseen, canvas } = emptyPage();
    unseen.exceeded = true;
    canvas.letters([900, 900], 5, PAGE, BLACK);
    canvas.picture([0, 0, 900, 0, 900, 900, 0, 900], PAGE, { covers: true, tells: true });
    expect(canvas.isOver).toBe(true);
    expect(unseen).toEqual({ covered: false, outside: false, cropped: false, exceeded: true });
  });
});
