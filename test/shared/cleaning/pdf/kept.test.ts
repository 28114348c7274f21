import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import { onePage, packedStream, pdfFile, streamOf, type PdfObjects } from "../../../support/cleaning/pdf-file.ts";

const SHOWN = "BT /F1 12 Tf 10 100 Td (shown) Tj ET";
const clean = async (objects: PdfObjects, trailer?: string) => await cleanedPdf(pdfFile(objects, trailer));
const resource = (entries: string, objects: PdfObjects = {}, content = SHOWN): PdfObjects =>
  onePage(content, { page: `/Resources << ${entries} >>`, objects });

describe("what pages need", () => {
  it("keeps fonts of all kinds", async () => {
    const { text, findings } = await clean(
      resource(
        "/Font << /A 10 0 R /B 11 0 R /C 12 0 R >>",
        {
          10: "<< /Type /Font /Subtype /Type0 /Encoding /Identity-H /DescendantFonts [13 0 R] >>",
          11: "<< /Type /Font /Subtype /Type3 /CharProcs << /a 14 0 R >> /Encoding << /Differences [97 /a] >> /Resources << >> /FontMatrix [1 0 0 1 0 0] /Widths 15 0 R >>",
          12: "<< /Type /Font /Encoding 16 0 R /ToUnicode /Identity-H >>",
          13: "<< /Type /Font /Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [1 [500 600]] /CIDToGIDMap 17 0 R /FontDescriptor << /Type /FontDescriptor /FontFile2 18 0 R >> >>",
          14: packedStream("100 0 d0 0 0 50 50 re f"),
          15: "[500]",
          16: packedStream("1 begincidrange <00> <ff> 0 endcidrange", "/Type /CMap /CMapName /X"),
          17: packedStream("\0\0"),
          18: streamOf("a font", "/Length1 6"),
        },
        "/A 1 Tf /B 1 Tf /C 1 Tf",
      ),
    );
    expect(findings).toEqual([]);
    for (const each of [
      "/Identity-H",
      "[1 [500 600]]",
      "d0 0 0 50 50 re f",
      "[500]",
      "1 begincidrange\n<00> <ff> 0\n",
      "a font",
      "/Length1 6",
    ]) {
      expect(text).toContain(each);
    }
  });

  it("keeps colors, patterns, shadings and settings", async () => {
    const { text, findings } = await clean(
      resource(
        `/ColorSpace << /A [/CalRGB << /WhitePoint [1 1 1] >>] /B [/Indexed /DeviceRGB 1 <000000ffffff>] /C [/Indexed /DeviceGray 1 11 0 R]
         /D [/DeviceN [/Spot /Gold] /DeviceRGB 12 0 R << /Colorants << >> >>] /E [/Pattern /DeviceRGB] /F [/Separation /Spot /DeviceGray 12 0 R] /G [/I /G 1 <00ff>] /H [/RGB] /J /DeviceGray >>
         /Pattern << /P 13 0 R /Q 14 0 R >> /Shading << /S 15 0 R /T 16 0 R >> /ProcSet [/PDF]
         /ExtGState << /G << /ca 0.5 /SMask << /S /Luminosity /G 17 0 R >> /Font [18 0 R 12] /TR [/Identity 12 0 R] /BM /Multiply /HT /Default >> /N << /SMask /None >> >>`,
        {
          11: packedStream("\x00\xff"),
          12: streamOf("{ dup }", "/FunctionType 4 /Domain [0 1] /Range [0 1 0 1]"),
          13: packedStream(
            "0 0 1 1 re f",
            "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1 1] /XStep 1 /YStep 1 /Resources << >>",
          ),
          14: "<< /PatternType 2 /Shading 15 0 R >>",
          15: "<< /ShadingType 2 /ColorSpace /DeviceRGB /Coords [0 0 1 1] /Function << /FunctionType 3 /Domain [0 1] /Functions [<< /FunctionType 2 /N 1 /Domain [0 1] >>] /Bounds [] /Encode [0 1] >> /Extend [true false] >>",
          16: packedStream(
            "mesh",
            "/ShadingType 4 /ColorSpace /DeviceRGB /BitsPerCoordinate 8 /BitsPerComponent 8 /BitsPerFlag 8 /Decode [0 1 0 1]",
          ),
          17: packedStream("0 g", "/Subtype /Form /BBox [0 0 1 1] /Group << /S /Transparency /CS /DeviceRGB >>"),
          18: "<< /Type /Font /Subtype /Type1 /BaseFont /Courier >>",
        },
        "/A cs /B cs /C CS /D cs /E cs /P scn /F cs /Q SCN /G cs /H cs /J cs /S sh /T sh /G gs /N gs",
      ),
    );
    expect(findings).toEqual([]);
    for (const each of [
      "/CalRGB",
      "<000000ffffff>",
      "/Gold",
      "{ dup }",
      "0 0 1 1 re f",
      "mesh",
      "/Luminosity",
      "/Courier",
      "/Multiply",
      "/Extend [true false]",
      "/SMask /None",
    ]) {
      expect(text).toContain(each);
    }
    expect(text).not.toContain("Colorants");
  });

  it("undoes old ways of packing", async () => {
    const hex = Buffer.from(SHOWN).toString("hex");
    for (const [data, filter] of [
      [`${hex}>`, "/ASCIIHexDecode"],
      [
        Buffer.from(
          packedStream(SHOWN)
            .replace(/^[^]*stream\n(?=x)/, "")
            .replace(/\nendstream$/, ""),
          "latin1",
        ).toString("hex"),
        "[/ASCIIHexDecode /FlateDecode]",
      ],
      [
        Buffer.concat([Buffer.from([SHOWN.length - 1]), Buffer.from(SHOWN), Buffer.from([128])]).toString("latin1"),
        "/RunLengthDecode",
      ],
    ] as const) {
      const { text } = await clean({ ...onePage(""), 4: streamOf(data, `/Filter ${filter} /DecodeParms [null null]`) });
      expect(text).toContain(SHOWN);
      expect(text).not.toContain("ASCIIHex");
    }
  });

  it("takes the streams of a page's content for one", async () => {
    const parts = {
      page: "/Contents [4 0 R 6 0 R 7 0 R 9 0 R]",
      objects: { 6: packedStream("BT /F1 12"), 7: streamOf("Tf (shown) Tj ET") },
    };
    const kept = await clean(onePage("", parts));
    expect(kept.findings).toEqual([]);
    expect(kept.text).toContain("BT /F1 12");
    const changed = await clean(
      onePage("", { ...parts, objects: { ...parts.objects, 7: streamOf("Tf % no\n(shown) Tj ET") } }),
    );
    expect(changed.text).toContain("BT /F1 12\nTf \n(shown) Tj ET");
    const none = await clean({ ...onePage(""), 3: "<< /Type /Page /Parent 2 0 R >>" });
    expect(none.text).not.toContain("/Contents");
  });

  it("keeps the tree of pages, its labels, headings and ways", async () => {
    const { text, findings, left } = await clean({
      1: `<< /Type /Catalog /Pages 2 0 R /Outlines 10 0 R /PageLabels 14 0 R /OpenAction [5 0 R /XYZ null null 0] /PageMode /UseOutlines
          /Names << /Dests 16 0 R >> /Dests << /old << /D [4 0 R /Fit] >> >> /Lang (fr) /ViewerPreferences << /Direction /R2L >> >>`,
      2: "<< /Type /Pages /Kids [3 0 R 5 0 R] /Count 9 /MediaBox [0 0 100 100] /Resources << >> >>",
      3: "<< /Type /Pages /Parent 2 0 R /Kids [4 0 R] /Count 1 >>",
      4: "<< /Type /Page /Parent 3 0 R /CropBox [0 0 50 50] /MediaBox [0 0 100 100] /Annots [20 0 R 21 0 R 22 0 R << /Subtype /Link /A << /S /GoTo /D (far) >> >>] >>",
      5: "<< /Type /Page /Parent 2 0 R /Trans << /S /Fade >> /Group << /S /Transparency >> >>",
      10: "<< /Type /Outlines /First 11 0 R /Last 12 0 R /Count 2 >>",
      11: "<< /Title (one) /Parent 10 0 R /Next 12 0 R /Dest [4 0 R /Fit] /First 13 0 R /Last 13 0 R >>",
      12: "<< /Title (two) /Parent 10 0 R /Prev 11 0 R /A << /S /GoTo /D (near) >> >>",
      13: "<< /Title (three) /Parent 11 0 R /A << /S /URI /URI (https://example.org/) >> >>",
      14: "<< /Kids [15 0 R] >>",
      15: "<< /Nums [0 << /S /r /P (A-) >>] /Limits [0 0] >>",
      16: "<< /Names [(near) 17 0 R (far) (near) (loop) (loop)] >>",
      17: "<< /D [5 0 R /Fit] >>",
      20: "<< /Subtype /Link /Dest /old /Rect [0 0 1 1] /Border [0 0 0] >>",
      21: "<< /Subtype /Link /Dest (loop) >>",
      22: "<< /Subtype /Link /A << /S /GoTo /D (nowhere) >> >>",
    });
    expect(findings.map(({ at }) => at).toSorted()).toEqual(
      ["Action GoTo", "Annot Link A", "Annot Link Dest"].filter((at) => at !== "Action GoTo").toSorted(),
    );
    expect(left).toEqual([
      { aspect: "hidden", at: "Page CropBox", value: null },
      { aspect: "link", at: "Action URI", value: "https://example.org/" },
    ]);
    for (const each of [
      "/Count 2",
      "(one)",
      "(two)",
      "(three)",
      "(A-)",
      "/XYZ null null 0",
      "/R2L",
      "/Fade",
      "https://example.org/",
      "/Lang (fr)",
    ]) {
      expect(text).toContain(each);
    }
    expect(text).not.toContain("near");
    expect(text.match(/\/Fit\]/g)).toHaveLength(4);
  });

  it("keeps layers without their names, and names those that are not shown", async () => {
    const layers = (configuration: string) =>
      onePage("/OC /L BDC /OC /M BDC /P /N BDC 0 g EMC EMC EMC", {
        root: `/OCProperties << /OCGs [8 0 R 9 0 R] /D << ${configuration} /Order [(head) 8 0 R [9 0 R]] /AS [<< /Event /View /OCGs [8 0 R] /Category [/View] >>] /RBGroups [[8 0 R]] /Locked [] >> /Configs [<< /Name (other) /ON [8 0 R] >>] >>`,
        page: "/Resources << /Properties << /L 8 0 R /M 10 0 R /N << /MCID 1 >> >> >>",
        objects: {
          8: "<< /Type /OCG /Name (shown) /Usage << /View << /ViewState /ON >> /Print << /PrintState /ON >> /Export << /ExportState /ON >> /Zoom << /min 1 >> >> >>",
          9: "<< /Type /OCG /Name (not shown) >>",
          10: "<< /Type /OCMD /OCGs [8 0 R] /P /AnyOn /VE [/Not 9 0 R [/And 8 0 R]] >>",
          11: "<< /Type /OCMD /OCGs 8 0 R >>",
        },
      });
    const off = await clean(layers("/OFF [9 0 R]"));
    expect(off.findings.map(({ at, value }) => `${at}: ${value ?? ""}`).toSorted()).toEqual([
      "OCG Name: not shown",
      "OCG Name: shown",
      "OCProperties D Name: other",
      "OCProperties Order: head",
      "objects that nothing shows: 1",
    ]);
    expect(off.left).toEqual([{ aspect: "hidden", at: "OCProperties OFF", value: "not shown" }]);
    expect(off.text).toContain("/VE [/Not");
    // Each is one object still: what is hidden by one is not shown by another.
    expect(off.text.match(/\/Name \(Layer\)/g)).toHaveLength(2);
    for (const gone of ["(head)", "(shown)", "(not shown)", "(other)"]) expect(off.text).not.toContain(gone);
    const base = await clean(layers("/BaseState /OFF"));
    expect(base.left).toEqual([{ aspect: "hidden", at: "OCProperties BaseState", value: "OFF" }]);
    const single = await clean({
      ...layers(""),
      3: `<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /Properties << /M 11 0 R /X (no) >> >> >>`,
    });
    expect(single.text).toContain("/OCMD");
  });

  it("keeps what is drawn on a page, and makes fields what they look like", async () => {
    const form = packedStream("BT (value) Tj ET", "/Subtype /Form /BBox [0 0 9 9]");
    const { text, findings, left } = await clean(
      onePage(SHOWN, {
        page: "/Annots 30 0 R",
        objects: {
          9: form,
          10: packedStream("off", "/Subtype /Form"),
          20: "<< /Type /Annot /Subtype /FreeText /Contents (written) /DA (0 g) /Rect [0 0 9 9] /P 3 0 R >>",
          21: "<< /Type /Annot /Subtype /Widget /FT /Tx /V (value) /AP << /N 9 0 R >> /Rect [0 0 9 9] >>",
          22: "<< /Type /Annot /Subtype /Widget /FT /Btn /AS /Yes /AP << /N << /Yes 9 0 R /Off 10 0 R >> >> >>",
          23: "<< /Type /Annot /Subtype /Widget /FT /Btn >>",
          24: "<< /Type /Annot /Subtype /Square /IC [0 0 0] /AP << /N 9 0 R >> /AS /Off /BS << /W 1 >> /BE << /S /C /I 1 >> >>",
          25: "<< /Type /Annot /Subtype /Stamp /Name /Draft >>",
          30: "[20 0 R 21 0 R 22 0 R 23 0 R 24 0 R 25 0 R 26 0 R]",
        },
      }),
    );
    expect(text).toContain("(written)");
    expect(text).toContain("BT (value) Tj ET");
    expect(text).not.toContain("Widget");
    expect(text).not.toContain("\noff\n");
    expect(text.match(/\/Subtype \/Stamp/g)).toHaveLength(3);
    expect(text).toContain("/Subtype /Stamp/Name /Draft");
    expect(findings.map(({ at }) => at)).toEqual(["Widget V", "Widget T", "objects that nothing shows"]);
    expect(left.map(({ at }) => at)).toEqual(["Annot FreeText over content", "Annot Square over content"]);
  });

  it.each([
    ["a field", "<< /Subtype /Widget /FT /Tx /V (value) >>"],
    ["a field's parent", "<< /Subtype /Widget /Parent 9 0 R >>"],
  ])("refuses what readers would write themselves: %s", async (_name, annotation) => {
    const objects = { 8: annotation, 9: "<< /FT /Ch /V [(value)] /Parent 9 0 R >>" };
    await expect(clean(onePage(SHOWN, { page: "/Annots [8 0 R]", objects }))).rejects.toThrow("cleaning.unsupported");
  });

  it("refuses pages that a program would draw, and what is locked by itself", async () => {
    await expect(clean(onePage(SHOWN, { root: "/NeedsRendering true" }))).rejects.toThrow("cleaning.unsupported");
    const crypt = { ...onePage(SHOWN), 4: streamOf("abc", "/Filter /Crypt") };
    await expect(clean(crypt)).rejects.toThrow("cleaning.unsupported");
  });

  it("writes an object as what it is used for, once for each use", async () => {
    const { text } = await clean(
      resource(
        "/ExtGState << /A 9 0 R >> /Pattern << /A 9 0 R >>",
        { 9: "<< /Type /X /LW 2 /PatternType 2 >>" },
        "/A gs /A scn",
      ),
    );
    expect(text).toContain("<</Type /X/LW 2>>");
    expect(text).toContain("<</Type /X/PatternType 2>>");
  });
});

describe("content", () => {
  const left = async (content: string) => (await clean(onePage(content))).left.map(({ at }) => at);

  it("has no text in place of what is shown: nobody can say here whether the two are the same", async () => {
    const ligature = "/Span << /ActualText <FEFF006600660069> >> BDC BT (\x01\x02) Tj ET EMC";
    const { text, findings } = await clean(onePage(ligature));
    expect(findings.map(({ aspect, at, value }) => `${aspect} ${at} ${value ?? ""}`)).toEqual([
      "hidden Contents ActualText ffi",
    ]);
    expect(text).toContain("/Span <<>> BDC BT (\x01\x02) Tj ET EMC");
    const more = await clean(
      onePage("/Span << /MCID 1 /Lang (ar) /ActualText (fi) /E (x) >> BDC /P BMC [<01>2(x)] TJ EMC EMC EMC"),
    );
    expect(more.text).toContain("<</MCID 1/Lang (ar)>> BDC");
    const open = await clean(
      onePage("/Artifact << /Type /Pagination /BBox [0 0 1 1] /Attached [/Top] >> BDC /Span /P1 BDC"),
    );
    expect(open.findings).toEqual([]);
  });

  it("keeps pictures in content", async () => {
    const image = "BI /W 1 /H 2 /BPC 8 /CS /G ID a EI \x80 EI\x80 EI Q 0 g";
    const { text, findings } = await clean(onePage(image));
    expect(findings).toEqual([]);
    expect(text).toContain(image);
    const comment = await clean(onePage("BI /W 1 % no\n/H 2 /BPC 8 /CS /G ID a EI"));
    expect(comment.text).toContain("BI /W 1 /H 2 /BPC 8 /CS /G ID a EI");
    const endless = await clean(onePage("0 g BI /W 1 /H 1 ID a EI\x80"));
    expect(endless.text).toContain("stream\n0 g \nendstream");
    const jpeg = "BI /F /DCT ID \xff\xd8\xff\xe1secret EI";
    await expect(clean(onePage(jpeg))).rejects.toThrow("cleaning.unsupported");
  });

  it("warns of text that is not painted", async () => {
    expect(await left("BT 3 Tr (name) Tj ET")).toEqual(["Contents Tr 3"]);
  });

  it("warns of white text", async () => {
    for (const white of ["1 g", "1 1 1 rg", "0 0 0 0 k", "/Cs1 cs 1 1 1 sc", "1.0 1.0 1.0 scn"]) {
      expect(await left(`${white} BT (name) Tj ET`)).toEqual(["Contents white text"]);
    }
    expect(await left("1 g q 0 g BT (shown) Tj ET Q (name) Tj")).toEqual(["Contents white text"]);
    for (const other of ["1 g 0 g", "1 1 0 rg", "1 0 0 0 k", "q 1 g Q", "1 g /Cs1 cs", "1 g 1 Tr", "/P1 scn", "1 sc"]) {
      expect(await left(`${other} BT (shown) Tj ET`)).toEqual([]);
    }
  });

  it("does not follow more states than there are pages for", async () => {
    expect(await left(`${"q ".repeat(70)}${"Q ".repeat(80)}`)).toEqual([]);
  });
});
