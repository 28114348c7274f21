import { describe, expect, it } from "vitest";
import { cleanBytes, type CleanedBytes } from "../../../../support/cleaning/cleaned.ts";
import { writeDocx } from "../../../../support/cleaning/package-writer.ts";
import { toldPng } from "../../../../support/cleaning/told-png.ts";
import { readZip, tellingMembers } from "../../../../support/cleaning/zip-reader.ts";

const FIRST = '<w:vMerge w:val="restart"/>';
const ON = "<w:vMerge/>";
const words = (text: string): string => (text === "" ? "" : `<w:r><w:t>${text}</w:t></w:r>`);
const paragraph = (content: string): string => `<w:p><w:pPr><w:jc w:val="center"/></w:pPr>${content}</w:p>`;
const cell = (text: string, merge = ""): string =>
  `<w:tc>${merge === "" ? "" : `<w:tcPr>${merge}</w:tcPr>`}${paragraph(words(text))}</w:tc>`;
const row = (content: string): string => `<w:tr>${content}</w:tr>`;
const table = (rows: string): string => `<w:tbl>${rows}</w:tbl>`;

async function cleanBody(
  body: string,
  ...more: readonly (readonly [string, string, string])[]
): Promise<CleanedBytes & { readonly body: string }> {
  const png = { name: "word/media/a.png", content: toldPng("HIDDEN"), stored: true };
  const cleaned = await cleanBytes(writeDocx(body, more, [png]));
  expect(tellingMembers(cleaned.copy, "HIDDEN")).toEqual([]);
  const document = String(readZip(cleaned.copy).get("word/document.xml"));
  return { ...cleaned, body: /<w:body>(.*)<\/w:body>/s.exec(document)?.[1] ?? "" };
}

describe("cells that go on from the one above them", () => {
  it("have paragraphs, and nothing in them", async () => {
    const written = (under: string): string =>
      table(
        row(cell("one", FIRST) + cell("two")) +
          row(cell(under, ON) + cell("shown")) +
          row(cell(under, '<w:vMerge w:val="continue"/>') + cell("four")),
      ) + paragraph(words("after"));
    const { body, findings } = await cleanBody(written("HIDDEN"));
    expect(body).toBe(written(""));
    expect(findings).toContain("hidden: word/document.xml w:vMerge = HIDDEN");
    expect((await cleanBody(written(""))).findings.filter((each) => each.startsWith("hidden: word/document"))).toEqual(
      [],
    );
  });

  it("are where the columns are the same, however wide those before them are", async () => {
    const wide = '<w:gridSpan w:val="2"/>';
    const far = '<w:trPr><w:gridBefore w:val="2"/></w:trPr>';
    const written = (under: string): string =>
      table(
        row(cell("first of all", ON) + cell("b") + cell("c", FIRST)) +
          row(cell("a", wide) + cell(under, ON)) +
          row(`${far}${cell(under, ON)}`) +
          row(cell("a") + cell("above is another", ON) + cell("c")),
      );
    expect((await cleanBody(written("HIDDEN"))).body).toBe(written(""));
  });

  it("go on over rows that were removed", async () => {
    const removed = `<w:trPr><w:del w:id="1" w:author="a" w:date="2020-01-01T00:00:00Z"/></w:trPr>`;
    const written = (between: string, under: string): string =>
      table(row(cell("shown", FIRST)) + between + row(cell(under, ON)));
    const { body } = await cleanBody(written(row(removed + cell("HIDDEN")), "HIDDEN"));
    expect(body).toBe(written("", ""));
  });

  it("have no pictures, formulas and tables either; other cells with tables in them do", async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="pic"><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>HIDDEN</m:t></m:r></m:oMath>';
    const inner = table(row(cell("inner", FIRST)) + row(cell("", ON)));
    const holder = (content: string, merge: string): string =>
      `<w:tc><w:tcPr>${merge}</w:tcPr>${content}${paragraph("")}</w:tc>`;
    const written = (content: string): string =>
      table(
        row(holder(inner + paragraph(words("outer")), FIRST)) + row(`<w:tc><w:tcPr>${ON}</w:tcPr>${content}</w:tc>`),
      );
    const { body, copy, findings } = await cleanBody(
      written(paragraph(picture) + paragraph(formula) + table(row(cell("HIDDEN")))),
      ["rId9", "image", "media/a.png"],
    );
    expect(body).toBe(written(paragraph("") + paragraph("")));
    expect([...readZip(copy).keys()].filter((name) => name.includes("media"))).toEqual([]);
    expect(findings).toEqual(
      expect.arrayContaining(["drawing", "tbl = HIDDEN"].map((each) => `hidden: word/document.xml w:${each}`)),
    );
  });
});
