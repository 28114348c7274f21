import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memorySource } from "../../../../shared/bytes/index.ts";
import { cleanJpeg } from "../../../../shared/cleaning/images/jpeg.ts";
import { nextMarker } from "../../../../shared/cleaning/images/jpeg-marker.ts";
import { cameraExif, SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, refusalFor, survives } from "../../../support/cleaning/examined.ts";
import { cleanBytes } from "../../../support/cleaning/cleaned.ts";
import { ICC, rgbTags, writeIcc } from "../../../support/cleaning/icc-writer.ts";
import { cameraJpeg, EOI, jpegBody, jpegSegment, SOI } from "../../../support/cleaning/picture-files.ts";

const jpegWith = (...segments: readonly Uint8Array[]): Buffer => Buffer.concat([SOI, ...segments, jpegBody(), EOI]);

/** Codes of the segments up to the first scan. */
function segmentsOf(file: Uint8Array): readonly string[] {
  const codes: string[] = [];
  const view = new DataView(file.buffer, file.byteOffset, file.length);
  for (let at = 2; codes.at(-1) !== "da"; at += 2 + view.getUint16(at + 2))
    codes.push(view.getUint8(at + 1).toString(16));
  return codes;
}

describe("cleanJpeg", () => {
  it("says what phones, programs and messengers leave in a picture", async () => {
    const { told } = await cleaned(cameraJpeg());
    for (const line of [
      "thumbnail: JFIF thumbnail",
      "hidden: JFIF",
      "thumbnail: JPEG JFXX thumbnail",
      "device: Exif Model = SM-A515F",
      "place: Exif GPSLatitude GPSLongitude = 35.699700° N, 51.338000° E",
      `person: XMP dc:creator = ${SENTINEL}`,
      "hidden: XMP extension",
      `description: XMP dc:title = ${SENTINEL}`,
      `device: ICC desc = ${SENTINEL} 2023-05-17`,
      "hidden: JPEG MPF further pictures",
      "unknown: JPEG APP5 = Vendor",
      "unknown: JPEG APP9",
      `person: IPTC By-line = ${SENTINEL}`,
      "hidden: JPEG APP14 Adobe",
      `description: JPEG COM = ${SENTINEL}`,
      "hidden: JPEG between segments",
      "hidden: JPEG after EOI: a video",
    ])
      expect(told).toContain(line);
  });

  it("keeps the colors, the way it is turned, and the picture itself, byte for byte", async () => {
    const { copy } = await cleaned(cameraJpeg());
    expect(segmentsOf(copy)).toEqual(["e0", "e1", "e2", "ee", "db", "c0", "c4", "c4", "da"]);
    expect(Buffer.from(copy).includes(jpegBody())).toBe(true);
    expect(Buffer.from(copy).includes(Buffer.from("Exif\0\0MM\0*", "latin1"))).toBe(true);
  });

  it("leaves a picture without metadata as it is", async () => {
    const plain = jpegWith();
    expect(await cleaned(plain)).toEqual({ copy: new Uint8Array(plain), told: [] });
  });

  it("turns nothing by what stands behind the first scan", async () => {
    const file = Buffer.concat([
      ...[SOI, jpegBody(), jpegSegment(0xe1, "Exif\0\0", cameraExif(3))],
      ...[jpegSegment(0xe0, "JFIF\0", new Uint8Array(9)), jpegSegment(0xee, "Adobe", new Uint8Array(7))],
      ...[jpegSegment(0xe2, "ICC_PROFILE\0\x01\x01", writeIcc(rgbTags())), EOI],
    ]);
    const { copy, told } = await cleaned(file);
    expect(segmentsOf(copy)).toEqual(["db", "c0", "c4", "c4", "da"]);
    expect(told).toContain("unknown: JPEG APP2 = ICC_PROFILE");
  });

  it("keeps every scan of a progressive picture, and the tables between", async () => {
    const body = jpegBody();
    const scan = body.subarray(body.indexOf(Uint8Array.of(0xff, 0xda)));
    const table = jpegSegment(0xc4, Uint8Array.of(0x10, 1), new Uint8Array(15), Uint8Array.of(0));
    const dri = jpegSegment(0xdd, Uint8Array.of(0, 4));
    const file = Buffer.concat([SOI, dri, body, table, scan, jpegSegment(0xdc, Uint8Array.of(0, 8)), scan, EOI]);
    expect((await cleaned(file)).copy).toEqual(new Uint8Array(file));
  });

  it("takes arithmetic coding, and twelve bits", async () => {
    const body = jpegBody();
    const frame = body.indexOf(Uint8Array.of(0xff, 0xc0));
    body[frame + 1] = 0xc9;
    body[frame + 4] = 12;
    const file = Buffer.concat([SOI, jpegSegment(0xcc, Uint8Array.of(0, 1)), body, EOI]);
    expect((await cleaned(file)).copy).toEqual(new Uint8Array(file));
  });

  it.each([
    ["a picture", Buffer.from("\0\0\xff\xd8\xff\xe1", "latin1")],
    ["", Buffer.from("nothing known")],
  ])("names what stands behind the end: %s", async (what, trailer) => {
    const { told } = await cleaned(Buffer.concat([jpegWith(), trailer]));
    expect(told).toEqual([`hidden: JPEG after EOI${what === "" ? "" : `: ${what}`}`]);
  });

  it("leaves out a color profile that is not whole", async () => {
    const profile = writeIcc([["desc", ICC.desc("sRGB")], ...rgbTags()]);
    for (const head of ["\x01\x02", "\x02\x01", "\x00\x00"]) {
      const { copy, told } = await cleaned(jpegWith(jpegSegment(0xe2, "ICC_PROFILE\0", head, profile)));
      expect(told).toEqual(["unknown: ICC profile"]);
      expect(segmentsOf(copy)).not.toContain("e2");
    }
  });

  it("names as left that its colors are those of one screen, and a copy still does", async () => {
    const own = ICC.curve(0, 9000, 40_000, 0xffff);
    const profile = writeIcc([["desc", ICC.desc("Mitra")], ...rgbTags().slice(0, 6), ["bTRC", own]]);
    const { left } = await cleanBytes(jpegWith(jpegSegment(0xe2, "ICC_PROFILE\0\x01\x01", profile)));
    expect(left).toEqual(["device: ICC measured colors = colors as one screen was measured"]);
  });

  it("puts a large color profile into parts again", async () => {
    const table = ICC.raw("mAB ", ...Buffer.alloc(100_000, 7));
    const profile = writeIcc(
      [
        ["desc", ICC.desc("sRGB")],
        ["A2B0", table],
      ],
      { version: 4, profileClass: "prtr" },
    );
    const parts = [profile.subarray(0, 60_000), profile.subarray(60_000)];
    const segments = parts.map((part, index) => jpegSegment(0xe2, "ICC_PROFILE\0", Uint8Array.of(index + 1, 2), part));
    const { copy } = await cleaned(jpegWith(...segments));
    expect(segmentsOf(copy).filter((code) => code === "e2")).toHaveLength(2);
    await survives(copy);
  });

  it.each([
    ["no frame", Buffer.concat([SOI, jpegBody().subarray(69 + 13)])],
    ["no scan", Buffer.concat([SOI, jpegBody().subarray(0, 82), EOI])],
    ["two frames", Buffer.concat([SOI, jpegBody().subarray(69, 82), jpegBody(), EOI])],
    ["a frame that is too long", jpegWith(jpegSegment(0xc0, new Uint8Array(12)))],
    ["a table that is too short", jpegWith(jpegSegment(0xdb, new Uint8Array(64)))],
    ["a table that promises more", jpegWith(jpegSegment(0xc4, new Uint8Array(16).fill(9), new Uint8Array(4)))],
    ["no length", jpegWith(Uint8Array.of(0xff, 0xe1, 0, 1))],
    ["fill without end", Buffer.concat([SOI, Buffer.alloc(5000, 0xff)])],
  ])("refuses a damaged one: %s", async (_name, file) => {
    expect(await refusalFor(file)).toBe("cleaning.malformed");
  });

  it.each([0xde, 0xc5, 0xf7, 0xd8])("refuses a kind of picture that it does not know: %i", async (code) => {
    expect(await refusalFor(jpegWith(jpegSegment(code, new Uint8Array(4))))).toBe("cleaning.unsupported");
  });

  it("refuses more segments than pictures have", async () => {
    const empty = jpegSegment(0xfe);
    expect(await refusalFor(jpegWith(Buffer.concat(new Array<Uint8Array>(20_001).fill(empty))))).toBe(
      "cleaning.too_large",
    );
  });

  it("tells how far it is, and never goes back", async () => {
    const body = jpegBody(400, 400);
    const file = Buffer.concat([SOI, body, Buffer.alloc(3_000_000, 1), EOI]);
    const told: number[] = [];
    await cleanJpeg(memorySource(file), "jpeg", (done) => told.push(done));
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });
});

describe("nextMarker", () => {
  it("finds the same as a search byte by byte, whatever the bytes", async () => {
    const byte = fc.constantFrom(0xff, 0xff, 0, 0xd0, 0xd7, 0xd9, 0xda, 1);
    await fc.assert(
      fc.asyncProperty(fc.array(byte, { maxLength: 30 }), fc.nat(5000), async (bytes, before) => {
        const file = Uint8Array.from([...new Array<number>(before).fill(0), ...bytes]);
        let expected = null;
        for (let at = 0; at < file.length && expected === null; at += 1) {
          if (file[at] !== 0xff) continue;
          let after = at;
          while (file[after] === 0xff) after += 1;
          const code = file[after] ?? 0;
          if (code !== 0 && (code < 0xd0 || code > 0xd7)) expected = { code, start: at, end: after + 1 };
          else at = after;
        }
        const found = await nextMarker(memorySource(file), 0, () => undefined).catch(() => null);
        expect(found).toEqual(expected);
      }),
      { numRuns: 2000 },
    );
  });
});
