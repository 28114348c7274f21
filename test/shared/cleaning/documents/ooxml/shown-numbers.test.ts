import { describe, expect, it } from "vitest";
import { showsAllIn } from "../../../../../shared/cleaning/documents/ooxml/shown-numbers.ts";

/** Tuesday, 5 March 2024, 14:31:05. */
const MOMENT = 45356 + (14 * 3600 + 31 * 60 + 5) / 86400;
const DAY = 45356;

describe("a format of numbers", () => {
  it.each([
    ["General", 33.513807],
    ["@", 33.513807],
    ["0", 34],
    ["0.00", 33.51],
    ["0.00", 0.1 + 0.2],
    ["#,##0.0##", 1234.567],
    ["0%", 0.25],
    ["0.0%", -0.125],
    ["0,", 34_000],
    ["#,##0.0,,", 1_500_000],
    ["0.00E+00", 123_000],
    ["# ?/?", 0.375],
    ['0;-0;"-"', -5],
    ['"Nr. 4.5" 0\\.0', 34],
    ["[<5]0;0.0", 3],
    ['"none"', 0],
  ])("%s shows all of %d", (code, value) => {
    expect(showsAllIn(code)(value)).toBe(true);
  });

  it.each([
    ["0", 33.513807],
    ["0.00", 33.513807],
    ["#,##0.00 [$€-407]", 1234.567],
    ["0.00;-0", -33.5],
    ["0%", 0.255],
    ["0,", 34_512],
    ["#,##0.0,,", 1_512_000],
    ["0.00E+00", 123_456],
    ["# ?/?", 0.51],
    ['"shown"', 33],
    ["[<5]0;0.0", 33.5],
  ])("%s does not show all of %d", (code, value) => {
    expect(showsAllIn(code)(value)).toBe(false);
  });
});

describe("a format of days and times", () => {
  it.each([
    ["yyyy-mm-dd", DAY],
    ["d/m/yy h:mm:ss", MOMENT],
    ["dddd, d mmmm yyyy h:mm:ss AM/PM", MOMENT],
    ["[$-409]m/d/yy\\ h:mm\\ AM/PM;@", DAY + 0.5],
    ["mmm yy", 45352],
    ["yyyy", 45292],
    ["h:mm", 0.5],
    ["mm:ss.0", 1.5 / 86400],
    ["[h]:mm", 2.5],
    ["[mm]:ss", MOMENT],
  ])("%s shows all of %d", (code, value) => {
    expect(showsAllIn(code)(value)).toBe(true);
  });

  it.each([
    ["yyyy-mm-dd", MOMENT],
    ["m/d/yyyy", 45357.604918981482],
    ["d/m/yy h:mm", MOMENT],
    ["d/m/yy h AM/PM", DAY + 0.51],
    ["mmm yy", DAY],
    ["yyyy", 45352],
    ["d mmm", DAY],
    ["dddd mm yyyy", DAY],
    ["h:mm:ss", MOMENT],
    ["mm:ss", 1.5 / 86400],
    ["[h]:mm", MOMENT],
  ])("%s does not show all of %d", (code, value) => {
    expect(showsAllIn(code)(value)).toBe(false);
  });
});
