import { describe, expect, it } from "vitest";
import { memorySource } from "../../../../shared/bytes/index.ts";
import { TiffReader } from "../../../../shared/cleaning/exif/ifd.ts";
import { cleanTiff } from "../../../../shared/cleaning/images/tiff.ts";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, refusalFor, survives, survivesDamage } from "../../../support/cleaning/examined.ts";
import { ICC, monitorProfile, rgbTags, writeIcc } from "../../../support/cleaning/icc-writer.ts";
import { cameraJpeg, EOI, jpegBody, jpegSegment, SOI, XMP_PACKET } from "../../../support/cleaning/picture-files.ts";
import { TIFF, writeTiff, type TiffField, type TiffFolder } from "../../../support/cleaning/tiff-writer.ts";

const short = (tag: number, ...value: readonly number[]): TiffField => ({ tag, type: TIFF.short, value });
const text = (tag: number): TiffField => ({ tag, type: TIFF.ascii, value: SENTINEL });

/** A page of 2 x 2 gray pixels in two strips. */
function page(fields: readonly TiffField[] = [], more: Partial<TiffFolder> = {}): TiffFolder {
  const plain = [short(256, 2), short(257, 2), short(258, 8), short(262, 1), short(277, 1), short(278, 1)];
  const replaced = new Set(fields.map(({ tag }) => tag));
  return {
    fields: [...plain.filter(({ tag }) => !replaced.has(tag)), ...fields],
    strips: [Uint8Array.of(11, 12), Uint8Array.of(13, 14, 15)],
    ...more,
  };
}

/** A scan with everything that scanners, cameras and programs put into it. */
function tellingTiff(littleEndian: boolean): Uint8Array {
  const exif: TiffFolder = {
    fields: [text(0x9003), { tag: 0x927c, type: TIFF.undefined, value: Buffer.from(SENTINEL) }],
  };
  const gps: TiffFolder = { fields: [text(27)] };
  const smaller: TiffFolder = { fields: [text(270)], strips: [Buffer.from(SENTINEL)] };
  const fields = [
    short(274, 8),
    { tag: 282, type: TIFF.rational, value: [300] },
    ...[269, 270, 271, 272, 285, 305, 306, 315, 316, 33432, 42112, 65000].map(text),
    { tag: 700, type: TIFF.byte, value: Buffer.from(XMP_PACKET) },
    { tag: 34675, type: TIFF.undefined, value: monitorProfile(SENTINEL) },
    { tag: 37724, type: TIFF.undefined, value: Buffer.from(SENTINEL) },
  ];
  const inner = [
    [34665, exif],
    [34853, gps],
    [330, smaller],
  ] as const;
  const thumbnail = page([short(254, 1)], { strips: [Buffer.from(SENTINEL)] });
  return writeTiff([page(fields, { inner }), thumbnail, page([short(254, 2)])], littleEndian);
}

/** What is in each strip or tile of a file, page by page. */
async function stripsOf(file: Uint8Array, offsetsTag = 273): Promise<readonly (readonly Uint8Array[])[]> {
  const tiff = await TiffReader.open(memorySource(file));
  const pages: Uint8Array[][] = [];
  for (let offset = tiff?.first ?? 0; tiff !== null && offset !== 0;) {
    const directory = await tiff.directory(offset);
    const numbers = async (tag: number): Promise<readonly number[]> => {
      const entry = directory?.entries.find((each) => each.tag === tag);
      return entry === undefined ? [] : await tiff.numbers(entry, 100);
    };
    const [offsets, lengths] = [await numbers(offsetsTag), await numbers(offsetsTag === 273 ? 279 : 325)];
    pages.push(offsets.map((at, index) => file.slice(at, at + (lengths[index] ?? 0))));
    offset = directory?.next ?? 0;
  }
  return pages;
}

describe("cleanTiff", () => {
  it.each([true, false])("says what scanners and programs put into pages (little endian: %s)", async (littleEndian) => {
    const { told } = await cleaned(tellingTiff(littleEndian));
    for (const line of [
      `description: Exif ImageDescription = ${SENTINEL}`,
      `device: Exif Make = ${SENTINEL}`,
      `time: Exif DateTimeOriginal = ${SENTINEL}`,
      "identifier: Exif MakerNote",
      `place: Exif GPSProcessingMethod = ${SENTINEL}`,
      "thumbnail: Exif thumbnail",
      `person: XMP dc:creator = ${SENTINEL}`,
      `device: ICC desc = ${SENTINEL} 2023-05-17`,
      "history: Exif ImageSourceData",
      `place: Exif GDALMetadata = ${SENTINEL}`,
      `unknown: Exif 0xfde8 = ${SENTINEL}`,
      "thumbnail: TIFF reduced-resolution image",
    ])
      expect(told).toContain(line);
  });

  it.each([true, false])(
    "keeps pages with their strips, and nothing else (little endian: %s)",
    async (littleEndian) => {
      const file = tellingTiff(littleEndian);
      const { copy } = await cleaned(file);
      expect(Buffer.from(copy).includes(SENTINEL)).toBe(false);
      const strips = [Uint8Array.of(11, 12), Uint8Array.of(13, 14, 15)];
      expect(await stripsOf(copy)).toEqual([strips, strips]);
      expect(Buffer.from(copy).includes("acsp")).toBe(true);
      await survives(file);
    },
  );

  it("keeps tiles as tiles, and a page without compression named", async () => {
    const tiles = page([short(322, 16), short(323, 16)], { tiled: true });
    const { copy, told } = await cleaned(writeTiff([tiles]));
    expect(told).toEqual([]);
    expect(await stripsOf(copy, 324)).toEqual([tiles.strips]);
  });

  it("cleans the JPEG streams of strips, and the tables that they share", async () => {
    const garbage = Buffer.alloc(9000, 1);
    const tables = Buffer.concat([SOI, jpegSegment(0xfe, SENTINEL), garbage, jpegBody().subarray(0, 69), EOI]);
    const fields = [short(259, 7), { tag: 347, type: TIFF.undefined, value: tables }];
    const { copy, told } = await cleaned(writeTiff([page(fields, { strips: [cameraJpeg(), new Uint8Array(0)] })]));
    expect(told).toContain(`description: JPEG COM = ${SENTINEL}`);
    expect(told).toContain("device: Exif Model = SM-A515F");
    expect(Buffer.from(copy).includes(SENTINEL)).toBe(false);
    expect(Buffer.from(copy).includes(jpegBody())).toBe(true);
    await survives(copy);
    const bare = writeTiff([page([short(259, 7)], { strips: [Buffer.concat([SOI, jpegBody(), EOI])] })]);
    expect((await cleaned(bare)).told).toEqual([]);
  });

  it("leaves out a color profile that is none", async () => {
    const { told } = await cleaned(writeTiff([page([{ tag: 34675, type: TIFF.undefined, value: Buffer.from("no") }])]));
    expect(told).toEqual(["unknown: ICC profile"]);
    const good = writeIcc([["desc", ICC.desc("sRGB")], ...rgbTags()]).fill(0, 4, 8);
    const kept = await cleaned(writeTiff([page([{ tag: 34675, type: TIFF.undefined, value: good }])]));
    expect(kept.told).toEqual([]);
  });

  it.each([
    ["a raw file, whose first directory is a smaller picture", page([short(254, 1)])],
    ["a compression that may hold anything", page([short(259, 34712)])],
    ["DNG", page([{ tag: 50706, type: TIFF.byte, value: [1, 4, 0, 0] }])],
  ])("refuses %s", async (_name, folder) => {
    expect(await refusalFor(writeTiff([folder]))).toBe("cleaning.unsupported");
  });

  it.each([
    ["no strips", page([], { strips: [] })],
    ["text for a number", page([text(256)])],
    ["more numbers than a field can have", page([short(256, 1, 2)])],
    ["a tag twice, of which the first counts", page([short(256, 1, 2), short(256, 2)])],
    [
      "tables with a picture",
      page([short(259, 7), { tag: 347, type: TIFF.undefined, value: cameraJpeg() }], { strips: [] }),
    ],
    ["a number for each strip that is none", page([short(273, 8, 8)], { strips: [] })],
    ["more places than lengths", page([short(273, 8, 8), short(279, 1)], { strips: [] })],
    ["strips that lie in each other", page([short(273, 8, 8), short(279, 90, 90)], { strips: [] })],
    ["a strip behind the end", page([short(273, 60_000), short(279, 90)], { strips: [] })],
  ])("refuses a damaged one: %s", async (_name, folder) => {
    expect(await refusalFor(writeTiff([folder]))).toBe("cleaning.malformed");
  });

  it("refuses what is larger than files are", async () => {
    const tooLarge = (folder: TiffFolder): Promise<string | null> => refusalFor(writeTiff([folder]));
    const zeros = new Uint8Array(65_537);
    expect(await tooLarge(page([short(259, 7), { tag: 347, type: TIFF.undefined, value: zeros }]))).toBe(
      "cleaning.too_large",
    );
    const places = new Uint8Array(2 * (1_048_576 + 1));
    expect(await tooLarge(page([{ tag: 273, type: TIFF.short, value: places }], { strips: [] }))).toBe(
      "cleaning.too_large",
    );
    const pages = writeTiff(new Array<TiffFolder>(4097).fill({ fields: [] }));
    expect(await refusalFor(pages)).toBe("cleaning.too_large");
  });

  it("refuses directories that lead in a circle, and a head without one", async () => {
    const circle = writeTiff([page()]);
    const first = new DataView(circle.buffer).getUint32(4, true);
    new DataView(circle.buffer).setUint32(first + 2 + 12 * 8, first, true);
    expect(await refusalFor(circle)).toBe("cleaning.malformed");
    expect(await refusalFor(Buffer.from("II*\0", "latin1"))).toBe("cleaning.malformed");
    // A copy without a page would be no copy.
    expect(await refusalFor(Buffer.from("II*\0\0\0\0\0", "latin1"))).toBe("cleaning.malformed");
  });

  it("tells how far it is, and never goes back", async () => {
    const large = Buffer.concat([SOI, jpegBody(), Buffer.alloc(100_000, 1), EOI]);
    const file = writeTiff([page([short(259, 7)], { strips: [large, large] }), page()]);
    const told: number[] = [];
    await cleanTiff(memorySource(file), "tiff", (done) => told.push(done));
    expect(told.length).toBeGreaterThan(4);
    expect(told).toEqual(told.toSorted((a, b) => a - b));
  });

  it("refuses a copy that would be larger than such files can be", async () => {
    const head = writeTiff([
      page([short(273, 8), { tag: 279, type: TIFF.long, value: [0xffff_fff0] }], { strips: [] }),
    ]);
    const read = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
      const bytes = new Uint8Array(length);
      bytes.set(head.subarray(offset, offset + length));
      return await Promise.resolve(bytes);
    };
    const source = { size: 0x1_0000_0000, read };
    await expect(cleanTiff(source, "tiff", () => undefined)).rejects.toThrow("cleaning.too_large");
  });

  it(
    "is a whole one or none, whatever byte is changed and wherever the file is cut off",
    { timeout: 120_000 },
    async () => {
      await survivesDamage(tellingTiff(true));
      await survivesDamage(writeTiff([page(), page([short(322, 16)], { tiled: true })], false));
    },
  );
});
