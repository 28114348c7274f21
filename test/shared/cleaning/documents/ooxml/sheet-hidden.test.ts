import { describe, expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";
import type { WrittenMember } from "../../../../support/cleaning/zip-writer.ts";

const OPEN = "http://schemas.openxmlformats.org";
const PART = "xl/worksheets/sheet1.xml";

async function cleanSheet(
  content: string,
  others: readonly WrittenMember[] = [],
): Promise<CleanedBytes & { readonly sheet: string }> {
  const hides = others.length > 0;
  const hidden = '<sheet name="HIDDEN \'s" sheetId="2" state="hidden" r:id="rId2"/>';
  const cleaned = await cleanBytes(
    writeXlsx(
      `<sheets><sheet name="One" sheetId="1" r:id="rId1"/>${hides ? hidden : ""}</sheets>`,
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "worksheets/sheet2.xml"],
      ],
      [xmlMember(PART, `<worksheet ${SHEET}>${content}</worksheet>`), ...others],
    ),
  );
  return { ...cleaned, sheet: String(readZip(cleaned.copy).get("xl/worksheets/sheet.xml")) };
}

describe("cells that are shown as one", () => {
  const cell = (at: string, words: string): string => `<c${at === "" ? "" : ` r="${at}"`} t="str"><v>${words}</v></c>`;
  const merges = (...refs: readonly string[]): string =>
    `<mergeCells>${refs.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`;
  const sum = '<c r="D1"><f>A1+B1</f><v>7</v></c>';

  it("have what is in the first of them, and formulas count nothing else", async () => {
    const { copy, sheet, findings } = await cleanSheet(
      `<sheetData><row r="1">${cell("A1", "shown")}${cell("B1", "HIDDEN")}${cell("C1", "shown")}${sum}</row>
       <row>${cell("", "HIDDEN")}${cell("", "HIDDEN")}${cell("", "shown")}</row>
       <row r="3">${cell("A3", "shown")}${cell("B3", "shown")}</row><row r="4">${cell("B4", "HIDDEN")}${cell("XFD4", "HIDDEN")}</row></sheetData>
       ${merges("XFD3:XFD9", "A1:B2", "C4:B3")}`,
    );
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(sheet).toContain(
      `<row r="1">${cell("A1", "shown")}<c r="B1"></c>${cell("C1", "shown")}<c r="D1"><v>7</v></c></row>`,
    );
    expect(sheet).toContain(`<row><c></c><c></c>${cell("", "shown")}</row>`);
    expect(sheet).toContain(`<row r="3">${cell("A3", "shown")}${cell("B3", "shown")}</row>`);
    expect(findings).toEqual(
      expect.arrayContaining([
        ...["B1", "B4", "XFD4"].map((at) => `hidden: ${PART} x:c = ${at}`),
        `hidden: ${PART} x:f`,
      ]),
    );
  });

  it("keep formulas around them where there is nothing under them", async () => {
    const { sheet, findings } = await cleanSheet(
      `<sheetData><row r="1">${cell("A1", "shown")}<c r="B1" s="0"/><c r="C1"></c>${sum}</row><row><c/></row></sheetData>${merges("A1:C1")}`,
    );
    expect(sheet).toContain(sum);
    expect(findings.filter((line) => line.startsWith("hidden"))).toEqual([]);
  });
});

describe("what nobody sees of a workbook", () => {
  const header = (attributes: string): string =>
    `<headerFooter${attributes}><oddHeader>shown</oddHeader><evenHeader>even</evenHeader><firstHeader>first</firstHeader></headerFooter>`;

  it.each([
    ["", "<headerFooter><oddHeader>shown</oddHeader></headerFooter>"],
    [' differentFirst="1" differentOddEven="true"', header(' differentFirst="1" differentOddEven="true"')],
  ])("goes: headers of pages that are like all others:%s", async (attributes, written) => {
    const { sheet, findings } = await cleanSheet(`<sheetData/>${header(attributes)}`);
    expect(sheet).toContain(written);
    expect(findings.includes(`hidden: ${PART} x:firstHeader = first`)).toBe(attributes === "");
  });

  it("stays where a rule needs it, and that is said", async () => {
    const rules = (text: string, formula: string, filter: string): string =>
      `<sheetData/><autoFilter ref="A1:A3"><filterColumn colId="0"><customFilters><customFilter val="${filter}"/></customFilters></filterColumn></autoFilter>
       <conditionalFormatting sqref="A1"><cfRule type="containsText" priority="1"${text}><formula>${formula}</formula></cfRule></conditionalFormatting>`;
    expect((await cleanSheet(rules("", 'A1&gt;5+""', "12.5"))).left).toEqual([]);
    const { left } = await cleanSheet(rules(' text="words"', 'SEARCH("words",A1)', "words"));
    expect(left).toEqual(["customFilter val", "cfRule text", "formula"].map((at) => `hidden: ${PART} x:${at}`));
  });

  it("goes: where values of charts came from, if that is not in the workbook any more", async () => {
    const stay = ["One!$A$1:$B$2", "(One!$A$1,'One'!$B$2)", "'It''s'!$A$1"];
    const go = ["'HIDDEN ''s'!$A$1", "[1]HIDDEN!A1", "'C:\\HIDDEN\\a'!$A$1", "(One!$A$1,'HIDDEN ''s'!$A$1)"];
    const series = [...stay, ...go].map((cells) => `<c:strRef><c:f>${cells}</c:f><c:strCache/></c:strRef>`);
    const frame = `<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData uri="${OPEN}/drawingml/2006/chart"><c:chart r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>`;
    const names = `xmlns:c="${OPEN}/drawingml/2006/chart" xmlns:xdr="${OPEN}/drawingml/2006/spreadsheetDrawing" xmlns:a="${OPEN}/drawingml/2006/main" xmlns:r="${OPEN}/officeDocument/2006/relationships"`;
    const { copy, findings } = await cleanSheet('<sheetData/><drawing r:id="rId1"/>', [
      xmlMember("xl/worksheets/sheet2.xml", `<worksheet ${SHEET}><sheetData/></worksheet>`),
      relationsOf(PART, [["rId1", "drawing", "../drawings/drawing1.xml"]]),
      xmlMember("xl/drawings/drawing1.xml", `<xdr:wsDr ${names}>${frame}</xdr:wsDr>`),
      relationsOf("xl/drawings/drawing1.xml", [["rId1", "chart", "../charts/chart1.xml"]]),
      xmlMember(
        "xl/charts/chart1.xml",
        `<c:chartSpace ${names}><c:chart>${series.join("")}<c:f/></c:chart></c:chartSpace>`,
      ),
    ]);
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const chart = String(readZip(copy).get("xl/charts/chart.xml"));
    expect([...chart.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, cells]) => cells)).toEqual([...stay, ...go.map(() => "")]);
    expect(findings).toEqual(expect.arrayContaining(go.map((cells) => `link: xl/charts/chart1.xml c:f = ${cells}`)));
  });

  it.each([
    ["", '<t>shown</t><phoneticPr fontId="1"/>', []],
    [' ph="1"', undefined, [`hidden: ${PART} x:rPh`]],
  ])("goes: how words are read, but where it is shown:%s", async (shows, written, named) => {
    const reading = '<t>shown</t><rPh sb="0" eb="2"><t>reading</t></rPh><phoneticPr fontId="1"/>';
    const { sheet, findings, left } = await cleanSheet(
      `<sheetData><row><c t="inlineStr"${shows}><is>${reading}</is></c></row></sheetData>`,
    );
    expect(sheet).toContain(`<is>${written ?? reading}</is>`);
    expect(findings.includes(`hidden: ${PART} x:rPh = reading`)).toBe(shows === "");
    expect(left).toEqual(named);
  });

  it.each([
    ["", false],
    [' totalsRowCount="1"', true],
  ])("goes: what a table calls sums that it does not show:%s", async (totals, stays) => {
    const table = `<table ${SHEET} id="1"${totals}><tableColumns><tableColumn id="1" totalsRowLabel="words"/></tableColumns></table>`;
    const { copy, findings } = await cleanSheet('<sheetData/><tableParts><tablePart r:id="rId1"/></tableParts>', [
      relationsOf(PART, [["rId1", "table", "../tables/table1.xml"]]),
      xmlMember("xl/tables/table1.xml", table),
    ]);
    expect(tellingMembers(copy, "words").length > 0).toBe(stays);
    expect(findings.includes("hidden: xl/tables/table1.xml x:tableColumn totalsRowLabel = words")).toBe(!stays);
  });
});
