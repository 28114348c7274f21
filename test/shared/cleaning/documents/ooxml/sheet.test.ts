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
