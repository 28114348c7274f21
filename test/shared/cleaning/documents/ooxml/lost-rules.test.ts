import { describe, expect, it } from "vitest";
import { cleanBytes, tryToClean } from "../../../../support/cleaning/cleaned.ts";
import {
  relationsOf,
  SHEET,
  SLIDE,
  WORD,
  writeDocx,
  writePptx,
  writeXlsx,
  xmlMember,
} from "../../../../support/cleaning/package-writer.ts";
import { tellingPng } from "../../../../support/cleaning/picture-files.ts";
import { readZip } from "../../../../support/cleaning/zip-reader.ts";
import type { WrittenMember } from "../../../../support/cleaning/zip-writer.ts";

// What a document shows and its clean copy does not is told: whoever sends the copy must not believe that the evidence is in it.

const OPEN = "http://schemas.openxmlformats.org";
const WORDS = "<w:p><w:r><w:t>The warrant:</w:t></w:r></w:p>";
const EMF = { name: "word/media/image1.emf", content: "no picture that we can clean" };
const PNG: WrittenMember = { name: "word/media/image2.png", content: tellingPng(), stored: true };
const RELATIONS = [
  ["rId1", "image", "media/image1.emf"],
  ["rId2", "image", "media/image2.png"],
  ["rId3", "image", "!https://example.org/scan.png"],
  ["rId4", "aFChunk", "/word/text.mht"],
] as const;

const drawing = (content: string, uri = `${OPEN}/drawingml/2006/picture`): string =>
  `<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
const blip = (attributes: string): string =>
  drawing(`<pic:pic><pic:blipFill><a:blip ${attributes}/></pic:blipFill></pic:pic>`);

const lostIn = (findings: readonly string[]): readonly string[] => findings.filter((each) => each.startsWith("lost:"));

/** What is lost of a text document, and what its copy holds. */
async function cleanWord(
  body: string,
  others: readonly WrittenMember[] = [EMF, PNG],
): Promise<{ readonly lost: readonly string[]; readonly findings: readonly string[]; readonly text: string }> {
  const { copy, findings } = await cleanBytes(writeDocx(body, RELATIONS, others));
  return { lost: lostIn(findings), findings, text: String(readZip(copy).get("word/document.xml")) };
}

describe("what a text document shows and its copy does not", () => {
  it.each([
    ["a picture of a kind that cannot be cleaned", blip('r:embed="rId1"'), "a:blip = picture"],
    ["a picture that is elsewhere", blip('r:link="rId3"'), "a:blip = picture"],
    [
      "a picture in an old drawing",
      '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r></w:p>',
      "v:imagedata = picture",
    ],
    [
      "what fills an old drawing",
      '<w:p><w:r><w:pict><v:rect><v:fill r:id="rId1"/></v:rect></w:pict></w:r></w:p>',
      "v:fill = picture",
    ],
    [
      "an object of another program",
      '<w:p><w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape><o:OLEObject r:id="rId9"/></w:object></w:r></w:p>',
      "v:imagedata = object",
    ],
    ["a text from another file", '<w:altChunk r:id="rId4"/>', "w:altChunk = text"],
    ["a film", '<w:p><w:r><w:movie r:id="rId4"/></w:r></w:p>', "w:movie = film"],
    [
      "a chart whose part is missing",
      drawing(`<c:chart xmlns:c="${OPEN}/drawingml/2006/chart" r:id="rId9"/>`),
      "c:chart = chart",
    ],
    [
      "a diagram",
      drawing(`<d:relIds xmlns:d="${OPEN}/drawingml/2006/diagram" r:dm="rId7"/>`, `${OPEN}/drawingml/2006/diagram`),
      "a:graphicData = object",
    ],
    [
      "a newer kind of chart",
      drawing(
        '<cx:chart xmlns:cx="urn:newer" r:id="rId7"/>',
        "http://schemas.microsoft.com/office/drawing/2014/chartex",
      ),
      "a:graphicData = chart",
    ],
    [
      "what none of several ways shows that are known",
      '<w:p><w:r><mc:AlternateContent><mc:Choice xmlns:odd="urn:odd" Requires="odd"><odd:x/></mc:Choice></mc:AlternateContent></w:r></w:p>',
      "mc:AlternateContent = object",
    ],
  ])("is told: %s", async (_name, body, told) => {
    const { lost, text } = await cleanWord(WORDS + body);
    expect(lost).toEqual([`lost: word/document.xml ${told}`]);
    expect(text).toContain("The warrant:");
  });

  it("is told of a damaged picture, which alone would be refused", async () => {
    const damaged = { ...PNG, content: tellingPng().subarray(0, 60) };
    expect((await cleanWord(WORDS + blip('r:embed="rId2"'), [damaged])).lost).toEqual([
      "lost: word/document.xml a:blip = picture",
    ]);
  });

  it("is nothing where all is shown: a picture that was cleaned, one beside its address, and words of nothing", async () => {
    const other =
      '<w:p><w:r><w:pict><v:shape><v:imagedata r:id="rId2"/><v:fill r:id=""/></v:shape></w:pict></w:r></w:p>';
    const { lost, text } = await cleanWord(blip('r:embed="rId2" r:link="rId3"') + blip('r:embed=""') + other);
    expect(lost).toEqual([]);
    expect(text).toContain('r:embed="rId1"');
  });

  it("is not called hidden: nobody knows what it tells", async () => {
    const { findings } = await cleanWord(WORDS + blip('r:embed="rId1"'), [
      EMF,
      { ...EMF, name: "word/media/image9.emf" },
    ]);
    expect(findings).toEqual(
      expect.arrayContaining(["unknown: word/media/image1.emf", "hidden: word/media/image9.emf"]),
    );
  });

  it("is only the drawing that is lost, where others stand in the same group", async () => {
    const group = (inner: string): string =>
      drawing(
        `<wpg:wgp xmlns:wpg="http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"><wpg:graphicFrame><a:graphic><a:graphicData uri="x">${inner}</a:graphicData></a:graphic></wpg:graphicFrame><pic:pic><pic:blipFill><a:blip r:embed="rId2"/></pic:blipFill></pic:pic></wpg:wgp>`,
      );
    const { lost, text } = await cleanWord(group('<odd:x xmlns:odd="urn:odd"/>'));
    expect(lost).toEqual(["lost: word/document.xml a:graphicData = object"]);
    expect(text).toContain("<a:blip");
    expect(text).not.toContain("graphicFrame");
  });

  it.each([
    ["a picture", blip('r:embed="rId1"')],
    ["a text", '<w:altChunk r:id="rId4"/><w:sectPr/>'],
    ["a diagram", `<w:p><w:r><w:t> </w:t></w:r></w:p>${drawing('<d:x xmlns:d="urn:d"/>')}`],
  ])("leaves nothing to be sent where it was all: %s", async (_name, body) => {
    expect(await tryToClean(writeDocx(body, RELATIONS, [EMF, PNG]))).toBe("cleaning.unsupported");
    expect(typeof (await tryToClean(writeDocx(body + WORDS, RELATIONS, [EMF, PNG])))).toBe("object");
  });

  it("leaves nothing to be sent where a header alone is left", async () => {
    const header = xmlMember("word/header1.xml", `<w:hdr ${WORD}>${WORDS}</w:hdr>`);
    const sections = '<w:sectPr><w:headerReference w:type="default" r:id="rId8"/></w:sectPr>';
    const file = (body: string): Uint8Array =>
      writeDocx(body + sections, [...RELATIONS, ["rId8", "header", "header1.xml"]], [EMF, PNG, header]);
    expect(await tryToClean(file(blip('r:embed="rId1"')))).toBe("cleaning.unsupported");
    expect(typeof (await tryToClean(file(blip('r:embed="rId2"'))))).toBe("object");
  });
});

const DRAWN = `xmlns:xdr="${OPEN}/drawingml/2006/spreadsheetDrawing" xmlns:a="${OPEN}/drawingml/2006/main" xmlns:mc="${OPEN}/markup-compatibility/2006" xmlns:r="${OPEN}/officeDocument/2006/relationships"`;

/** What is lost of a workbook with a sheet, what is drawn over it, and a sheet that is a chart. */
async function lostOfSheet(content: string, drawn: string, state = ""): Promise<readonly string[]> {
  const file = writeXlsx(
    `<sheets><sheet name="One" sheetId="1" r:id="rId1"/><sheet name="Two" sheetId="2"${state} r:id="rId2"/></sheets>`,
    [
      ["rId1", "worksheet", "worksheets/sheet1.xml"],
      ["rId2", "chartsheet", "chartsheets/sheet1.xml"],
    ],
    [
      xmlMember(
        "xl/worksheets/sheet1.xml",
        `<worksheet ${SHEET}><sheetData><row><c><v>1</v></c></row></sheetData>${content}<drawing r:id="rId1"/></worksheet>`,
      ),
      relationsOf("xl/worksheets/sheet1.xml", [
        ["rId1", "drawing", "../drawings/drawing1.xml"],
        ["rId2", "image", "../media/image1.emf"],
      ]),
      xmlMember("xl/drawings/drawing1.xml", `<xdr:wsDr ${DRAWN}>${drawn}</xdr:wsDr>`),
      xmlMember("xl/chartsheets/sheet1.xml", `<chartsheet ${SHEET}/>`),
      relationsOf("xl/chartsheets/sheet1.xml", [["rId1", "drawing", "../drawings/drawing2.xml"]]),
      xmlMember("xl/drawings/drawing2.xml", `<xdr:wsDr ${DRAWN}/>`),
      { ...EMF, name: "xl/media/image1.emf" },
    ],
  );
  const { copy, findings } = await cleanBytes(file);
  expect(String(readZip(copy).get("xl/drawings/drawing.xml"))).not.toContain("twoCellAnchor");
  expect(findings.filter((each) => /(?:chartsheets|drawing2)/.test(each)).toSorted()).toEqual([
    state === "" ? "unknown: xl/chartsheets/sheet1.xml" : "hidden: xl/chartsheets/sheet1.xml",
    "unknown: xl/drawings/drawing2.xml",
  ]);
  return lostIn(findings);
}

describe("what a workbook shows and its copy does not", () => {
  const frame =
    '<xdr:twoCellAnchor><xdr:graphicFrame><a:graphic><a:graphicData uri="x"><odd:x xmlns:odd="urn:odd"/></a:graphicData></a:graphic></xdr:graphicFrame></xdr:twoCellAnchor>';
  const newer =
    '<mc:AlternateContent><mc:Choice xmlns:cx1="urn:newer" Requires="cx1"><xdr:graphicFrame/></mc:Choice><mc:Fallback><xdr:sp/></mc:Fallback></mc:AlternateContent>';

  it("is told: a sheet that is a chart, what is drawn, objects, and pictures behind the cells and in headers", async () => {
    const sheet = '<picture r:id="rId2"/><legacyDrawingHF r:id="rId9"/><oleObjects><oleObject/></oleObjects>';
    expect(await lostOfSheet(sheet, frame + newer)).toEqual([
      "lost: xl/workbook.xml sheet Two = chart",
      "lost: xl/worksheets/sheet1.xml x:picture = picture",
      "lost: xl/worksheets/sheet1.xml x:legacyDrawingHF = picture",
      "lost: xl/worksheets/sheet1.xml x:oleObjects = object",
      "lost: xl/drawings/drawing1.xml a:graphicData = object",
      "lost: xl/drawings/drawing1.xml mc:Choice = chart",
    ]);
  });

  it("is no sheet that was hidden before", async () => {
    expect(await lostOfSheet("", "", ' state="hidden"')).toEqual([]);
  });
});

describe("what a presentation shows and its copy does not", () => {
  const file = (content: string): Uint8Array =>
    writePptx(
      '<p:sldIdLst><p:sldId id="256" r:id="rId1"/></p:sldIdLst>',
      [["rId1", "slide", "slides/slide1.xml"]],
      [xmlMember("ppt/slides/slide1.xml", `<p:sld ${SLIDE}><p:cSld><p:spTree>${content}</p:spTree></p:cSld></p:sld>`)],
    );
  const film = '<p:pic><p:nvPicPr><p:nvPr><a:videoFile r:link="rId1"/></p:nvPr></p:nvPicPr></p:pic>';
  const shape = (words: string): string =>
    `<p:sp><p:txBody><a:p><a:r><a:t>${words}</a:t></a:r></a:p></p:txBody></p:sp>`;

  it("is told: films, what was drawn by hand, and controls", async () => {
    const { findings } = await cleanBytes(file(`${shape("Shown")}${film}<p:contentPart r:id="rId1"/><p:controls/>`));
    expect(lostIn(findings)).toEqual(
      ["a:videoFile = film", "p:contentPart = object", "p:controls = object"].map(
        (told) => `lost: ppt/slides/slide1.xml ${told}`,
      ),
    );
  });

  it("leaves nothing to be sent where it was all, and no page is empty for that that was before", async () => {
    expect(await tryToClean(file(film + shape("")))).toBe("cleaning.unsupported");
    expect(typeof (await tryToClean(file(shape(""))))).toBe("object");
  });
});
