import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";

const OPEN = "http://schemas.openxmlformats.org";
const sheet = (number: number, content: string): ReturnType<typeof xmlMember> =>
  xmlMember(`xl/worksheets/sheet${number}.xml`, `<worksheet ${SHEET}>${content}</worksheet>`);
const strings = (...texts: readonly string[]): ReturnType<typeof xmlMember> =>
  xmlMember("xl/sharedStrings.xml", `<sst ${SHEET}>${texts.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`);

describe("a workbook", () => {
  it("has no hidden sheets, rows and columns, no strings of theirs, and no formulas that would count them", async () => {
    const file = writeXlsx(
      `<fileVersion appName="xl"/><sheets><sheet name="HIDDEN one" sheetId="1" state="hidden" r:id="rId1"/><sheet name="Shown" sheetId="2" r:id="rId2"/></sheets>
       <definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Shown!A1:B2</definedName><definedName name="HIDDENname">Shown!A1</definedName>
       <definedName name="_xlnm.Print_Titles" localSheetId="0">HIDDEN!A1</definedName></definedNames>`,
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "worksheet", "/xl/worksheets/sheet2.xml"],
        ["rId3", "sharedStrings", "sharedStrings.xml"],
        ["rId4", "styles", "styles.xml"],
      ],
      [
        sheet(1, `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData>`),
        sheet(
          2,
          `<cols><col min="2" max="2" hidden="1"/><col min="3" max="4"/></cols><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1" t="s"><v>2</v></c><c><f>A1+B1</f><v>7</v></c></row>
           <row r="2" hidden="1"><c r="A2" t="s"><v>3</v></c></row></sheetData><hyperlinks><hyperlink ref="A1" r:id="rId1" tooltip="HIDDEN"/></hyperlinks>`,
        ),
        strings("HIDDEN zero", "shown", "HIDDEN two", "HIDDEN three"),
        xmlMember(
          "xl/styles.xml",
          `<styleSheet ${SHEET}><cellStyles><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="HIDDEN style" xfId="1"/></cellStyles></styleSheet>`,
        ),
      ],
    );
    const { copy, findings } = await cleanBytes(file);
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const members = readZip(copy);
    expect(String(members.get("xl/worksheets/sheet.xml"))).toContain(
      '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"></c><c><v>7</v></c></row><row r="2" hidden="1"><c r="A2"></c></row>',
    );
    expect(String(members.get("xl/workbook.xml"))).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">Shown!A1:B2</definedName></definedNames>',
    );
    expect(String(members.get("xl/sharedStrings.xml"))).toContain("<si><t></t></si><si><t>shown</t></si>");
    expect(findings).toEqual(
      expect.arrayContaining([
        "hidden: xl/workbook.xml sheet = HIDDEN one",
        "hidden: xl/worksheets/sheet2.xml x:c = B1",
        "hidden: xl/worksheets/sheet2.xml x:c = A2",
        "hidden: xl/worksheets/sheet2.xml x:f",
        "hidden: xl/sharedStrings.xml x:si = HIDDEN two",
        "program: xl/workbook.xml x:fileVersion",
      ]),
    );
  });

  it("has no rows and columns without a height or width, and no cells whose format shows nothing", async () => {
    const format = (id: number, code: string): string => `<numFmt numFmtId="${id}" formatCode="${code}"/>`;
    const codes = [";;;", '0;-0;0;"kept"', ';;"";@', '[Red];[&lt;5]" ";_-;* ;', "[h]", ";;;*x"];
    const styles = codes.map((code, index) => format(170 + index, code.replaceAll('"', "&quot;")));
    const cells = (row: number, ...written: readonly string[]): string =>
      written.map((each, index) => each.replace("<c", `<c r="${"ABCDEF"[index] ?? ""}${row}"`)).join("");
    const text = (style: number, words: string): string => `<c s="${style}" t="str"><v>${words}</v></c>`;
    const number = (style: number, value: number): string => `<c s="${style}"><f>1*${value}</f><v>${value}</v></c>`;
    const file = writeXlsx(
      '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>',
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ],
      [
        sheet(
          1,
          `<cols><col min="7" max="7" width="0" customWidth="1"/></cols><sheetData><row r="1" ht="0" customHeight="1"><c r="A1" t="str"><v>HIDDEN row</v></c></row>
           <row r="2"><c r="G2" t="str"><v>HIDDEN column</v></c></row>
           <row r="3">${cells(3, text(1, "HIDDEN text"), text(2, "one"), text(3, "two"), text(4, "HIDDEN too"), text(5, "three"), text(6, "four"))}</row>
           <row r="4">${cells(4, number(1, 987001), number(2, 1), number(3, 987003), number(4, 987004), number(5, 5), number(6, 987006))}</row>
           <row r="5"><c r="A5" s="1" t="e"><v>#N/A</v></c></row></sheetData>`,
        ),
        xmlMember(
          "xl/styles.xml",
          `<styleSheet ${SHEET}><numFmts>${styles.join("")}</numFmts><cellStyleXfs><xf numFmtId="170"/></cellStyleXfs>
           <cellXfs><xf numFmtId="0"/>${codes.map((_code, index) => `<xf numFmtId="${170 + index}" xfId="0"/>`).join("")}</cellXfs></styleSheet>`,
        ),
      ],
    );
    const { copy, findings } = await cleanBytes(file);
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    expect(tellingMembers(copy, "98700")).toEqual([]);
    const written = String(readZip(copy).get("xl/worksheets/sheet.xml"));
    expect(written).toContain(
      `<row r="3"><c r="A3" s="1"></c>${cells(3, "", text(2, "one"), text(3, "two"))}<c r="D3" s="4"></c>${cells(3, "", "", "", "", text(5, "three"), text(6, "four"))}</row>`,
    );
    expect(written).toContain('<c r="B4" s="2"><v>1</v></c><c r="C4" s="3"></c><c r="D4" s="4"></c>');
    expect(written).toContain('<c r="A5" s="1" t="e"><v>#N/A</v></c>');
    const hidden = ["A1", "G2", "A3", "D3", "A4", "C4", "D4", "F4"].map(
      (cell) => `hidden: xl/worksheets/sheet1.xml x:c = ${cell}`,
    );
    expect(findings).toEqual(expect.arrayContaining([...hidden, "hidden: xl/worksheets/sheet1.xml x:f"]));
  });

  it.each([
    [1, "<v>987</v>", '<c r="A1" s="1"></c><c r="B1"><v>987</v></c>'],
    [0, "<v>987</v>", '<c r="A1" s="0"><v>987</v></c><c r="B1"><f>A1</f><v>987</v></c>'],
  ])("counts again what is in a cell only where it is shown: style %i", async (style, value, written) => {
    const { copy } = await cleanBytes(
      writeXlsx(
        '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>',
        [
          ["rId1", "worksheet", "worksheets/sheet1.xml"],
          ["rId2", "styles", "styles.xml"],
        ],
        [
          sheet(
            1,
            `<sheetData><row r="1"><c r="A1" s="${style}">${value}</c><c r="B1"><f>A1</f>${value}</c></row></sheetData>`,
          ),
          xmlMember(
            "xl/styles.xml",
            `<styleSheet ${SHEET}><numFmts><numFmt numFmtId="170" formatCode=";;;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>`,
          ),
        ],
      ),
    );
    expect(String(readZip(copy).get("xl/worksheets/sheet.xml"))).toContain(written);
  });

  it("keeps formulas that count what is shown, and none that leads elsewhere", async () => {
    const file = writeXlsx(
      `<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="Far">'https://HIDDEN/[a.xlsx]x'!A1</definedName></definedNames>`,
      [["rId1", "worksheet", "worksheets/sheet1.xml"]],
      [
        sheet(
          1,
          `<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><f>'file:///HIDDEN.xlsx'!A1</f><v>3</v></c></row></sheetData><drawing r:id="rId1"/>`,
        ),
        relationsOf("xl/worksheets/sheet1.xml", [["rId1", "drawing", "../drawings/drawing1.xml"]]),
        xmlMember(
          "xl/drawings/drawing1.xml",
          `<xdr:wsDr xmlns:xdr="${OPEN}/drawingml/2006/spreadsheetDrawing" xmlns:a="${OPEN}/drawingml/2006/main" xmlns:r="${OPEN}/officeDocument/2006/relationships">
           <xdr:twoCellAnchor><xdr:sp macro="HIDDEN"><xdr:nvSpPr><xdr:cNvPr id="2" name="HIDDEN" hidden="1"/></xdr:nvSpPr></xdr:sp></xdr:twoCellAnchor>
           <xdr:twoCellAnchor><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Chart 3"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${OPEN}/drawingml/2006/chart">
           <c:chart xmlns:c="${OPEN}/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor></xdr:wsDr>`,
        ),
        relationsOf("xl/drawings/drawing1.xml", [["rId1", "chart", "../charts/chart1.xml"]]),
        xmlMember(
          "xl/charts/chart1.xml",
          `<c:chartSpace xmlns:c="${OPEN}/drawingml/2006/chart" xmlns:r="${OPEN}/officeDocument/2006/relationships"><c:chart><c:title><c:tx><c:strRef><c:f>One!$A$1</c:f><c:strCache><c:pt idx="0"><c:v>Title</c:v></c:pt></c:strCache></c:strRef></c:tx></c:title></c:chart>
           <c:externalData r:id="rId1"/></c:chartSpace>`,
        ),
        xmlMember("xl/theme/theme1.xml", "<HIDDEN/>"),
        xmlMember("xl/tables/table1.xml", "<HIDDEN/>"),
      ],
    );
    const { copy, findings } = await cleanBytes(file);
    expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
    const members = readZip(copy);
    expect(String(members.get("xl/worksheets/sheet.xml"))).toContain(
      '<c r="A1"><f>1+1</f><v>2</v></c><c r="B1"><v>3</v></c>',
    );
    expect(String(members.get("xl/charts/chart.xml"))).toContain("<c:v>Title</c:v>");
    expect(findings).toEqual(
      expect.arrayContaining([
        "link: xl/worksheets/sheet1.xml x:f = 'file:///HIDDEN.xlsx'!A1",
        "hidden: xl/drawings/drawing1.xml xdr:cNvPr hidden",
      ]),
    );
  });

  it("is refused if nothing of it is shown", async () => {
    const workbook = '<sheets><sheet name="a" sheetId="1" state="veryHidden" r:id="rId1"/></sheets>';
    expect(await tryToClean(writeXlsx(workbook, [["rId1", "worksheet", "a.xml"]], []))).toBe("cleaning.unsupported");
  });
});
