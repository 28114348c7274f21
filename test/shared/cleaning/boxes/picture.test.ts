import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import { createExifSegment } from "../../../support/sample-exif.ts";
import { box, bytesOf, fileType, u16, zeros } from "../../../support/cleaning/box-writer.ts";
import {
  av1Unit,
  hevcConfiguration,
  hevcUnit,
  picture,
  reference,
  size,
  type ItemParts,
  type PictureParts,
} from "../../../support/cleaning/picture-writer.ts";

const SECRET = "Mitra of Tehran";
const PIXELS = hevcUnit("the pixels of the picture");
const alpha = box("auxC", 0, "urn:mpeg:mpegB:cicp:systems:auxiliary:alpha\0");
const shown: ItemParts = { id: 1, type: "hvc1", data: PIXELS, properties: [1, 2] };
const plain = picture({ items: [shown] });
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" dc:creator="${SECRET}"/></rdf:RDF></x:xmpmeta>`;

/** What Apple's phones write: Exif, XMP, a thumbnail, depth, light, a film, and tables of their own. */
const exif = createExifSegment({ cameraModel: SECRET, makerNote: SECRET, latitude: 35.7, longitude: 51.4 });
const telling: readonly ItemParts[] = [
  { id: 2, type: "Exif", data: bytesOf(6, exif.subarray(4)) },
  { id: 3, type: "mime", data: xmp, name: "application/rdf+xml" },
  { id: 4, type: "hvc1", data: SECRET, properties: [1] },
  { id: 5, type: "hvc1", data: SECRET, properties: [1, 2] },
  { id: 6, type: "hvc1", data: SECRET },
  { id: 7, type: "uri ", data: SECRET },
  { id: 8, type: "mime", data: SECRET },
  { id: 9, type: "Exif", data: "x" },
  { id: 10, type: "hvc1", data: SECRET, properties: [1] },
];

describe("cleanHeif", () => {
  it("keeps a picture that tells nothing as it is", async () => {
    for (const [file, kind] of [
      [plain, "heic"],
      [picture({ items: [{ ...shown, type: "av01", data: av1Unit("pixels") }], brand: "avif" }), "avif"],
      [picture({ items: [{ ...shown, id: 70_000 }], primary: 70_000, withIds32: true }), "heic"],
    ] as const) {
      const cleaned = await cleanBytes(file);
      expect([cleaned.kind, cleaned.findings, cleaned.left]).toEqual([kind, [], []]);
      expect(Buffer.compare(cleaned.copy, file)).toBe(0);
    }
  });

  it("leaves out what phones write beside the picture, and says what it was", async () => {
    const depth = box("auxC", 0, "urn:mpeg:hevc:2015:auxid:2\0");
    const file = picture({
      items: [{ ...shown, properties: [1, 5] }, ...telling],
      properties: [size, depth, box("udes", 0, SECRET), box("crtt", SECRET), hevcConfiguration()],
      references: [
        ...[reference("cdsc", 2, 1), reference("thmb", 4, 1), reference("auxl", 5, 1), reference("auxl", 10, 1)],
      ],
      inMeta: [box("grpl", SECRET), box("uuid", Buffer.alloc(16, 7), SECRET)],
      more: SECRET,
      after: bytesOf(box("mpvd", SECRET), "\0\0\0\x01", SECRET),
    });
    const { copy, findings } = await cleanBytes(file);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    expect(Buffer.compare(copy, plain)).toBe(0);
    for (const line of [
      `device: Exif Model = ${SECRET}`,
      `person: XMP dc:creator = ${SECRET}`,
      "thumbnail: thmb item",
      "hidden: auxl item = urn:mpeg:hevc:2015:auxid:2",
      "hidden: auxl item",
      "hidden: item hvc1",
      "link: item uri",
      `unknown: mime item = ${SECRET}`,
      `unknown: mpvd = ${SECRET}`,
      `unknown: uuid ${"07".repeat(16)} = ${SECRET}`,
    ]) {
      expect(findings).toContain(line);
    }
    expect(findings.some((line) => line.startsWith("hidden: after the last box"))).toBe(true);
    expect((await cleanBytes(picture({ items: [shown], more: SECRET }))).findings).toEqual([
      "hidden: mdat without an item",
    ]);
  });

  it("keeps what a picture is made of, how it is turned, and what shows through", async () => {
    const parts: PictureParts = {
      items: [
        { id: 1, type: "grid", data: "\0\0\0\x01\0\x01\0\x01", properties: [1, 0x82] },
        { id: 2, type: "hvc1", data: hevcUnit("tile one"), properties: [1, 3, 5], flags: 1 },
        { id: 3, type: "hvc1", data: hevcUnit("tile two"), properties: [1, 3, 5], flags: 1 },
        { id: 4, type: "hvc1", data: hevcUnit("alpha"), properties: [1, 4, 5] },
      ],
      properties: [size, box("irot", "\x01"), box("colr", "nclx", zeros(7)), alpha, hevcConfiguration()],
      references: [reference("dimg", 1, 2, 3), reference("auxl", 4, 1), reference("prem", 1, 4)],
    };
    const file = picture(parts);
    const { copy, findings } = await cleanBytes(file);
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, file)).toBe(0);
  });

  it("moves data that is near into the media data, without what stands behind it", async () => {
    const grid = Buffer.from("\0\x01\0\0\0\0\0\x02\0\0\0\x02", "latin1");
    const overlay = zeros(10 + 4 + 4);
    for (const [type, data] of [
      ["grid", grid],
      ["iovl", overlay],
      ["iden", zeros(0)],
    ] as const) {
      const items: readonly ItemParts[] = [
        { id: 1, type, data: bytesOf(data, SECRET), isNear: true, properties: [1] },
        { id: 2, type: "hvc1", data: PIXELS, properties: [1, 2] },
      ];
      const { copy, findings } = await cleanBytes(picture({ items, references: [reference("dimg", 1, 2)] }));
      expect(findings).toEqual([`hidden: ${type} item`]);
      expect(Buffer.from(copy).subarray(-(data.length + PIXELS.length))).toEqual(bytesOf(data, PIXELS));
    }
  });

  it("puts stretches together that stand apart in the file", async () => {
    const file = picture({ items: [shown], more: PIXELS.toString("latin1") });
    const iloc = file.indexOf("iloc");
    const [first, length] = [file.readUInt32BE(iloc + 18), PIXELS.length];
    const apart = bytesOf(...[u16(2), first, 10, first + length + 10, length - 10]);
    const longer = bytesOf(file.subarray(0, iloc + 16), apart, file.subarray(iloc + 26));
    for (const type of ["iloc", "meta"]) {
      const at = longer.indexOf(type) - 4;
      longer.writeUInt32BE(longer.readUInt32BE(at) + 8, at);
    }
    for (const at of [18, 26]) longer.writeUInt32BE(longer.readUInt32BE(iloc + at) + 8, iloc + at);
    const { copy, findings } = await cleanBytes(longer);
    expect(findings).toEqual(["hidden: mdat without an item"]);
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("leaves out what encoders write between the parts of a picture", async () => {
    const light = Buffer.of(144, 4, 1, 2, 3, 4, 0x80);
    const hevc = picture({
      items: [
        {
          ...shown,
          data: bytesOf(
            hevcUnit(light, 39),
            hevcUnit(bytesOf("\x05\x30", `x265 by ${SECRET}`), 39),
            hevcUnit(bytesOf(light, SECRET), 40),
            PIXELS,
            hevcUnit(SECRET, 38),
          ),
        },
      ],
    });
    const clean = await cleanBytes(hevc);
    expect(clean.findings).toEqual([
      `program: SEI user data = 0x265 by ${SECRET}`,
      `unknown: SEI 144 = ${SECRET}`,
      `hidden: HEVC unit 38 = ${SECRET}`,
    ]);
    expect(
      Buffer.compare(clean.copy, picture({ items: [{ ...shown, data: bytesOf(hevcUnit(light, 39), PIXELS) }] })),
    ).toBe(0);
    const still = (data: Uint8Array): Buffer =>
      picture({ items: [{ id: 1, type: "av01", data, properties: [1] }], properties: [size], brand: "avif" });
    const kept = [av1Unit("", 2), av1Unit(bytesOf("\x01", zeros(4), "\x80"), 5)];
    const last = bytesOf(Buffer.of(0x34, 0), "tiles");
    const av1 = await cleanBytes(
      still(
        bytesOf(
          ...kept,
          av1Unit(`\x04${SECRET}`, 5),
          av1Unit(`\x05${SECRET}`, 5),
          av1Unit(SECRET, 15),
          av1Unit(SECRET, 2),
          last,
        ),
      ),
    );
    expect(av1.findings.map((line) => line.replace(/ = .*/, ""))).toEqual([
      "unknown: OBU metadata 4",
      "time: OBU metadata 5",
      "hidden: OBU 15",
      "hidden: OBU 2",
    ]);
    expect(Buffer.compare(av1.copy, still(bytesOf(...kept, last)))).toBe(0);
  });

  it("leaves out properties that tell, and refuses those that it would have to know", async () => {
    const properties = [
      size,
      hevcConfiguration(),
      box("udes", SECRET),
      box("crtt", SECRET),
      box("what", SECRET),
      box("colr", "prof", SECRET),
      box("free"),
    ];
    const { copy, findings } = await cleanBytes(
      picture({ items: [{ ...shown, properties: [1, 2, 3, 4, 5, 6] }], properties }),
    );
    expect(Buffer.compare(copy, plain)).toBe(0);
    expect(findings).toEqual(["description: udes", "time: crtt", "unknown: what", "unknown: ICC profile"]);
    const essential = picture({ items: [{ ...shown, properties: [1, 2, 0x85] }], properties });
    expect(await tryToClean(essential)).toBe("cleaning.unsupported");
    const odd = picture({
      items: [
        { ...shown, properties: [1, 2, 3, 4] },
        { ...shown, id: 2, properties: [1, 2, 5] },
      ],
      properties: [
        size,
        hevcConfiguration(),
        box("pixi", 0, `\x01\x08${SECRET}`),
        box("auxC", 0, `depth\0`),
        bytesOf(alpha),
      ],
      references: [reference("auxl", 2, 1)],
    });
    const told = box("auxC", 0, `urn:mpeg:hevc:2015:auxid:1\0${SECRET}`);
    const withMore = picture({
      items: [shown, { ...shown, id: 2, properties: [1, 2, 3] }],
      properties: [size, hevcConfiguration(), told],
      references: [reference("auxl", 2, 1)],
    });
    expect((await cleanBytes(odd)).findings).toEqual(["hidden: pixi", "hidden: auxC = depth"]);
    const { copy: neat, findings: hidden } = await cleanBytes(withMore);
    expect(hidden).toEqual(["hidden: auxC = urn:mpeg:hevc:2015:auxid:1"]);
    expect(secretsIn(neat, SECRET)).toEqual([]);
  });

  it("writes wide places of properties where there are many", async () => {
    const properties = [
      hevcConfiguration(),
      ...Array.from({ length: 128 }, (_value, at) => box("pixi", 0, Buffer.of(1, at))),
    ];
    const items = [
      { ...shown, properties: [1, ...properties.slice(2, 65).map((_each, at) => 2 + at)] },
      { ...shown, id: 2, properties: [1, ...properties.slice(64).map((_each, at) => 65 + at), 0x8000 + 129] },
    ];
    const references = [reference("dimg", 1, 2)];
    const file = picture({ items, properties, references, withWidePlaces: true });
    const { copy, findings } = await cleanBytes(file);
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, file)).toBe(0);
  });

  it("carries nothing that stands at the end of any of its boxes", async () => {
    const file = picture({
      items: [
        { id: 1, type: "grid", data: "\0\0\0\x01\0\x01\0\x01", properties: [1, 0x82] },
        { id: 2, type: "hvc1", data: hevcUnit("tile one"), properties: [1, 3, 5], flags: 1 },
        { id: 3, type: "hvc1", data: hevcUnit("tile two"), properties: [1, 3, 6], flags: 1 },
        { id: 4, type: "hvc1", data: hevcUnit("alpha"), properties: [1, 3, 4, 7, 8, 9, 10] },
      ],
      properties: [
        ...[size, box("irot", "\x01"), hevcConfiguration(), alpha, box("colr", "nclx", zeros(7))],
        ...[box("imir", "\0"), box("pixi", 0, "\x01\x08"), box("pasp", 1, 1), box("clap", zeros(32)), box("clli", 0)],
      ],
      references: [reference("dimg", 1, 2, 3), reference("auxl", 4, 1)],
    });
    const outcomes: string[] = [];
    for (const path of boxPaths(file, 0, file.length, [])) {
      const answer = await tryToClean(appended(file, path, SECRET));
      outcomes.push(typeof answer === "string" ? answer : "cleaned");
      if (typeof answer !== "string") expect(secretsIn(answer.copy, SECRET)).toEqual([]);
    }
    expect(outcomes.length).toBeGreaterThan(25);
    expect(outcomes.filter((outcome) => outcome !== "cleaned")).toEqual([]);
  });

  it("tells kinds by their brands", async () => {
    const collection = picture({ items: [shown], brand: "mif1" });
    expect((await cleanBytes(collection)).kind).toBe("heic");
    collection.write("avif", 16);
    expect((await cleanBytes(collection)).kind).toBe("avif");
  });

  it("refuses what it cannot clean, each by its reason", async () => {
    const of = (...boxes: readonly Uint8Array[]): Buffer => bytesOf(fileType("heic"), box("meta", 0, ...boxes));
    const changed = (type: string, at: number, byte: number, after = 0, original = plain): Buffer => {
      const file = Buffer.from(original);
      file.set([byte, after], file.indexOf(type) + 4 + at);
      return file;
    };
    const wide = (count: number): readonly ItemParts[] =>
      Array.from({ length: count }, (_value, index) => ({ id: index + 1, type: "hvc1" }));
    const outcomes: (readonly [unknown, string])[] = [];
    for (const [file, code] of [
      [fileType("heic"), "cleaning.malformed"],
      [bytesOf(plain, box("moov")), "cleaning.unsupported"],
      [of(), "cleaning.malformed"],
      [of(box("iprp", box("ipco"), box("ipma", 0, 0)), box("iloc", 0, zeros(2_000_000))), "cleaning.too_large"],
      [picture({ items: [shown, shown] }), "cleaning.malformed"],
      [changed("infe", 4, 0, 2, picture({ items: [shown, { ...shown, id: 2 }], primary: 2 })), "cleaning.malformed"],
      [picture({ items: [shown], primary: 2 }), "cleaning.malformed"],
      [picture({ items: [{ ...shown, type: "jpeg" }] }), "cleaning.unsupported"],
      [picture({ items: wide(10_001) }), "cleaning.too_large"],
      [picture({ items: [shown], references: [box("dimg", zeros(2_000_000))] }), "cleaning.too_large"],
      [changed("hdlr", -4, 0x58), "cleaning.malformed"],
      [changed("infe", 0, 1), "cleaning.unsupported"],
      [changed("infe", 6, 0, 1), "cleaning.encrypted"],
      [changed("iloc", 10, 0, 1), "cleaning.unsupported"],
      [changed("iloc", 0, 1), "cleaning.unsupported"],
      [changed("iloc", 16, 0, 0), "cleaning.malformed"],
      [changed("hdlr", 8, 0), "cleaning.malformed"],
      [picture({ items: [{ ...shown, properties: [1] }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "hvc1", properties: [1, 2] }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "grid", data: "\0\0", properties: [1] }] }), "cleaning.malformed"],
      [
        picture({ items: [{ id: 1, type: "grid", data: "\0\0\0\x01\0\x01\0\x01", properties: [1] }] }),
        "cleaning.malformed",
      ],
      [picture({ items: [{ ...shown, data: "\0\0\0\x01\0" }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "av01", data: "\x80\0" }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "av01", data: "\x32\x7f" }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "av01", data: Buffer.alloc(20, 0xb2) }] }), "cleaning.malformed"],
      [picture({ items: [{ id: 1, type: "av01", data: "\x12\0".repeat(200_001) }] }), "cleaning.too_large"],
      [
        picture({ items: [{ id: 1, type: "av01", data: "2\x01x2\x01x".repeat(30_000) + "2\x01xz\0".repeat(65_536) }] }),
        "cleaning.too_large",
      ],
      [changed("iloc", 22, 0, 1, picture({ items: [shown, { ...shown, id: 2 }] })), "cleaning.malformed"],
      [
        of(box("iprp", box("ipco"), box("ipma", 0, 0)), box("iloc", 0, u16(0, 2, 1, 0, 0xffff, 2, 0, 0xffff))),
        "cleaning.too_large",
      ],
      [
        picture({ items: [shown], references: [1, 2].map((from) => box("dimg", u16(from, 0xffff), zeros(131_070))) }),
        "cleaning.too_large",
      ],
      [changed("ipma", 4, 0xff), "cleaning.malformed"],
    ] as const) {
      outcomes.push([refusalOf(await tryToClean(file)), code]);
    }
    expect(outcomes.map(([is]) => is)).toEqual(outcomes.map(([, should]) => should));
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(
      picture({
        items: [shown, { id: 2, type: "hvc1", data: hevcUnit("alpha"), properties: [1, 2, 3] }],
        properties: [size, hevcConfiguration(), alpha],
        references: [reference("auxl", 2, 1)],
      }),
    );
    await expectBounded(
      picture({
        items: [{ ...shown, type: "av01", data: bytesOf(av1Unit("pixels"), av1Unit("\x04x", 5)) }],
        brand: "avif",
      }),
    );
  });
});

const refusalOf = (answer: unknown): unknown => (typeof answer === "string" ? answer : "cleaned");

/** How far the first box in each of these is from its start. */
const INSIDE: Readonly<Record<string, number>> = { meta: 12, iinf: 14, iref: 12, iprp: 8, ipco: 8 };

/** Where each box starts, behind where those start that it is in. */
function boxPaths(file: Buffer, from: number, end: number, parents: readonly number[]): readonly (readonly number[])[] {
  const paths: (readonly number[])[] = [];
  for (let at = from; at < end; at += file.readUInt32BE(at)) {
    const inside = INSIDE[file.toString("latin1", at + 4, at + 8)];
    const own = [...parents, at];
    paths.push(own);
    if (inside !== undefined) paths.push(...boxPaths(file, at + inside, at + file.readUInt32BE(at), own));
  }
  return paths;
}

/** A picture in which a box has something at its end, and everything else is still where the tables say. */
function appended(file: Buffer, path: readonly number[], text: string): Buffer {
  const last = path.at(-1) ?? 0;
  const end = last + file.readUInt32BE(last);
  const longer = bytesOf(file.subarray(0, end), text, file.subarray(end));
  for (const at of path) longer.writeUInt32BE(longer.readUInt32BE(at) + text.length, at);
  const places = longer.indexOf("iloc") + 12;
  const isBefore = end < file.indexOf("mdat");
  for (let item = 0; isBefore && item < 4; item += 1) {
    const at = places + 14 * item + 6;
    longer.writeUInt32BE(longer.readUInt32BE(at) + text.length, at);
  }
  return longer;
}
