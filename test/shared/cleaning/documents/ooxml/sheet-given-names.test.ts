import { expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { relationsOf, SHEET, writeXlsx, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";

const PART = "xl/worksheets/sheet1.xml";

async function cleanTables(
  tables: readonly string[],
  cells = "",
  styles = "",
  columns = "",
): Promise<CleanedBytes & { readonly part: (name: string) => string }> {
  const each = tables.map((table, index) => [`rId${index + 1}`, `table${index + 1}.xml`, table] as const);
  const cleaned = await cleanBytes(
    writeXlsx(
      '<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>',
      [
        ["rId1", "worksheet", "worksheets/sheet1.xml"],
        ["rId2", "styles", "styles.xml"],
      ],
      [
        xmlMember(
          PART,
          `<worksheet ${SHEET}>${columns}<sheetData><row>${cells}</row></sheetData><tableParts>${each.map(([id]) => `<tablePart r:id="${id}"/>`).join("")}</tableParts></worksheet>`,
        ),
        relationsOf(
          PART,
          each.map(([id, name]) => [id, "table", `../tables/${name}`]),
        ),
        ...each.map(([, name, table]) => xmlMember(`xl/tables/${name}`, `<table ${SHEET} id="1" ${table}</table>`)),
        xmlMember("xl/styles.xml", `<styleSheet ${SHEET}>${styles}</styleSheet>`),
      ],
    ),
  );
  const members = readZip(cleaned.copy);
  return { ...cleaned, part: (name) => String(members.get(name) ?? "") };
}

const named = (name: string, other = name): string => `name="${name}" displayName="${other}">`;
const formula = (said: string): string => `<c><f>${said}</f><v>1</v></c>`;

it("tables have the names that programs give, and no formula has another", async () => {
  const { copy, part, findings, left } = await cleanTables(
    [named("Table1"), named("HIDDEN_A", "HIDDEN_B"), named("Tabelle3")],
    formula("SUM(Table1[a])"),
  );
  expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
  expect(part("xl/tables/table.xml")).toContain(named("Table1"));
  expect(part("xl/tables/table2.xml")).toContain(named("Table2", "Table3"));
  expect(part("xl/tables/table3.xml")).toContain(named("Tabelle3"));
  expect(findings).toContain("description: xl/tables/table2.xml x:table name = HIDDEN_A");
  expect(left).toEqual([]);
});

it.each(["SUM(people[a])", "ROWS(peo&#80;le)", "SUM(PEOPLE[[#This Row],[a]])"])(
  "a name of a table that a formula is written with stays, which is said: %s",
  async (said) => {
    const { part, left, findings } = await cleanTables([named("People")], formula(said));
    expect(part("xl/tables/table.xml")).toContain(named("People"));
    expect(left).toEqual(["hidden: xl/tables/table1.xml x:table name"]);
    expect(findings.filter((line) => line.startsWith("description"))).toEqual([]);
  },
);

it("a name of a table goes with the formulas that are written with it", async () => {
  const hidden = '<cols><col min="9" max="9" hidden="1"/></cols>';
  const { part, left } = await cleanTables([named("People")], formula("SUM(People[a])"), "", hidden);
  expect(part("xl/tables/table.xml")).toContain(named("Table1"));
  expect(left).toEqual([]);
});

it("styles of tables have numbers, wherever they are used, and those of programs their names", async () => {
  const used = (style: string): string => `name="Table1"><tableStyleInfo${style} showRowStripes="1"/>`;
  const defined = (...styles: readonly string[]): string =>
    styles.map((style) => `<tableStyle name="${style}"/>`).join("");
  const { copy, part, findings } = await cleanTables(
    [
      used(' name="HIDDEN &amp; two"'),
      used(' name="TableStyleMedium2"'),
      used(' name="HIDDEN gone"'),
      'headerRowCellStyle="Normal" dataCellStyle="HIDDEN cells">',
    ],
    "",
    `<tableStyles defaultTableStyle="HIDDEN one" defaultPivotStyle="PivotStyleLight16">${defined("HIDDEN one", "Style 1", "HIDDEN &amp; two", "Sheet1-style")}</tableStyles>`,
  );
  expect(tellingMembers(copy, "HIDDEN")).toEqual([]);
  expect(part("xl/styles.xml")).toContain(
    `<tableStyles defaultTableStyle="Style 2" defaultPivotStyle="PivotStyleLight16">${defined("Style 2", "Style 1", "Style 3", "Sheet1-style")}</tableStyles>`,
  );
  expect(part("xl/tables/table.xml")).toContain(used(' name="Style 3"'));
  expect(part("xl/tables/table2.xml")).toContain(used(' name="TableStyleMedium2"'));
  expect(part("xl/tables/table3.xml")).toContain(used(""));
  expect(part("xl/tables/table4.xml")).toContain('headerRowCellStyle="Normal">');
  expect(findings).toEqual(
    expect.arrayContaining([
      "description: xl/styles.xml x:tableStyle name = HIDDEN one",
      "description: xl/tables/table3.xml x:tableStyleInfo name = HIDDEN gone",
      "description: xl/tables/table4.xml x:table style = HIDDEN cells",
    ]),
  );
});
