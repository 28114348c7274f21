import { expect, it } from "vitest";
import { cleanBytes, tryToClean, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { writeOdf } from "../../../../support/cleaning/odf-writer.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";

const FORMULAS = "urn:oasis:names:tc:opendocument:xmlns:of:1.2";

const cell = (formula: string, said: string, words: string): string =>
  `<table:table-cell${formula === "" ? "" : ` table:formula="of:=${formula.replaceAll('"', "&quot;")}"`}${said}><text:p>${words}</text:p></table:table-cell>`;
const string = (said: string): string => ` office:value-type="string" office:string-value="${said}"`;
const number = (said: string): string => ` office:value-type="float" office:value="${said}"`;

async function cleanCells(
  cells: string,
  more = "",
): Promise<CleanedBytes & { readonly row: string; readonly content: string }> {
  const cleaned = await cleanBytes(
    writeOdf(
      "spreadsheet",
      "",
      `<table:table table:name="One"><table:table-row>${cells}</table:table-row></table:table>${more}`,
    ),
  );
  const content = String(readZip(cleaned.copy).get("content.xml"));
  return { ...cleaned, content, row: /<table:table-row>(.*)<\/table:table-row>/s.exec(content)?.[1] ?? "" };
}

it("formulas are what they came to where they have more than that", async () => {
  const kept = cell('"Total: "&amp;[.A1]', string("Total: 5"), "Total: 5") + cell("[.A1]*2", number("10"), "10");
  const { row, findings, left } = await cleanCells(
    kept +
      cell('HYPERLINK("\\\\FS01\\HIDDEN\\a.doc";"list")', string("list"), "list") +
      cell('N("HIDDEN words")+1', number("1"), "1"),
  );
  expect(row).toBe(kept + cell("", string("list"), "list") + cell("", number("1"), "1"));
  expect(findings).toEqual(
    expect.arrayContaining([
      'link: content.xml table:formula = of:=HYPERLINK("\\\\FS01\\HIDDEN\\a.doc";"list")',
      'hidden: content.xml table:formula = of:=N("HIDDEN words")+1',
    ]),
  );
  expect(left).toEqual([]);
});

it("formulas stay, which is said, where nobody counted yet: nothing else is there to show", async () => {
  const uncounted = cell('IF([.A1];"one of them";"the other")', "", "");
  const { row, left } = await cleanCells(uncounted);
  expect(row).toBe(uncounted);
  expect(left).toEqual(["hidden: content.xml table:formula"]);
});

it("formulas are what they came to where a name has words that nobody sees", async () => {
  const named = (expression: string): string =>
    `<table:named-expressions><table:named-expression table:name="Rate" table:expression=${expression}/></table:named-expressions>`;
  const formula = cell("Rate+1", number("1"), "1");
  expect((await cleanCells(formula, named('"[$One.$A$1]*2"'))).row).toBe(formula);
  for (const expression of ['"&quot;HIDDEN words&quot;"', `'"HIDDEN words"'`]) {
    const { row, content } = await cleanCells(formula, named(expression));
    expect(row).toBe(cell("", number("1"), "1"));
    expect(content).not.toContain("HIDDEN");
  }
});

it("formulas still say which language they are in", async () => {
  const formula = cell("[.A1]*2", number("10"), "10");
  const { content } = await cleanCells(
    "",
    `<table:table xmlns:of="${FORMULAS}"><table:table-row>${formula}</table:table-row></table:table>`,
  );
  expect(content).toContain(`<table:table xmlns:of="${FORMULAS}"><table:table-row>${formula}`);
});

it.each([
  ["counts what is hidden", "[.A1]*2", '<table:table-column table:visibility="collapse"/>'],
  ["leads elsewhere", 'HYPERLINK("https://HIDDEN/";"words")', "<table:table-column/>"],
])("formulas that nobody counted are not taken for nothing where one %s", async (_what, formula, column) => {
  const sheet = (content: string): Uint8Array =>
    writeOdf(
      "spreadsheet",
      "",
      `<table:table table:name="One">${column}<table:table-column/><table:table-row><table:table-cell/>${content}</table:table-row></table:table>`,
    );
  expect(await tryToClean(sheet(cell(formula, "", "")))).toBe("cleaning.unsupported");
  expect(await tryToClean(sheet(cell(formula, number("10"), "10")))).toMatchObject({ left: [] });
});
