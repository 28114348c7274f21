import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { encodeCsv } from "../../../../shared/casework/exports/csv.ts";

const text = (rows: readonly (readonly string[])[]): string => new TextDecoder().decode(encodeCsv(rows));

describe("a table as CSV", () => {
  it("has every cell in quotes, and lines that end as RFC 4180 says", () => {
    expect(text([["a", 'says "no"', "two\nlines", "x,y"]])).toBe('"a","says ""no""","two\nlines","x,y"\r\n');
  });

  it.each([
    ["=1+1", "'=1+1"],
    ["+1", "'+1"],
    ["-1", "'-1"],
    ["@SUM(A1)", "'@SUM(A1)"],
    ["\t=1", "\t'=1"],
    ["\r=1", "\r'=1"],
    ["\n=1", "\n'=1"],
    ["\u00A0\u200B\uFEFF=1", "\u00A0\u200B\uFEFF'=1"],
    ["\uFF1D1", "'\uFF1D1"],
    ["hello;=HYPERLINK(1);bye", "hello;'=HYPERLINK(1);bye"],
    ["a;  @b", "a;  '@b"],
    ["1 - 2 = 3", "1 - 2 = 3"],
  ])("holds nothing that a spreadsheet would compute: %j", (cell, shown) => {
    expect(text([[cell]])).toBe(`"${shown}"\r\n`);
  });

  it.each(["\n", "\t", " ", ";", "\u200B", "\r\n \t"])(
    "goes once through a long cell of %j, and finds what follows",
    (blank) => {
      const cell = blank.repeat(200_000);
      expect(text([[`${cell}=1`]])).toBe(`"${cell}'=1"\r\n`);
      expect(text([[`${cell}x`]])).toBe(`"${cell}x"\r\n`);
    },
  );

  it("reads back as what it was, for words that a spreadsheet would not compute", () => {
    const cell = fc
      .string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r", "é", "中", " ") })
      .map((each) => `x${each}`);
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
        expect(parse(text(rows))).toEqual(rows);
      }),
    );
  });
});

/** A reader of its own, for cells that are all in quotes. */
function parse(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = "", end = ""] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gy)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === "\r\n") rows.push([]);
  }
  return rows.slice(0, -1);
}
