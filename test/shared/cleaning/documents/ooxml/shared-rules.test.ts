import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { writeDocx, writeXlsx, SHEET, xmlMember } from "../../../../support/cleaning/package-writer.ts";
import { unzipped } from "../../../../support/unzipped.ts";

const SHAPES = 'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"';
const words = (text: string): string => `<w:t>${text}</w:t>`;
const either = (content: string): string => `<mc:AlternateContent ${SHAPES}>${content}</mc:AlternateContent>`;
const choice = (needs: string, content: string): string => `<mc:Choice Requires="${needs}">${content}</mc:Choice>`;
const fallback = (content: string): string => `<mc:Fallback>${content}</mc:Fallback>`;

async function cleanRun(content: string): Promise<CleanedBytes & { readonly run: string }> {
  const cleaned = await cleanBytes(writeDocx(`<w:p><w:r>${content}</w:r></w:p>`));
  const root = unzipped(cleaned.copy, "word/document.xml");
  return { ...cleaned, run: /<w:r>(.*)<\/w:r>/s.exec(root)?.[1] ?? "" };
}

describe("of several ways to show the same", () => {
  it("the first stays that readers understand", async () => {
    const { run } = await cleanRun(
      either(
        choice("w14", words("HIDDEN")) +
          choice("wps", words("shown")) +
          choice("wps", words("HIDDEN")) +
          fallback(words("HIDDEN")),
      ),
    );
    expect(run).toBe(either(choice("wps", words("shown"))));
  });

  it("the one for all others takes their place where none is understood", async () => {
    const { run } = await cleanRun(
      either(choice("w14", words("HIDDEN")) + fallback(words("shown")) + fallback(words("HIDDEN"))),
    );
    expect(run).toBe(`<w:t ${SHAPES}>shown</w:t>`);
  });

  it("none stays where there is none for others, and that is said", async () => {
    const { run, findings } = await cleanRun(either(choice("w14", words("HIDDEN"))) + words("shown"));
    expect(run).toBe(words("shown"));
    expect(findings).toContain("unknown: word/document.xml mc:AlternateContent");
  });
});

describe("a package", () => {
  it("does not say in which folder it was written", async () => {
    const path = `<mc:AlternateContent><mc:Choice Requires="x15"><x15ac:absPath xmlns:x15ac="http://schemas.microsoft.com/office/spreadsheetml/2010/11/ac" url="C:\\Users\\HIDDEN\\"/></mc:Choice></mc:AlternateContent>`;
    const { copy, findings } = await cleanBytes(
      writeXlsx(
        `${path}<sheets><sheet name="One" sheetId="1" r:id="rId1"/></sheets>`,
        [["rId1", "worksheet", "worksheets/sheet1.xml"]],
        [xmlMember("xl/worksheets/sheet1.xml", `<worksheet ${SHEET}><sheetData/></worksheet>`)],
      ),
    );
    expect(unzipped(copy, "xl/workbook.xml")).not.toMatch(/HIDDEN|AlternateContent/);
    expect(findings).toContain("link: xl/workbook.xml mc:AlternateContent");
  });

  it("is refused if a name in it can be read in several ways", async () => {
    expect(await tryToClean(writeDocx("<w:p/>", [["rId1", "image", "media/%zz.png"]]))).toBe("cleaning.malformed");
  });
});
