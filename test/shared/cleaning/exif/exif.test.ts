import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, memorySource, type Bytes } from "../../../../shared/bytes/index.ts";
import { readExif } from "../../../../shared/cleaning/exif/exif.ts";
import { TiffReader } from "../../../../shared/cleaning/exif/ifd.ts";
import { orientationExif } from "../../../../shared/cleaning/exif/orientation.ts";
import { cameraExif, SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { TIFF, TIFF_MORE, writeTiff, type TiffField } from "../../../support/cleaning/tiff-writer.ts";

async function told(block: Bytes): Promise<readonly string[]> {
  const { findings } = await readExif(block);
  return findings.map(({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`);
}

const page = (...fields: readonly TiffField[]): Bytes => writeTiff([{ fields }]);

describe("readExif", () => {
  it.each([true, false])("says what a phone writes, in either byte order (little endian: %s)", async (littleEndian) => {
    const exif = await readExif(cameraExif(6, littleEndian));
    expect(exif.orientation).toBe(6);
    const lines = exif.findings.map(({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`);
    expect(lines.toSorted()).toEqual(
      [
        `description: Exif ImageDescription = description ${SENTINEL}`,
        "device: Exif Make = Samsung",
        "device: Exif Model = SM-A515F",
        "program: Exif Software = A515FXXU5EVL3",
        "time: Exif DateTime = 2024:03:08 14:22:01",
        `person: Exif Artist = ${SENTINEL}`,
        `person: Exif Copyright = (c) ${SENTINEL}`,
        "time: Exif DateTimeOriginal = 2024:03:08 14:22:01",
        "time: Exif OffsetTimeOriginal = +03:30",
        "identifier: Exif MakerNote = null",
        `description: Exif UserComment = comment ${SENTINEL}`,
        "identifier: Exif ImageUniqueID = R16LLHD02VM",
        `person: Exif CameraOwnerName = ${SENTINEL}`,
        "identifier: Exif BodySerialNumber = SN-20391234",
        "device: Exif LensSpecification = 4.6 4.6 2 2",
        "place: Exif GPSLatitude GPSLongitude = 35.699700° N, 51.338000° E",
        "place: Exif GPSAltitude = 1189.5 m",
        "time: Exif GPSTimeStamp = 10 52 1",
        "place: Exif GPSProcessingMethod = GPS",
        "time: Exif GPSDateStamp = 2024:03:08",
        `person: Exif XPAuthor = ${SENTINEL}`,
        `unknown: Exif 0xbeef = ${SENTINEL}`,
        "thumbnail: Exif thumbnail = null",
      ].toSorted(),
    );
  });

  it("is silent about a block that says how to turn the picture and nothing else", async () => {
    for (const orientation of [2, 3, 4, 5, 6, 7, 8] as const) {
      const block = orientationExif(orientation);
      if (block === null) throw new Error("it is to be turned");
      expect(await readExif(block)).toEqual({ findings: [], orientation });
    }
    expect(orientationExif(1)).toBeNull();
  });

  it("turns nothing for an orientation that browsers do not take", async () => {
    for (const field of [
      { tag: 0x0112, type: TIFF.short, value: [9] },
      { tag: 0x0112, type: TIFF.short, value: [6, 6] },
      { tag: 0x0112, type: TIFF.long, value: [6] },
    ]) {
      expect((await readExif(page(field))).orientation).toBe(1);
    }
  });

  it("reads every type of number, and says what has no number by its name alone", async () => {
    const numbers = [TIFF.byte, TIFF.sbyte, TIFF.short, TIFF.sshort, TIFF.long, TIFF.rational];
    const more = [TIFF_MORE.slong, TIFF_MORE.srational, TIFF_MORE.float, TIFF_MORE.double, TIFF_MORE.directory];
    for (const type of [...numbers.slice(1), ...more]) {
      expect(await told(page({ tag: 0xbee0, type, value: [3, 7] }))).toEqual(["unknown: Exif 0xbee0 = 3 7"]);
    }
    expect(await told(page({ tag: 0xbee0, type: TIFF.byte, value: [3, 7] }))).toEqual(["unknown: Exif 0xbee0 = null"]);
    expect(await told(page({ tag: 0xbee0, type: 99, value: [1] }))).toEqual(["unknown: Exif 0xbee0 = null"]);
    expect(await told(page({ tag: 0xa436, type: TIFF_MORE.utf8, value: "عنوان" }))).toEqual([
      "description: Exif ImageTitle = عنوان",
    ]);
  });

  it.each([
    ["UNICODE\0", Buffer.from("نامه", "utf16le"), "نامه"],
    ["\0\0\0\0\0\0\0\0", Buffer.from("plain"), "plain"],
    ["no code at all", Buffer.from(""), "no code at all"],
    ["JIS\0\0\0\0\0", Buffer.from([0xe9]), "é"],
  ])("reads comments in the code that they name: %j", async (code, content, words) => {
    const value = Buffer.concat([Buffer.from(code, "latin1"), content]);
    expect(await told(page({ tag: 0x9286, type: TIFF.undefined, value }))).toEqual([
      `description: Exif UserComment = ${words}`,
    ]);
  });

  it("names a position that is damaged, and one of a destination", async () => {
    const gps = (fields: readonly TiffField[]): Bytes => writeTiff([{ fields: [], inner: [[0x8825, { fields }]] }]);
    const latitude: TiffField = { tag: 2, type: TIFF.ascii, value: "here" };
    expect(await told(gps([latitude]))).toEqual(["place: Exif GPSLatitude GPSLongitude = null"]);
    const notANumber = { tag: 2, type: TIFF.rational, value: [Number.NaN] };
    expect(await told(gps([{ ...notANumber, value: new Uint8Array(8) }]))).toEqual([
      "place: Exif GPSLatitude GPSLongitude = null",
    ]);
    const degrees = (tag: number): TiffField => ({ tag, type: TIFF.rational, value: [12.5] });
    const depth: TiffField = { tag: 5, type: TIFF.byte, value: [1] };
    const fields = [depth, degrees(6), degrees(20), degrees(22), { tag: 40, type: TIFF.byte, value: [1] }];
    expect(await told(gps(fields))).toEqual([
      "place: Exif GPSDestLatitude GPSDestLongitude = 12.500000°, 12.500000°",
      "place: Exif GPSAltitude = -12.5 m",
      "unknown: Exif GPS field 40 = null",
    ]);
    expect(await told(gps([{ tag: 6, type: TIFF.rational, value: new Uint8Array(8) }]))).toEqual([
      "place: Exif GPSAltitude = null",
    ]);
    expect(await told(gps([degrees(6)]))).toEqual(["place: Exif GPSAltitude = 12.5 m"]);
  });

  it("looks into the blocks of others that fields hold, and names those that say nothing", async () => {
    const xmp = Buffer.from('<x:xmpmeta x:xmptk="Tool 1"/>');
    const iptc = Buffer.concat([Uint8Array.of(0x1c, 2, 80, 0, SENTINEL.length), Buffer.from(SENTINEL)]);
    const name = Buffer.from("8BIM\x04\x04\0\0\0\0\0", "latin1");
    const photoshop = Buffer.concat([name, Uint8Array.of(iptc.length), iptc]);
    const block = page(
      { tag: 0x02bc, type: TIFF.byte, value: xmp },
      { tag: 0x83bb, type: TIFF.undefined, value: iptc },
      { tag: 0x8649, type: TIFF.byte, value: photoshop },
    );
    expect(await told(block)).toEqual(["program: XMP x:xmptk = Tool 1", `person: IPTC By-line = ${SENTINEL}`]);
    const empty = page({ tag: 0x83bb, type: TIFF.undefined, value: Uint8Array.of(0) });
    expect(await told(empty)).toEqual(["hidden: Exif IPTC = null"]);
  });

  it("names a block that is none, and a directory that is not there", async () => {
    for (const text of ["", "Exif", "XX*\0\0\0\0\x08", "II+\0\x08\0\0\0", "II*\0\xff\0\0\0", "II*\0\x02\0\0\0"]) {
      const block = Uint8Array.from(Buffer.from(text, "latin1"));
      expect(await readExif(block)).toEqual({
        findings: [{ aspect: "unknown", at: "Exif", value: null }],
        orientation: 1,
      });
    }
    expect(await told(page({ tag: 0x8769, type: TIFF.long, value: [9999] }))).toEqual([
      "unknown: Exif directory = null",
    ]);
  });

  it("takes a block that ends right after its last field", async () => {
    const block = page({ tag: 0x010f, type: TIFF.ascii, value: "abc" });
    expect(await told(block.slice(0, -4))).toEqual(["device: Exif Make = abc"]);
  });

  it("comes to an end where directories lead in circles, or into each other a thousandfold", async () => {
    const circle = page({ tag: 0x8769, type: TIFF.long, value: [8] });
    new DataView(circle.buffer).setUint32(circle.length - 4, 8, true);
    expect(await told(circle)).toEqual([]);
    const inner = Array.from(
      { length: 40 },
      (_value, index) => [0x014a, { fields: [{ tag: index, type: 3, value: [1] }] }] as const,
    );
    expect(await told(writeTiff([{ fields: [], inner }]))).toEqual(
      expect.arrayContaining(["unknown: Exif 0x0001 = 1"]),
    );
    const many = Array.from({ length: 20_001 }, () => ({ tag: 0x0100, type: TIFF.short, value: [1] }));
    expect(await told(page(...many))).toEqual(["unknown: Exif = null"]);
  });

  it("never fails, whatever is in a block", async () => {
    const whole = cameraExif();
    const change = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(change, fc.nat(whole.length), async (changes, cut) => {
        const block = whole.slice();
        for (const [at, value] of changes) block[at] = value;
        await readExif(block);
        await readExif(block.slice(0, cut));
        await readExif(concatBytes(block.subarray(0, 8), block.subarray(cut)));
      }),
      { numRuns: 300 },
    );
  });
});

describe("TiffReader", () => {
  it("gives no numbers of a field that is not there", async () => {
    const tiff = await TiffReader.open(memorySource(page({ tag: 0x0100, type: TIFF.short, value: [5] })));
    expect(await tiff?.numbers({ tag: 1, type: TIFF.short, count: 1, place: null }, 4)).toEqual([]);
    expect(await tiff?.numbers({ tag: 1, type: 77, count: 1, place: null }, 4)).toEqual([]);
  });
});
