import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile } from "../../../support/cleaning/pdf-file.ts";

const LAYER = "<< /Type /OCG /Name (Layer) >>";
const named = (findings: readonly { readonly at: string; readonly value: string | null }[]) =>
  findings.filter(({ at }) => at === "Properties name").map(({ value }) => value);

describe("names of property lists", () => {
  it("become numbers, the same in a page, in its resources, and in the forms that are drawn with them", async () => {
    const content = "/OC /Clinic BDC 0 g EMC /OC /Omar#20Ali BDC 0 g EMC /F Do";
    const original = pdfFile(
      onePage(content, {
        page: "/Resources << /Properties << /Omar#20Ali 8 0 R /Name1 10 0 R /Clinic 9 0 R >> /XObject << /F 11 0 R >> >>",
        objects: {
          8: LAYER,
          9: LAYER,
          10: LAYER,
          11: packedStream("/OC /Omar#20Ali BDC 1 g EMC /OC /Name1 BDC EMC", "/Subtype /Form /BBox [0 0 9 9]"),
        },
      }),
    );
    const { text, bytes, findings } = await cleanedPdf(original);
    expect(named(findings)).toEqual(["Clinic", "Omar Ali"]);
    expect(text).toContain("/OC /Name1 BDC 0 g EMC /OC /Name2 BDC 0 g EMC /F Do");
    expect(text).toContain("/OC /Name2 BDC 1 g EMC /OC /Name3 BDC EMC");
    expect(text).toMatch(/\/Properties <<\/Name2 \d+ 0 R\/Name3 \d+ 0 R\/Name1 \d+ 0 R>>/);
    const again = await cleanedPdf(bytes);
    expect(again.findings).toEqual([]);
    expect(again.bytes.equals(bytes)).toBe(true);
  });

  it.each(["MC0", "oc12", "Prop1", "R120", "Lyr20", "L", "12"])("stay where a program counted: %s", async (name) => {
    const { text, findings } = await cleanedPdf(
      pdfFile(
        onePage(`/OC /${name} BDC EMC`, {
          page: `/Resources << /Properties << /${name} 8 0 R >> >>`,
          objects: { 8: LAYER },
        }),
      ),
    );
    expect(findings).toEqual([]);
    expect(text).toContain(`/OC /${name} BDC EMC`);
  });
});
