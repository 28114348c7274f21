import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";

const PART = "xl/worksheets/sheet1.xml";

async function cleanCells(
  cells: string,
  names = "",
  table = "",
): Promise<CleanedBytes & { readonly part: (name: string) => string }> {
  const cleaned = await cleanBytes(
    writeXlsx(
      `<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>${names}`,
      [["rId1", "worksheet", "worksheets/sheet1.xml"]],
      [
        xmlMember(
          PART,
          `<worksheet ${SHEET}><sheetData><row>${cells}</row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts></worksheet>`,
        ),
        relationsOf(PART, [["rId1", "table", "../tables/table1.xml"]]),
        xmlMember("xl/tables/table1.xml", `<table ${SHEET} id="1">${table}</table>`),
      ],
    ),
  );
  const members = readZip(cleaned.copy);
  return { ...cleaned, part: (name) => String(members.get(name) ?? "") };
}

const cell = (formula: string, value: string, more = ""): string =>
  `<c t="str"><f${more}>${formula.replaceAll('"', "&quot;")}</f>${value}</c>`;
const shown = (text: string): string => `<v>${text}</v>`;

describe("formulas of a workbook", () => {
  it("are what they came to where they have more than that", async () => {
    const kept = cell('"Total: "&amp;A1', shown("Total: 5"));
    const { part, findings, left } = await cleanCells(
      kept +
        cell('HYPERLINK("C:\\Users\\HIDDEN\\a.doc","list")', shown("list")) +
        cell('N("HIDDEN words")+1', shown("1")) +
        cell("'\\\\FS01\\HIDDEN\\a.csv'!A1", shown("2")) +
        cell("cmd|'/c HIDDEN'!A0", shown("3")),
    );
    const value = (text: string): string => `<c t="str">${shown(text)}</c>`;
    expect(part("xl/worksheets/sheet.xml")).toContain(
      `<row>${kept}${value("list")}${value("1")}${value("2")}${value("3")}</row>`,
    );
    expect(findings).toEqual(
      expect.arrayContaining([
        `link: ${PART} x:f = HYPERLINK("C:\\Users\\HIDDEN\\a.doc","list")`,
        `hidden: ${PART} x:f = N("HIDDEN words")+1`,
        `link: ${PART} x:f = '\\\\FS01\\HIDDEN\\a.csv'!A1`,
        `link: ${PART} x:f = cmd|'/c HIDDEN'!A0`,
      ]),
    );
    expect(left).toEqual([]);
  });

  it("stay, which is said, where nobody counted yet: nothing else is there to show", async () => {
    const uncounted = cell('IF(A1,"one of them","the other")', "");
    const { part, left } = await cleanCells(`${uncounted}<c><f>1+1</f></c>`);
    expect(part("xl/worksheets/sheet.xml")).toContain(`<row>${uncounted}<c><f>1+1</f></c></row>`);
    expect(left).toEqual([`hidden: ${PART} x:f`]);
  });

  it("go together where several cells have the same", async () => {
    const group = (index: number, ref = ""): string => ` t="shared"${ref} si="${index}"`;
    const same = `<c><f${group(1, ' ref="A1:B1"')}>A1+1</f><v>1</v></c><c><f${group(1)}></f><v>2</v></c>`;
    const uncounted = cell('IF(A1,"one of them")', "", group(2, ' ref="E1:F1"')) + `<c><f${group(2)}/></c>`;
    const { part } = await cleanCells(
      `${same}${cell('A1&amp;N("HIDDEN")', shown("3"), group(0, ' ref="C1:D1"'))}<c><f${group(0)}/><v>4</v></c>${uncounted}`,
    );
    expect(part("xl/worksheets/sheet.xml")).toContain(
      `<row>${same}<c t="str"><v>3</v></c><c><v>4</v></c>${uncounted}</row>`,
    );
  });

  it("are none of a table with words of their own", async () => {
    const column = (formula: string): string =>
      `<tableColumn id="1" name="a"><calculatedColumnFormula>${formula}</calculatedColumnFormula></tableColumn>`;
    const { part, findings } = await cleanCells(
      "",
      "",
      `<tableColumns>${column("Table1[[#This Row],[b]]+1")}${column("N(&quot;HIDDEN&quot;)")}</tableColumns>`,
    );
    expect(part("xl/tables/table.xml")).toContain(
      `<tableColumns>${column("Table1[[#This Row],[b]]+1")}<tableColumn id="1" name="a"></tableColumn></tableColumns>`,
    );
    expect(findings).toContain('hidden: xl/tables/table1.xml x:calculatedColumnFormula = N("HIDDEN")');
  });

  it("are what they came to where a name has words that nobody sees", async () => {
    const name = (called: string, content: string): string => `<definedName name="${called}">${content}</definedName>`;
    const formula = "<c><f>A1+Rate</f><v>1</v></c>";
    const kept = await cleanCells(formula, `<definedNames>${name("Rate", "One!$A$1*0.19")}</definedNames>`);
    expect(kept.part("xl/workbook.xml")).toContain(name("Rate", "One!$A$1*0.19"));
    expect(kept.part("xl/worksheets/sheet.xml")).toContain(formula);
    const gone = await cleanCells(
      formula,
      `<definedNames>${name("Rate", '"HIDDEN words"')}${name("_xlnm.Print_Area", 'N("HIDDEN")')}</definedNames>`,
    );
    expect(gone.part("xl/workbook.xml")).not.toContain("HIDDEN");
    expect(gone.part("xl/worksheets/sheet.xml")).toContain("<c><v>1</v></c>");
    expect(gone.findings).toEqual(
      expect.arrayContaining([
        'unknown: xl/workbook.xml x:definedName = "HIDDEN words"',
        'hidden: xl/workbook.xml x:definedName = N("HIDDEN")',
      ]),
    );
  });
});

describe("a workbook of which formulas have to go", () => {
  const HIDDEN_COLUMN = '<cols><col min="3" max="3" hidden="1"/></cols>';

  /** What is shown of a row, or the refusal. */
  async function rowOf(cells: string, counting = "", columns = HIDDEN_COLUMN): Promise<string> {
    const answer = await tryToClean(
      writeXlsx(
        `<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>${counting}`,
        [["rId1", "worksheet", "worksheets/sheet1.xml"]],
        [xmlMember(PART, `<worksheet ${SHEET}>${columns}<sheetData><row r="1">${cells}</row></sheetData></worksheet>`)],
      ),
    );
    if (typeof answer === "string") return answer;
    const sheet = String(readZip(answer.copy).get("xl/worksheets/sheet.xml"));
    return /<row[^>]*>(.*)<\/row>/s.exec(sheet)?.[1] ?? "";
  }

  it.each([
    ["", "cleaning.unsupported"],
    ["<v></v>", "cleaning.unsupported"],
    ["<v/>", "cleaning.unsupported"],
    ["<v>0</v>", '<c r="A1"><v>0</v></c>'],
  ])("is refused where nobody counted one of them: %s", async (value, shown) => {
    expect(await rowOf(`<c r="A1"><f>1+1</f>${value}</c>`)).toBe(shown);
  });

  it("is not for want of words, nor for what is hidden itself", async () => {
    expect(await rowOf('<c r="A1" t="str"><f>""</f><v></v></c><c r="C1"><f>1+1</f></c>')).toBe(
      '<c r="A1" t="str"><v></v></c><c r="C1"></c>',
    );
  });

  it("is refused where its zeros are no results: the program that wrote it lets others count", async () => {
    const counting = '<calcPr calcId="1" fullCalcOnLoad="1"/>';
    expect(await rowOf('<c r="A1"><f>1+1</f><v>0</v></c>', counting)).toBe("cleaning.unsupported");
    expect(await rowOf('<c r="A1"><f>1+1</f><v>2</v></c>', counting)).toBe('<c r="A1"><v>2</v></c>');
    expect(await rowOf('<c r="A1"><f>IF(A1,"one of them")</f><v>0</v></c>', counting, "")).toBe("cleaning.unsupported");
  });

  it.each([
    ['HYPERLINK("https://HIDDEN/","words")', "cleaning.unsupported"],
    ["[1]HIDDEN!A1", "cleaning.unsupported"],
  ])("is refused where one of them leads elsewhere, and shows what nobody counted: %s", async (formula, shown) => {
    expect(await rowOf(`<c r="A1"><f>${formula}</f></c>`, "", "")).toBe(shown);
  });
});
