import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { cleanBytes } from "../../support/cleaning/cleaned.ts";
import { convert } from "../../support/cleaning/office-program.ts";
import { OFFICE_NAMESPACES } from "../../support/cleaning/office-page.ts";
import { readZip, tellingMembers } from "../../support/cleaning/zip-reader.ts";
import { describeWith } from "../../support/optional-parts.ts";
import { createTemporaryFolder, type TemporaryFolder } from "../../support/temporary-folder.ts";

// Workbooks that count, with more in their formulas than they show: LibreOffice counts again in the clean copies.

const SECRET = "kolibri";
const ENDINGS = ["ods", "xlsx"] as const;

const cell = (formula: string, more = ""): string =>
  `<table:table-cell table:formula="of:=${formula.replaceAll('"', "&quot;")}"${more}/>`;
const matrix = ' table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="2"';
const ROWS = [
  cell(`IF({5|6}&lt;9;{5|6};"${SECRET}")`, matrix) +
    cell('[.A1]&amp;" rows"') +
    cell(`HYPERLINK("C:\\${SECRET}";"list")`),
  `<table:table-cell/>${cell("[.A1]*2")}${cell(`[.A2]+N("${SECRET}")`)}`,
];

let folder: TemporaryFolder;
const read = (name: string): Buffer => readFileSync(join(folder.path, name));

describeWith(["libreoffice-writer-nogui", "libreoffice-calc-nogui"], "clean copies of workbooks that count", () => {
  beforeAll(async () => {
    folder = await createTemporaryFolder("formulas");
    const rows = ROWS.map((row) => `<table:table-row>${row}</table:table-row>`).join("");
    writeFileSync(
      join(folder.path, "made.fods"),
      `<?xml version="1.0" encoding="UTF-8"?><office:document ${OFFICE_NAMESPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="One">${rows}</table:table></office:spreadsheet></office:body></office:document>`,
    );
    for (const ending of ENDINGS) {
      convert(folder.path, ["made.fods"], ending);
      expect(tellingMembers(read(`made.${ending}`), SECRET)).not.toEqual([]);
      writeFileSync(join(folder.path, `${ending}.${ending}`), (await cleanBytes(read(`made.${ending}`))).copy);
    }
    convert(
      folder.path,
      ENDINGS.map((ending) => `${ending}.${ending}`),
      "csv",
    );
  }, 300_000);

  afterAll(() => folder.remove());

  it.each(ENDINGS)("show what they showed, and have nothing else: %s", (ending) => {
    expect(tellingMembers(read(`${ending}.${ending}`), SECRET)).toEqual([]);
    expect(String(read(`${ending}.csv`)).trim()).toBe("5,5 rows,list\n6,10,6");
    const sheet = { ods: "content.xml", xlsx: "xl/worksheets/sheet.xml" }[ending];
    expect(String(readZip(read(`${ending}.${ending}`)).get(sheet))).toContain("&quot; rows&quot;");
  });
});
