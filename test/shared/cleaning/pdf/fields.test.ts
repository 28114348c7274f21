import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile, streamOf } from "../../../support/cleaning/pdf-file.ts";

const SHOWN = "BT /F1 12 Tf 10 100 Td (shown) Tj ET";
const TEMPLATE = packedStream("/Tx BMC EMC", "/Subtype /Form /BBox [0 0 9 9]");
const DRAWN = "/AP << /N 9 0 R >>";
const BOXES = "/AP << /N << /Yes 9 0 R >> >>";

/** A form with one field, which may be part of another one. */
const form = (field: string, root = "/AcroForm << /Fields [8 0 R] /NeedAppearances true >>", parent = "") =>
  pdfFile(
    onePage(SHOWN, {
      root,
      page: "/Annots [8 0 R]",
      objects: {
        8: `<< /Type /Annot /Subtype /Widget /Rect [0 0 9 9] ${field} >>`,
        9: TEMPLATE,
        10: streamOf("They beat me"),
        11: `<< /T (parent) /Kids [8 0 R] /Parent 12 0 R ${parent} >>`,
        12: "<< /T (page) >>",
        13: "<< /Fields [8 0 R] /NeedAppearances 14 0 R >>",
        14: "true",
      },
    }),
  );

describe("forms that were filled in", () => {
  it.each([
    ["a text", `/FT /Tx /V (They beat me) ${DRAWN}`, ""],
    ["a long text, which is a stream", `/FT /Tx /V 10 0 R ${DRAWN}`, ""],
    ["choices", `/FT /Ch /V [(They beat me)] ${DRAWN}`, ""],
    ["the text of a field that this one is a part of", `/FT /Tx /V () /Parent 11 0 R ${DRAWN}`, "/V (They beat me)"],
  ])("are refused where readers draw them anew, over the looks of the empty form: %s", async (_name, field, above) => {
    for (const forms of ["/AcroForm << /NeedAppearances true >>", "/AcroForm 13 0 R"])
      await expect(cleanedPdf(form(field, forms, above))).rejects.toThrow("cleaning.unsupported");
    const { findings } = await cleanedPdf(form(field, "/AcroForm << /NeedAppearances false >>", above));
    expect(findings.map(({ at }) => at)).toContain("Catalog AcroForm");
  });

  it.each([
    ["no value", `/FT /Tx ${DRAWN}`],
    ["an empty one", `/FT /Tx /V () /DV (They beat me) ${DRAWN}`],
    ["no choice", `/FT /Ch /V [] ${DRAWN}`],
    ["a box that is drawn as it is ticked", `/FT /Btn /V /Yes /AS /Yes ${BOXES}`],
    ["a signature", `/FT /Sig /V << /Type /Sig >> ${DRAWN}`],
  ])("stay what they look like where there is nothing to draw anew: %s", async (_name, field) => {
    const { text } = await cleanedPdf(form(field));
    expect(text).toContain("/Tx BMC EMC");
    expect(text).not.toContain("They beat me");
  });

  it.each([
    ["a text that is a stream", "/FT /Tx /V 10 0 R"],
    ["a box that is ticked", "/FT /Btn /V /Yes /AS /Yes"],
    ["a ticked box of which only the empty one is drawn", `/FT /Btn /V /On /AS /On ${BOXES}`],
    ["a box that does not say which of its looks it has", `/FT /Btn /V /Yes ${BOXES}`],
  ])("are refused where nothing of it is drawn: %s", async (_name, field) => {
    await expect(cleanedPdf(form(field, ""))).rejects.toThrow("cleaning.unsupported");
  });

  it.each([
    ["one of several boxes that is not the ticked one", `/FT /Btn /Parent 11 0 R /AS /Off ${BOXES}`, "/V /On"],
    ["a box that was never ticked", `/FT /Btn ${BOXES}`, ""],
    ["a box that was ticked no more", `/FT /Btn /V /Off ${BOXES}`, ""],
  ])("leave out what is not shown: %s", async (_name, field, above) => {
    const { text } = await cleanedPdf(form(field, undefined, above));
    expect(text).not.toContain("/Tx BMC");
  });
});
