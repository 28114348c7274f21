import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile, streamOf, type PdfObjects } from "../../../support/cleaning/pdf-file.ts";

const COVERED = "Contents text under filled shapes";
const OUTSIDE = "Contents text outside of what is shown";
const CROPPED = "Contents Do";
const MUCH = "Contents too much to look for text under filled shapes";

/** What stays, of a page of 200 by 200 points. */
async function left(content: string, more: { page?: string; objects?: PdfObjects } = {}): Promise<readonly string[]> {
  const cleaned = await cleanedPdf(pdfFile(onePage(content, more)));
  return cleaned.left.map(({ at }) => at);
}

const NAME = "BT 12 0 0 12 20 105 Tm /F1 1 Tf (Name) Tj ET";
const FONT = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Courier >> >>";
const resources = (entries: string, page = "") => ({ page: `/Resources << ${FONT} ${entries} >> ${page}` });
const PICTURE = streamOf(
  "a".repeat(64),
  "/Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
);

describe("text under something", () => {
  it.each([
    ["a box", "0 g 10 100 200 20 re f"],
    ["a path, as LibreOffice draws boxes", "0 g 110 100 m 10 100 l 10 120 l 210 120 l 210 100 l 110 100 l h f*"],
    ["curves", "20 105 m 20 140 60 140 60 105 c 60 80 30 80 v 20 90 20 105 y b"],
    ["a light box", "0.9 g 10 100 200 20 re F"],
    ["a wide line", "0 G 20 w 10 110 m 210 110 l S"],
    ["a wide line that is closed", "8 w 20 108 m 60 108 l s"],
    ["a wide line of a wide plane", "q 4 0 0 4 0 0 cm 2 w 5 27 m 5 27 l 50 27 l S Q"],
    ["a shading", "/Sh1 sh"],
    ["a color that is no number", "/Pattern cs /P1 scn 10 100 200 20 re B"],
  ])("is named under %s", async (_what, box) => {
    expect(await left(`${NAME} ${box}`)).toEqual([COVERED]);
  });

  it("is named where it has the color of what is behind it", async () => {
    for (const color of [
      "0 g",
      "0.2 0.1 0 rg",
      "0 0 0 1 k",
      "1 1 1 0 k",
      "/Cs1 cs",
      "/Cs1 cs 0 sc",
      "/Cs1 cs .1 .1 .1 sc",
    ])
      expect(await left(`${color} 10 100 200 20 re f ${NAME}`)).toEqual([COVERED]);
    expect(await left(`1 0 0 rg 10 100 200 20 re f q 0 g Q ${NAME}`)).toEqual([COVERED]);
    expect(await left(`0 0 0 1 sc 10 100 200 20 re f ${NAME}`)).toEqual([COVERED]);
  });

  it("is not named where it stands out, or beside", async () => {
    for (const content of [
      `1 0 0 rg 10 100 200 20 re f 0 g ${NAME}`,
      `0 g 0 0 200 200 re f 1 0 0 rg 10 100 200 20 re f 0 g ${NAME}`,
      `/Sh1 sh ${NAME}`,
      `${NAME} 10 100 200 20 re n 10 100 200 20 re S`,
      `${NAME} 10 108 200 2 re f 1 w 10 107 m 200 107 l S`,
      `${NAME} 49 100 100 20 re f 10 118 100 20 re f 0 0 200 100 re f`,
      `${NAME} 10 100 200 20 re 15 102 100 16 re f*`,
      `${NAME} q 100 100 50 50 re W n 0 0 200 200 re f Q`,
      "10 100 200 20 re f",
      `${NAME} 20 105 l f`,
      `BT /F1 12 Tf 20 105 Td 7 Tr (Name) Tj ET 0 Tr 10 100 200 20 re f`,
    ])
      expect(await left(content)).toEqual([]);
  });

  it("is looked for wherever letters are", async () => {
    const at = (x: number, y: number) => `${x} ${y} 6 6 re f`;
    const written = (text: string, box: string) => left(`BT /F1 10 Tf ${text} ET ${box}`);
    for (const [text, box] of [
      ["20 100 Td 12 TL (a) Tj T* (b) Tj", at(20, 88)],
      ["20 100 TD (a) Tj 0 -20 TD T* (b) Tj", at(20, 58)],
      ["20 100 Td 10 TL (a) '", at(20, 89)],
      ['20 100 Td 10 TL 5 3 (a b) "', at(42, 89)],
      ["20 100 Td [(a) -3000 (b)] TJ", at(54, 100)],
      ["20 100 Td (aa) Tj (b) Tj", at(29, 100)],
      ["20 100 Td 20 Tc (ab) Tj", at(44, 100)],
      ["20 100 Td 20 Tw (a b) Tj", at(49, 100)],
      ["20 100 Td 300 Tz (ab) Tj", at(39, 100)],
      ["20 100 Td 30 Ts (a) Tj", at(19, 130)],
      ["0 1 -1 0 100 20 Tm (aaaaaaaa) Tj", at(94, 50)],
    ] as const) {
      expect(await written(text, box)).toEqual([COVERED]);
      expect(await written(text, at(180, 180))).toEqual([]);
    }
  });

  it("is looked for whatever is written in place of a number", async () => {
    const box = "10 100 200 20 re f";
    for (const content of [
      `1 0 1e-05 1 0 0 cm ${NAME} ${box}`,
      `BT /F1 12 Tf 20 105 Td - 0 Td (Name) Tj ET ${box}`,
      `BT /F1 12 Tf . 105 Td (Name) Tj ET 0 100 200 20 re f`,
      `BT /F1 12 Tf 20pt 105pt Td (Name) Tj ET ${box}`,
      `BT /F1 12 Tf --20 105 Td 40 0 Td (Name) Tj ET ${box}`,
      `BT /F1 12 Tf 20 105 Td [(Na) ) % ]\r -1e1 (me) >] TJ ET ${box}`,
      `BT /F1 12 Tf 20 105 Td [<4E61> {}<6D65>] TJ ET ${box}`,
    ])
      expect(await left(content)).toEqual([COVERED]);
  });

  it("is looked for with the widths of its letters", async () => {
    const fonts = `/Font << /A << /Type /Font /Subtype /TrueType /FirstChar 97 /Widths [2000 100] >>
      /B << /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 300 /W [1 [2000 3000] 5 6 4000] >>] >>
      /C << /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [8 0 R] >>
      /D 9 0 R >>`;
    const objects = {
      8: "<< /Subtype /CIDFontType2 >>",
      9: `<< /Type /Font /Subtype /Type3 /FontMatrix [0.1 0 0 0.1 0 0] /FirstChar 97 /Widths [20 /x] /CharProcs << >> >>`,
    };
    const more = { page: `/Resources << ${fonts} >>`, objects };
    for (const [text, x] of [
      ["/A 10 Tf 20 100 Td (ab) Tj", 38],
      ["/B 10 Tf 20 100 Td <00010002> Tj", 52],
      ["/B 10 Tf 20 100 Td <00060007> Tj", 59],
      ["/C 10 Tf 20 100 Td <00060007> Tj", 32],
      ["/D 10 Tf 20 100 Td (aa) Tj", 47],
      ["/D 10 Tf 20 100 Td (baa) Tj /D 10 Tf", 47],
    ] as const) {
      expect(await left(`BT ${text} ET ${x} 100 5 5 re f`, more)).toEqual([COVERED]);
      expect(await left(`BT ${text} ET ${x + 60} 100 5 5 re f`, more)).toEqual([]);
    }
  });

  it("is looked for with the widths of letters that there can be", async () => {
    const font = (widths: string) =>
      `/Font << /F1 << /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /DW 300 /W [${widths}] >>] >> >>`;
    const nowhere = [
      "100000000000000000 200000000000000000 500",
      "9007199254740992 [500]",
      "-70000 1 500 1 99999999 500 0.5 1 500 (a) 1 500 1 /a 500 /a [500]",
      "9 1 500",
    ];
    const text = "BT /F1 10 Tf 20 100 Td <00010002> Tj ET";
    for (const widths of nowhere) {
      const more = { page: `/Resources << ${font(`${widths} 1 2 2000`)} >>` };
      expect(await left(`${text} 47 100 5 5 re f`, more)).toEqual([COVERED]);
      expect(await left(`${text} 22 100 5 5 re f`, more)).toEqual([]);
    }
  });

  it("knows how much of an ink there is", async () => {
    const spaces = `/ColorSpace << /Ink [/Separation /Spot /DeviceGray << /FunctionType 2 /N 1 /Domain [0 1] >>] /Few [/Indexed /DeviceRGB 1 <000000ffffff>] /Grey [/CalGray << /WhitePoint [1 1 1] >>] /Plain /DeviceGray >>`;
    const on = async (color: string) => await left(`${color} 10 100 200 20 re f 0 g ${NAME}`, resources(spaces));
    for (const dark of ["/Ink cs 1 scn", "/Few cs 1 sc", "/Grey cs 0.1 sc", "/Plain cs 0 sc"])
      expect(await on(dark)).toEqual([COVERED]);
    for (const light of ["/Ink cs 0.1 scn", "/Grey cs 0.9 sc"]) expect(await on(light)).toEqual([]);
    const stroked = await left(
      `/Pattern CS /P1 SCN /Ink CS 1 SCN 1 0 0 RG 0 0 0 0 K 0.5 G 1 SC 20 w 0 110 m 200 110 l S ${NAME}`,
      resources(spaces),
    );
    expect(stroked).toEqual([]);
  });

  it("is named under what is behind glass only where nothing can be read through it", async () => {
    const states = `/ExtGState << /Faint << /ca 0.4 /CA 0.4 >> /Full << /ca 1 /LW 20 >> /Mixed << /BM [/Multiply] >> /Plain << /BM /Normal >>
      /Shadow << /SMask << /S /Luminosity /G 8 0 R >> >> /None << /SMask /None >> >>`;
    const objects = { 8: packedStream("0 g", "/Subtype /Form /BBox [0 0 1 1]") };
    const under = async (content: string) => await left(`${NAME} ${content}`, { ...resources(states), objects });
    const box = "10 100 200 20 re f";
    for (const gone of [
      `/Full gs ${box}`,
      `/Faint gs /Full gs ${box}`,
      `/Mixed gs ${box}`,
      `/Shadow gs /None gs ${box}`,
      `/Mixed gs /Plain gs 1 1 0 rg ${box}`,
      "/Full gs 10 110 m 200 110 l S",
    ])
      expect(await under(gone)).toEqual([COVERED]);
    for (const through of [
      `/Faint gs ${box}`,
      `/Mixed gs 1 1 0 rg ${box}`,
      `/Shadow gs ${box}`,
      "/Faint gs 20 w 10 110 m 200 110 l S",
    ])
      expect(await under(through)).toEqual([]);
  });

  it("is compared with what forms and annotations draw", async () => {
    const form = (content: string, entries = "") => packedStream(content, `/Subtype /Form ${entries}`);
    const objects = {
      8: form("0 0 100 20 re f", "/BBox [0 0 100 20]"),
      9: form(NAME, `/BBox [0 0 200 200] /Resources << ${FONT} >>`),
      10: form("/Box Do", "/Matrix [1 0 0 1 10 100]"),
      11: form("/Self Do 0 0 300 300 re f", "/BBox [0 0 1 1]"),
    };
    const drawn = "/XObject << /Box 8 0 R /Words 9 0 R /Outer 10 0 R /Self 11 0 R /None 99 0 R >>";
    const on = async (content: string, annotations = "") =>
      await left(content, { ...resources(drawn, `/Annots [${annotations}]`), objects });
    expect(await on("/Words Do q 1 0 0 1 10 100 cm /Box Do Q")).toEqual([COVERED]);
    expect(await on("/Words Do /Outer Do")).toEqual([COVERED]);
    expect(await on("/Words Do /Box Do /Self Do /None Do /Missing Do")).toEqual([]);
    const stamp = (rect: string, look = "8 0 R") => `<< /Subtype /Stamp /Rect [${rect}] /AP << /N ${look} >> >>`;
    expect(await on(NAME, stamp("10 100 110 120"))).toEqual([COVERED]);
    expect(await on(NAME, stamp("10 10 110 200"))).toEqual([COVERED]);
    expect(await on(NAME, `${stamp("10 10 110 20")} ${stamp("", "8 0 R")} ${stamp("0 0 9 9", "10 0 R")}`)).toEqual([]);
  });

  it("is named under pictures that nothing shows through", async () => {
    const objects = {
      8: PICTURE,
      9: streamOf(
        "a".repeat(64),
        "/Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /SMask 8 0 R",
      ),
    };
    const under = async (name: string) =>
      await left(`${NAME} q 100 0 0 50 10 90 cm /${name} Do Q`, {
        ...resources("/XObject << /A 8 0 R /B 9 0 R >>"),
        objects,
      });
    expect(await under("A")).toEqual([COVERED]);
    expect(await under("B")).toEqual([]);
  });

  it("is named under pictures within the content, but not under masks", async () => {
    const picture = (entries: string) => `q 100 0 0 50 10 90 cm BI /W 1 /H 1 /BPC 1 ${entries} ID \0 EI Q`;
    const faint = resources("/ExtGState << /Faint << /ca 0.4 >> >>");
    for (const covering of ["/CS /G", "/CS /G /IM false", "/ColorSpace /DeviceGray /ImageMask false"])
      expect(await left(`${NAME} ${picture(covering)}`)).toEqual([COVERED]);
    for (const mask of ["/IM true", "/ImageMask true"]) expect(await left(`${NAME} ${picture(mask)}`)).toEqual([]);
    expect(await left(`${NAME} /Faint gs ${picture("/CS /G")}`, faint)).toEqual([]);
    expect(await left(`${picture("/CS /G")} ${NAME}`)).toEqual([]);
  });
});

describe("what is not on the page", () => {
  it("names text beyond the page, a form, and what is cut out", async () => {
    expect(await left("BT /F1 12 Tf 900 10 Td (far) Tj ET")).toEqual([OUTSIDE]);
    expect(await left("BT /F1 12 Tf 170 10 Td (a long line) Tj ET")).toEqual([OUTSIDE]);
    expect(await left(`q 0 0 1 1 re W n ${NAME} Q`)).toEqual([OUTSIDE]);
    expect(await left(`q W n ${NAME} Q`)).toEqual([OUTSIDE]);
    const objects = { 8: packedStream(NAME, "/Subtype /Form /BBox [0 0 100 20]") };
    expect(await left("/Fm Do", { ...resources("/XObject << /Fm 8 0 R >>"), objects })).toEqual([OUTSIDE]);
    expect(await left(`q 20 100 9 9 re 30 100 30 9 re W* n ${NAME} Q BT /F1 12 Tf -3 10 Td (edge) Tj ET`)).toEqual([]);
  });

  it("names pictures of which less is shown than there is", async () => {
    const more = {
      ...resources("/XObject << /Im 8 0 R /Dot 9 0 R >>"),
      objects: {
        8: PICTURE,
        9: streamOf("a", "/Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8"),
      },
    };
    const picture = "500 0 0 500 -100 -100 cm /Im Do";
    expect(await left(`q 50 50 100 100 re W n ${picture} Q`, more)).toEqual([CROPPED]);
    expect(await left(picture, more)).toEqual([CROPPED]);
    expect(await left("100 0 0 100 900 900 cm /Im Do", more)).toEqual([CROPPED]);
    expect(await left("500 0 0 500 -100 -100 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI", more)).toEqual([CROPPED]);
    expect(await left("500 0 0 500 -100 -100 cm /Dot Do", more)).toEqual([]);
    expect(await left("q 10 10 100 100 re W n 102 0 0 102 9 9 cm /Im Do Q", more)).toEqual([]);
    expect(await left("200 0 0 200 0 0 cm /Im Do", more)).toEqual([]);
  });

  it("says it of a page whose box is that of all pages", async () => {
    const pages = (box: string) => ({
      ...onePage(NAME),
      2: `<< /Type /Pages /Kids [3 0 R] /Count 1 /MediaBox [0 0 200 200] ${box} >>`,
      3: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
    });
    const named = async (box: string) => (await cleanedPdf(pdfFile(pages(box)))).left.map(({ at }) => at);
    expect(await named("/CropBox [0 0 200 90]")).toEqual(["Page CropBox", OUTSIDE]);
    expect(await named("")).toEqual([]);
  });
});

describe("pages that are too much to compare", () => {
  it.each([
    ["many letters", "BT /F1 1 Tf (a) Tj ET ".repeat(50_001)],
    ["many corners", `0 0 m ${"9 9 l 9 0 l ".repeat(60_000)} f ${"0 0 m 9 9 l 0 9 l f ".repeat(60_000)}`],
    ["many of both", `${"BT /F1 9 Tf 100 100 Td (a) Tj ET ".repeat(3000)}${"0 0 20 20 re f ".repeat(3000)}`],
  ])("are named: %s", async (_what, content) => {
    expect(await left(content)).toEqual([MUCH]);
  });

  it("are named where there are more letters than anybody can know", async () => {
    const names = Array.from({ length: 200 }, (_value, index) => `F${index}`);
    const font = "<< /Subtype /Type0 /DescendantFonts [<< /W [0 65535 500] >>] >>";
    const page = `/Resources << /Font << ${names.map((name) => `/${name} ${font}`).join(" ")} >> >>`;
    const content = names.map((name) => `BT /${name} 1 Tf (aa) Tj ET`).join(" ");
    expect(await left(content, { page })).toEqual([MUCH]);
  });

  it("are no longer looked at when enough is named", async () => {
    const all = `BT /F1 12 Tf 900 10 Td (far) Tj ET ${NAME} 0 0 200 200 re f 500 0 0 500 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID a EI`;
    const more = {
      objects: {
        2: "<< /Type /Pages /Kids [3 0 R 9 0 R] /Count 2 >>",
        9: "<< /Type /Page /Parent 2 0 R /Contents 4 0 R >>",
      },
    };
    expect(await left(all, more)).toEqual([COVERED, OUTSIDE, CROPPED]);
  });

  it("keeps what forms draw only as long as it fits", async () => {
    const large = packedStream(`${" ".repeat(2_500_000)}10 100 200 20 re f`, "/Subtype /Form");
    const drawn = "/XObject << /One 8 0 R /Two 9 0 R >>";
    expect(await left(`/One Do ${NAME} /Two Do`, { ...resources(drawn), objects: { 8: large, 9: large } })).toEqual([
      COVERED,
    ]);
  });

  it("follows forms in forms only so far", async () => {
    const deep = Object.fromEntries(
      Array.from({ length: 40 }, (_value, index) => [
        10 + index,
        packedStream("/N Do /N Do", `/Subtype /Form /Resources << /XObject << /N ${11 + index} 0 R >> >>`),
      ]),
    );
    expect(
      await left("/N Do", {
        page: "/Resources << /XObject << /N 10 0 R >> >>",
        objects: { ...deep, 50: packedStream("0 g", "/Subtype /Form") },
      }),
    ).toEqual([]);
  });
});
