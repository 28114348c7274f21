import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOfSheets } from "../../../../../shared/cleaning/documents/ooxml/chart-references.ts";
import { coversContent, mergesIn } from "../../../../../shared/cleaning/documents/ooxml/sheet-merges.ts";
import { examine } from "../../../../../shared/cleaning/examine.ts";
import { memorySource } from "../../../../../shared/bytes/index.ts";
import { SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";

// Each takes minutes if it is read again from each letter on.

/** What becomes of a workbook with this in its only sheet. */
async function examined(content: string): Promise<string> {
  const result = await examine(
    memorySource(
      writeXlsx(
        '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>',
        [["rId1", "worksheet", "worksheets/sheet1.xml"]],
        [xmlMember("xl/worksheets/sheet1.xml", `<worksheet ${SHEET}>${content}</worksheet>`)],
      ),
    ),
  );
  return result.ok ? "clean" : result.code;
}

describe("a long part of a workbook", () => {
  it("is read once where tags do not end", async () => {
    const [merge] = mergesIn('<mergeCell ref="A1:B2"/>');
    expect(merge).toEqual({ top: 1, left: 1, bottom: 2, right: 2 });
    expect(mergesIn("<mergeCell ".repeat(300_000))).toEqual([]);
    expect(coversContent("<c ".repeat(300_000), merge === undefined ? [] : [merge])).toBe(false);
    for (const tag of ["<c ", "<row ", "<x:col "])
      expect(await examined(`<sheetData>${tag.repeat(300_000)}</sheetData>`)).toBe("cleaning.malformed");
  });

  it("is read once where a formula leads to many places", async () => {
    for (const formula of ["[".repeat(300_000), `${"a".repeat(300_000)}|${"a".repeat(300_000)}`])
      expect(await examined(`<sheetData><row><c><f>${formula}</f><v>1</v></c></row></sheetData>`)).toBe("clean");
  });

  it("is read once where a chart has values of many sheets", () => {
    const stays = cellsOfSheets(new Set(["Left out", "it's"]));
    for (const cells of ["a".repeat(300_000), "'a'".repeat(100_000), "'".repeat(300_001)])
      expect(stays(cells)).toBe(true);
    expect(stays(`${"'a''".repeat(100_000)}'it''s'!A1`)).toBe(true);
  });

  it("says the same columns only so often", async () => {
    const columns = (count: number) => `<cols>${'<col min="1" max="16000" hidden="1"/>'.repeat(count)}</cols>`;
    const strange = '<cols><col hidden="1"/><col min="3" max="2" hidden="1"/><col min="a" max="2" hidden="1"/></cols>';
    expect(await examined(columns(1))).toBe("clean");
    expect(await examined(strange + columns(60))).toBe("clean");
    expect(await examined(strange + columns(80_000))).toBe("cleaning.too_large");
  });
});

describe("values of a chart", () => {
  it("stay where none of them came from a sheet that is left out", () => {
    const names = fc.stringMatching(/^[A-Za-z '!,(]{1,8}$/);
    const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'!$A$1:$B$2`;
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 4 }), names, (sheets, other) => {
        const stays = cellsOfSheets(new Set([other]));
        expect(stays(`(${sheets.map(quoted).join(",")})`)).toBe(!sheets.includes(other));
      }),
    );
    const stays = cellsOfSheets(new Set(["Left"]));
    expect(["Left!A1", "(Other!A1,Left!B2)", "'Left'!A1+1"].map(stays)).toEqual([false, false, false]);
    expect(["Right!Left", "Left", "'Left'", "(Other!A1,Left)"].map(stays)).toEqual([true, true, true, true]);
  });
});
