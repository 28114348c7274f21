import { describe, expect, it } from "vitest";
import { cleanedPdf } from "../../../support/cleaning/cleaned-pdf.ts";
import {
  deflated,
  onePage,
  packedStream,
  pdfFile,
  streamOf,
  type PdfObjects,
} from "../../../support/cleaning/pdf-file.ts";
import { encodedRuns, predictedRows } from "../../../support/cleaning/pdf-encoders.ts";
import { monitorProfile } from "../../../support/cleaning/icc-writer.ts";
import { createSampleJpeg } from "../../../support/sample-jpeg.ts";

const GRAY = "/Type /XObject /Subtype /Image /Width 4 /Height 2 /BitsPerComponent 8 /ColorSpace /DeviceGray";
const SAMPLES = "abcdefgh";
const picture = (body: string, objects: PdfObjects = {}): PdfObjects =>
  onePage("/I Do", { page: "/Resources << /XObject << /I 9 0 R >> >>", objects: { 9: body, ...objects } });
const clean = async (body: string, objects: PdfObjects = {}) => await cleanedPdf(pdfFile(picture(body, objects)));

describe("samples", () => {
  it.each([
    ["as they are", streamOf(SAMPLES, GRAY)],
    ["packed", packedStream(SAMPLES, GRAY)],
    ["with runs", streamOf(encodedRuns(SAMPLES), `${GRAY} /Filter /RunLengthDecode`)],
    [
      "packed twice",
      streamOf(
        Buffer.from(deflated(SAMPLES), "latin1").toString("hex"),
        `${GRAY} /Filter [/ASCIIHexDecode /FlateDecode]`,
      ),
    ],
    ["of a number of colors that nobody knows", packedStream(SAMPLES, GRAY.replace("/DeviceGray", "/Own"))],
    ["of no size", packedStream(SAMPLES, GRAY.replace("/Width 4", ""))],
  ])("stay: %s", async (_name, body) => {
    const { text, findings } = await clean(body);
    expect(text).toContain(`\n${SAMPLES}\n`);
    expect(findings).toEqual([]);
  });

  it("stay with their predictors", async () => {
    const rows = predictedRows(SAMPLES, 4, 1);
    const { text, findings } = await clean(
      packedStream(rows, `${GRAY} /DecodeParms << /Predictor 15 /Columns 4 /K (no) >>`),
    );
    expect(text).toContain(`\n${rows}\n`);
    expect(text).toContain("/DecodeParms <</Predictor 15/Columns 4>>");
    expect(findings).toEqual([]);
    const behind = packedStream(`${rows}\0more`, `${GRAY} /DecodeParms << /Predictor 15 /Columns 4 >>`);
    expect((await clean(behind)).text).toContain(`\n${SAMPLES}\n`);
  });

  it("keep their colors, and lose whose monitor those are of", async () => {
    const profile = Buffer.from(monitorProfile("kolibri")).toString("latin1");
    const space = `${GRAY.replace("/DeviceGray", "[/ICCBased 10 0 R]")} /Width 1 /Height 1`;
    const { text, findings } = await clean(packedStream("rgb", space), {
      10: packedStream(profile, "/N 3 /Alternate /DeviceRGB"),
    });
    expect(findings.map(({ at }) => at)).toContain("ICC desc");
    expect(text).toContain("/N 3/Alternate /DeviceRGB");
    expect(text).toContain("rXYZ");
    expect(text).not.toContain("kolibri");
  });

  it.each([
    ["as it is", streamOf(`${SAMPLES}more`, GRAY)],
    ["packed", packedStream(`${SAMPLES}more`, GRAY)],
    ["with runs", streamOf(encodedRuns(`${SAMPLES}more`), `${GRAY} /Filter /RunLengthDecode`)],
  ])("end where the picture ends: %s", async (_name, body) => {
    const { text, findings } = await clean(body);
    expect(text).toContain(`\n${SAMPLES}\n`);
    expect(findings).toEqual([{ aspect: "hidden", at: "Image samples", value: null }]);
  });

  it("are refused where they are fewer than the picture has: a photo whose packing is not named, or something else", async () => {
    await expect(clean(streamOf(SAMPLES.slice(1), GRAY))).rejects.toThrow("cleaning.malformed");
  });

  it.each([
    ["a mask", "/ImageMask true", "/DeviceGray", 2],
    ["profiles", "/BitsPerComponent 8", "[/ICCBased 10 0 R]", 24],
    ["inks", "/BitsPerComponent 8", "[/DeviceN [/A /B] /DeviceRGB 11 0 R]", 16],
    ["a table", "/BitsPerComponent 4", "[/Indexed /DeviceRGB 1 <000000ffffff>]", 4],
  ])("are counted by their colors: %s", async (_name, bits, space, size) => {
    const entries = `/Subtype /Image /Width 4 /Height 2 ${bits} /ColorSpace ${space} /SMask 12 0 R /Mask [0 1]`;
    const { findings } = await clean(packedStream("x".repeat(size), entries), {
      10: packedStream("", "/N 3"),
      11: streamOf("{ }", "/FunctionType 4"),
      12: packedStream(SAMPLES, `${GRAY} /Matte [0]`),
    });
    expect(findings.filter(({ at }) => at === "Image samples")).toEqual([]);
    const more = await clean(packedStream("x".repeat(size + 1), entries), { 10: packedStream("", "/N 3") });
    expect(more.findings.filter(({ at }) => at === "Image samples")).toHaveLength(1);
  });
});

describe("pictures of other formats", () => {
  it("cleans JPEG by its own cleaner", async () => {
    const jpeg = Buffer.from(
      createSampleJpeg(16, 16, { cameraModel: "Camera", makerNote: "secret", latitude: 1.5, longitude: 2.5 }),
    ).toString("latin1");
    const { text, findings } = await clean(
      streamOf(jpeg, `${GRAY} /Filter /DCTDecode /DecodeParms << /ColorTransform 1 >>`),
    );
    expect(findings.map(({ at, value }) => `${at} ${value}`).join()).toMatch(/GPS.*Camera|Camera.*GPS/);
    expect(text).toContain("/Filter /DCTDecode/DecodeParms <</ColorTransform 1>>");
    expect(text).not.toContain("secret");
    expect(text).not.toContain("Camera");
  });

  it("keeps fax and its parameters, and what several pictures share", async () => {
    const fax = await clean(
      streamOf("fax", `${GRAY} /Filter [/CCITTFaxDecode] /DecodeParms [<< /K -1 /Columns 4 /Own (secret) >>]`),
    );
    expect(fax.text).toContain("/DecodeParms <</K -1/Columns 4>>");
    const shared = await clean(
      streamOf("bits", `${GRAY} /Filter /JBIG2Decode /DecodeParms << /JBIG2Globals 10 0 R >>`),
      { 10: streamOf("symbols") },
    );
    expect(shared.text).toContain("symbols");
    expect(shared.text).not.toContain("secret");
  });

  it("refuses what is packed twice, and what nobody knows", async () => {
    await expect(clean(streamOf("x", `${GRAY} /Filter [/FlateDecode /DCTDecode]`))).rejects.toThrow(
      "cleaning.unsupported",
    );
    await expect(clean(streamOf("x", `${GRAY} /Filter [/Crypt /DCTDecode]`))).rejects.toThrow("cleaning.encrypted");
    await expect(clean(streamOf("x", `${GRAY} /Filter /Own`))).rejects.toThrow("cleaning.unsupported");
  });
});
