import { describe, expect, it } from "vitest";
import { Lexer, LexicalError } from "../../../../shared/cleaning/pdf/lexer.ts";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile } from "../../../support/cleaning/pdf-file.ts";

// Each takes minutes or fails otherwise if it is read again from each letter on, or held on the stack.

describe("a long part of a PDF", () => {
  it("is read once where it looks like a number", () => {
    for (const word of ["1".repeat(1_000_000), `${"1".repeat(500_000)}.${"1".repeat(500_000)}`]) {
      expect(() => new Lexer(`${word}x`).value()).toThrow(LexicalError);
      expect(new Lexer(word).value()).toBe(Number(word));
    }
  });

  it.each(["[", "<", "<[", "[<"])("is read once where a table of letters has no end of a %s", async (sign) => {
    const font = "<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /ToUnicode 8 0 R >>";
    const table = packedStream(`1 beginbfrange ${sign.repeat(400_000)} endbfrange`);
    const page = `/Resources << /Font << /F1 ${font} >> >>`;
    const { text } = await cleanedPdf(pdfFile(onePage("BT /F1 9 Tf ET", { page, objects: { 8: table } })));
    expect(text).toContain("0 beginbfrange\n");
  });

  it("may be a list of more names than fit on a stack", async () => {
    const kids = "/Dests << /Kids [9 0 R] >>";
    const objects = {
      1: `<< /Type /Catalog /Pages 2 0 R /Names << ${kids} >> >>`,
      9: `<< /Kids [${"8 0 R ".repeat(200_000)}] >>`,
      8: "<< /Names [(one) [3 0 R /Fit]] >>",
    };
    const link = "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /Dest (one) >>]";
    const { text } = await cleanedPdf(pdfFile(onePage("", { page: link, objects })));
    expect(text).toContain("/Fit]");
  });
});
