import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile, type PdfObjects } from "../../../support/cleaning/pdf-file.ts";

const SECRET = "kolibri";
const FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>";
const clean = async (objects: PdfObjects) => await cleanedPdf(pdfFile(objects));
const named = (findings: readonly { readonly at: string; readonly value: string | null }[]) =>
  findings.map(({ at, value }) => `${at}: ${value ?? ""}`);
const image = (sample: string) =>
  packedStream(sample, "/Subtype /Image /Width 3 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray");
const form = (content: string, entries = "") => packedStream(content, `/Subtype /Form /BBox [0 0 9 9] ${entries}`);
/** A page that draws with these resources. */
const drawn = (content: string, resources: string, objects: PdfObjects = {}, page = "") =>
  onePage(content, { page: `/Resources << ${resources} >> ${page}`, objects });

/** Two pages with the resources of their tree, the first of which is left. */
function firstOfTwo(resources: string): PdfObjects {
  return {
    1: "<< /Type /Catalog /Pages 2 0 R >>",
    2: `<< /Type /Pages /Kids [3 0 R] /Count 1 ${resources} >>`,
    3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>",
    4: packedStream("/Im1 Do"),
    5: "<< /XObject 6 0 R >>",
    6: "<< /Im1 8 0 R /Im2 9 0 R /Fm1 10 0 R >>",
    8: image("own"),
    9: image("kol"),
    10: form(`BT (${SECRET}) Tj ET`),
  };
}

describe("resources that no content calls", () => {
  it("are gone with the pages that called them, and named", async () => {
    for (const resources of ["/Resources 5 0 R", "/Resources << /XObject << /Im1 8 0 R /Im2 9 0 R /Fm1 10 0 R >> >>"]) {
      const { text, findings } = await clean(firstOfTwo(resources));
      expect(text).toContain("own");
      for (const gone of [SECRET, "kol", "Im2", "Fm1"]) expect(text).not.toContain(gone);
      expect(named(findings)).toContain("Resources XObject: Im2");
      expect(named(findings)).toContain("Resources XObject: Fm1");
    }
  });

  it("are gone from each page, and not named, where another page calls them", async () => {
    const { text, findings } = await clean({
      ...firstOfTwo(""),
      2: "<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 /Resources 5 0 R >>",
      5: "<< /XObject 6 0 R /ExtGState << /G << /ca 0.5 >> >> >>",
      7: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 11 0 R >>",
      11: packedStream("/G gs /Im2 Do /Fm#31 Do"),
    });
    expect(findings).toEqual([]);
    expect(text.match(/\/XObject <</gu)).toHaveLength(2);
    expect(text.match(/\/Im1 \d/gu)).toHaveLength(1);
    expect(text.match(/\/G <</gu)).toHaveLength(1);
    expect(text).toContain(SECRET);
  });

  it("are gone in whatever part, also where they stand themselves", async () => {
    const parts = ["ColorSpace", "ExtGState", "Font", "Pattern", "Properties", "Shading"];
    const resources = parts.map((part) => `/${part} << /${SECRET} << /Type /Own >> /Two 9 0 R >>`).join(" ");
    const { text, findings } = await clean(drawn("0 g", `${resources} /XObject 4`, { 9: FONT }));
    expect(text).toContain("/Resources <<>>");
    const said = parts.flatMap((part) => [`Resources ${part}: ${SECRET}`, `Resources ${part}: Two`]);
    expect(named(findings).toSorted()).toEqual(["objects that nothing shows: 1", ...said].toSorted());
  });

  it("are gone from forms, letters and patterns with resources of their own", async () => {
    const own = (call: string) => `/Resources << /XObject << /${call} 9 0 R /${SECRET} 10 0 R >> >>`;
    const { text, findings } = await clean(
      drawn("/F Do /P scn /T 1 Tf", "/XObject << /F 11 0 R >> /Pattern << /P 12 0 R >> /Font << /T 13 0 R >>", {
        9: image("own"),
        10: image("kol"),
        11: form("/A Do", own("A")),
        12: packedStream("/B Do", `/PatternType 1 ${own("B")}`),
        13: `<< /Type /Font /Subtype /Type3 /CharProcs << /a 14 0 R /b 15 0 R >> ${own("C")} >>`,
        14: packedStream("1 0 d0 /C Do"),
        15: packedStream("1 0 d0 /D Do", own("D")),
      }),
    );
    for (const call of ["A", "B", "C", "D"]) expect(text).toMatch(new RegExp(`/${call} \\d+ 0 R>>`, "u"));
    expect(text).not.toContain("kol");
    expect(named(findings)).toContain(`Resources XObject: ${SECRET}`);
  });
});

describe("resources that something calls", () => {
  it("stay for what has none and is drawn with those of its page", async () => {
    const { text, findings } = await clean(
      drawn(
        "/F Do /P scn /T 1 Tf /G gs /S sh /I Do",
        `/XObject << /F 10 0 R /I 11 0 R /A 9 0 R /B 9 0 R /C 9 0 R /D 9 0 R /E 9 0 R /H 9 0 R >> /Pattern << /P 12 0 R >>
         /Font << /T 13 0 R >> /ExtGState << /G << /SMask << /S /Alpha /G 15 0 R >> /Font [16 0 R 1] >> >>
         /Shading << /S << /ShadingType 1 /ColorSpace /Cs >> >> /ColorSpace << /Cs [/DeviceRGB] /Ci [/DeviceGray] /DefaultRGB [/CalRGB << /WhitePoint [1 1 1] >>] >>`,
        {
          9: image("own"),
          10: form("/A Do"),
          11: packedStream("own", "/Subtype /Image /Width 3 /Height 1 /BitsPerComponent 8 /ColorSpace /Ci"),
          12: packedStream("/B Do", "/PatternType 1"),
          13: "<< /Type /Font /Subtype /Type3 /CharProcs << /a 14 0 R >> >>",
          14: packedStream("/C Do"),
          15: form("/D Do"),
          16: "<< /Type /Font /Subtype /Type3 /CharProcs << /a 17 0 R >> >>",
          17: packedStream("/E Do"),
          20: "<< /Type /Annot /Subtype /Stamp /Rect [0 0 9 9] /AP << /N 21 0 R >> >>",
          21: form("/H Do"),
        },
        "/Annots [20 0 R << /Subtype /Link /AP << /N 10 0 R >> >>]",
      ),
    );
    expect(named(findings)).toEqual([]);
    for (const call of ["A", "B", "C", "D", "E", "H"]) expect(text).toMatch(new RegExp(`/${call} \\d+ 0 R`, "u"));
    for (const space of ["/Cs [", "/Ci [", "/DefaultRGB ["]) expect(text).toContain(space);
  });

  it("stay for pictures in content", async () => {
    for (const space of ["/Cs", "[/Indexed /Cs 1 <0001>]"]) {
      const content = `BI /W 1 /H 1 /BPC 8 /CS ${space} ID a EI`;
      const { text } = await clean(drawn(content, "/ColorSpace << /Cs [/CalGray << /WhitePoint [1 1 1] >>] >>"));
      expect(text).toContain("/Cs [/CalGray");
    }
  });

  it("do not stay for what is not on the page: remarks and what is hidden", async () => {
    const remark = (entries: string) => `<< /Type /Annot /Rect [0 0 9 9] /AP << /N 9 0 R >> ${entries} >>`;
    const { text, findings } = await clean(
      drawn(
        "0 g",
        "/XObject << /A 10 0 R >>",
        { 9: form("/A Do"), 10: image("kol") },
        `/Annots [${remark("/Subtype /Text")} ${remark("/Subtype /Stamp /F 2")}]`,
      ),
    );
    expect(text).not.toContain("kol");
    expect(named(findings)).toContain("Resources XObject: A");
  });

  it("are read once for many pages, and are whole on each", async () => {
    const numbers = Array.from({ length: 12 }, (_value, index) => 20 + 2 * index);
    const pages = numbers.map((number): [number, string] => [
      number,
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Resources ${number + 1} 0 R /Contents 4 0 R >>`,
    ]);
    const resources = numbers.map((number): [number, string] => [number + 1, "<< /XObject << /Im1 8 0 R >> >>"]);
    const { text, findings } = await clean({
      1: "<< /Type /Catalog /Pages 2 0 R >>",
      2: `<< /Type /Pages /Kids [${numbers.map((number) => `${number} 0 R`).join(" ")}] /Count 12 >>`,
      4: packedStream("/Im1 Do"),
      8: image("own"),
      ...Object.fromEntries([...pages, ...resources]),
    });
    expect(findings).toEqual([]);
    expect(text.match(/\/XObject <<\/Im1/gu)).toHaveLength(12);
  });
});
