import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  fileType,
  film,
  FILMED_SECONDS,
  movieHeader,
  pictureEntry,
  soundEntry,
  track,
  TURNED,
  u16,
  zeros,
  type TrackParts,
} from "../../../support/cleaning/box-writer.ts";

const SECRET = "Mitra of Tehran";
/** A slice behind its length. */
const PICTURES = "\0\0\0\x14eictures of the film";
const SOUND = "its sound";
const media = Buffer.from(`${PICTURES}${SOUND}`);
const avc = (name = "", maker = "\0\0\0\0"): Buffer =>
  pictureEntry("avc1", [box("avcC", Buffer.of(1, 66, 0, 30, 0xff, 0xe0, 0))], maker, name);

const pictures = (start: number, parts: Partial<TrackParts> = {}): Buffer =>
  track({ id: 1, handler: "vide", entry: avc(), chunks: [[start, PICTURES.length]], ...parts });
const sound = (start: number, parts: Partial<TrackParts> = {}): Buffer =>
  track({
    id: 2,
    handler: "soun",
    entry: soundEntry("mp4a"),
    chunks: [[start + PICTURES.length, SOUND.length]],
    ...parts,
  });

const plain = film(media, (start) => [movieHeader(), pictures(start), sound(start)]);
const iso = (parts: Partial<TrackParts>): Buffer =>
  film(media, (start) => [movieHeader(), pictures(start, parts), sound(start)]);

describe("cleanFilm", () => {
  it("keeps a film that tells nothing as it is", async () => {
    const { copy, findings, left, kind } = await cleanBytes(plain);
    expect({ kind, findings, left }).toEqual({ kind: "mp4", findings: [], left: [] });
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("leaves out what phones, cameras and programs write, and says what it was", async () => {
    const data = (text: string, kind = 1): Buffer => box("data", kind, 0, text);
    const user = box(
      "udta",
      ...[box("\xa9xyz", u16(12, 0x15c7), "+35.7+51.4/"), box("smrd", SECRET), box("GPMF", SECRET), box("udta")],
      box(
        "meta",
        0,
        box("hdlr", 0, 0, "mdir", zeros(13)),
        box("ilst", box("\xa9too", data("Lavf59")), box("covr", data("x", 13))),
      ),
      0,
    );
    const keys = box(
      "meta",
      box("hdlr", 0, 0, "mdta", zeros(13)),
      box("keys", 0, 1, box("mdta", "com.apple.quicktime.location.ISO6709")),
      box("ilst", box("\0\0\0\x01", data("+35.7+51.4/"))),
      box("free", SECRET),
      box("Xtra", SECRET),
    );
    const named = box(
      "meta",
      0,
      box("ilst", box("----", box("mean", 0, "com.apple"), box("name", 0, "artist"), data(SECRET)), box("----")),
    );
    const uuid = box("uuid", Buffer.alloc(16, 7), SECRET);
    const xmp = box("uuid", Buffer.from("be7acfcb97a942e89c71999491e3afac", "hex"), "<x/>");
    const file = film(
      Buffer.concat([media, Buffer.from(SECRET)]),
      (start) => [
        movieHeader(FILMED_SECONDS),
        pictures(start, {
          time: FILMED_SECONDS,
          name: "Core Media Video",
          entry: avc("H.264 of phone", "appl"),
          inTrack: [user],
        }),
        sound(start, { version: 1, time: 7, flags: 2 }),
        box("udta", box("free", SECRET), box("name", SECRET)),
        keys,
        named,
      ],
      {
        type: fileType("isom", "isom", "XAVC"),
        before: Buffer.concat([uuid, xmp, box("free", zeros(70_000)), box("wide")]),
        after: Buffer.from(`\xff\xff\xff\xffSEFT${SECRET}`, "latin1"),
      },
    );
    file.writeUInt32BE(512, 12);
    const { copy, findings, left } = await cleanBytes(file);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    const expected = film(media, (start) => [movieHeader(), pictures(start), sound(start, { version: 1, flags: 2 })]);
    expect(Buffer.compare(copy, expected)).toBe(0);
    expect(left).toEqual(["hidden: tkhd track_enabled"]);
    for (const line of [
      "time: mvhd creation_time = 2024-05-06T07:08:09.000Z",
      "time: tkhd modification_time = 2024-05-06T07:08:09.000Z",
      "time: mdhd creation_time = 1970-01-01T00:00:07.000Z",
      "program: hdlr name = Core Media Video",
      "program: stsd compressorname = H.264 of phone",
      "program: stsd avc1 vendor = appl",
      "device: ftyp brand = XAVC",
      "program: ftyp minor_version = 512",
      "place: \xa9xyz = +35.7+51.4/",
      `device: smrd = ${SECRET}`,
      `place: GPMF = ${SECRET}`,
      "program: ilst \xa9too = Lavf59",
      "thumbnail: ilst covr",
      "place: ilst com.apple.quicktime.location.ISO6709 = +35.7+51.4/",
      `person: ilst artist = ${SECRET}`,
      `hidden: free = ${SECRET}`,
      `unknown: uuid ${"07".repeat(16)} = ${SECRET}`,
      "hidden: mdat without a track",
      `hidden: after the last box = \xff\xff\xff\xffSEFT${SECRET}`,
    ]) {
      expect(findings).toContain(line);
    }
  });

  it("leaves out tracks that tell places and times along with the picture, with their samples", async () => {
    const telling = (id: number, handler: string, format: string, at: number): Buffer =>
      track({ id, handler, entry: box(format, zeros(8)), chunks: [[at, SECRET.length]], inInformation: [] });
    const mixed = Buffer.concat([Buffer.from(PICTURES), Buffer.from(SECRET), Buffer.from(SOUND)]);
    const build = (start: number): readonly Uint8Array[] => [
      movieHeader(),
      pictures(start, { inTrack: [box("tref", box("cdsc", 3), box("chap", 5), box("forc", 9, 2))] }),
      ...[telling(3, "meta", "gpmd", start + PICTURES.length), telling(4, "tmcd", "tmcd", start + PICTURES.length)],
      ...[telling(5, "text", "text", start + PICTURES.length), telling(6, "hint", "rtp ", start + PICTURES.length)],
      sound(start + SECRET.length),
    ];
    const { copy, findings } = await cleanBytes(film(mixed, build));
    expect(secretsIn(copy, SECRET)).toEqual([]);
    const inTrack = [box("tref", box("forc", 2))];
    const expected = film(media, (start) => [movieHeader(), pictures(start, { inTrack }), sound(start)]);
    expect(Buffer.compare(copy, expected)).toBe(0);
    expect(findings).toEqual([
      "place: trak meta gpmd",
      "time: trak tmcd tmcd",
      "description: trak text text chapters",
      "hidden: trak hint rtp",
    ]);
  });

  it("takes pictures of chapters for thumbnails", async () => {
    const file = film(media, (start) => [
      ...[movieHeader(), pictures(start, { inTrack: [box("tref", box("chap", 2))] })],
      pictures(start, { id: 2, entry: box("jpeg", zeros(8)) }),
    ]);
    expect((await cleanBytes(file)).findings).toEqual(["thumbnail: trak vide jpeg chapters"]);
  });

  it("keeps how a film is turned, cut, timed and grouped", async () => {
    const file = iso({
      matrix: TURNED,
      inTrack: [
        box("tapt", ...["clef", "prof", "enof"].map((type) => box(type, zeros(12)))),
        box("edts", box("elst", 0, 1, 2000, 0, 0x1_0000)),
      ],
      inTable: [
        ...[
          box("ctts", 0, 1, 1, 0),
          box("stss", 0, 1, 1),
          box("stps", 0, 1, 1),
          box("cslg", zeros(24)),
          box("sdtp", 0, "\0"),
        ],
        ...[box("sgpd", 0x100_0000, "roll", 2, 1, u16(0xffff)), box("sbgp", 0, "roll", 1, 1, 1)],
        ...[box("sgpd", 0, "rap ", 1, u16(0)), box("sbgp", 0x100_0000, "rap ", 0, 1, 1, 1)],
      ],
    });
    const { copy, findings } = await cleanBytes(file);
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, file)).toBe(0);
    const long = iso({ inTrack: [box("edts", box("elst", 0x100_0000, 1, 0, 2000, 0, 0, 0x1_0000))] });
    expect(Buffer.compare((await cleanBytes(long)).copy, long)).toBe(0);
  });

  it("leaves out what stands behind tables, in reserved fields and in groups that it does not know", async () => {
    const file = iso({
      inTrack: [box("tapt", box("clef", zeros(12), SECRET))],
      inMedia: [box("elng", 0, `${SECRET}\0`)],
      inTable: [box("stss", 0, 1, 1, SECRET), box("sgpd", 0, "priv", 1, SECRET), Buffer.from(SECRET)],
    });
    const { copy, findings } = await cleanBytes(file);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    expect(findings).toEqual(["hidden: clef", `unknown: elng = ${SECRET}`, "hidden: stss", "hidden: between boxes"]);
    const header = Buffer.from(plain);
    header.write("hide", header.indexOf("mvhd") + 4 + 28);
    expect((await cleanBytes(header)).findings).toEqual(["unknown: mvhd reserved"]);
    const named = Buffer.from(plain);
    named.write("appl", named.indexOf("hdlr") + 4 + 12);
    expect((await cleanBytes(named)).findings).toEqual(["program: hdlr"]);
    const entry = Buffer.from(plain);
    entry.write("hide", entry.indexOf("avc1") + 4);
    expect((await cleanBytes(entry)).findings).toEqual(["hidden: stsd avc1"]);
  });

  it("reads every form of the tables that say where samples are", async () => {
    const size = PICTURES.length;
    const forms: readonly ((start: number) => readonly Uint8Array[])[] = [
      (start) => [box("stsc", 0, 1, 1, 24, 1), box("stsz", 0, 1, size), box("stco", 0, 1, start)],
      (start) => [box("stsc", 0, 1, 1, 2, 1), box("stz2", 0, 16, 2, u16(20, 4)), box("co64", 0, 1, 0, start)],
      (start) => [box("stsc", 0, 1, 1, 3, 1), box("stz2", 0, 8, 3, Buffer.of(20, 3, 1)), box("stco", 0, 1, start)],
      (start) => [box("stsc", 0, 1, 1, 2, 1), box("stz2", 0, 4, 2, Buffer.of(0xcc)), box("stco", 0, 1, start)],
      (start) => [box("stsc", 0, 2, 1, 1, 1, 2, 5, 1), box("stsz", 0, 4, 6), box("stco", 0, 2, start, start + 4)],
    ];
    for (const form of forms) {
      const file = film(media, (start) => [movieHeader(), pictures(start, { places: form(start) }), sound(start)]);
      const { copy, findings } = await cleanBytes(file);
      expect(findings).toEqual([]);
      expect(Buffer.from(copy).toString("latin1")).toContain(`mdat${PICTURES}${SOUND}`);
    }
  });

  it("knows how many bytes the plain sound of QuickTime has", async () => {
    const places = (start: number): readonly Uint8Array[] => [
      ...[box("stsc", 0, 1, 1, 4, 1), box("stsz", 0, 1, 4), box("stco", 0, 1, start)],
    ];
    const shape = bytesOf(72, zeros(8), 2, 0x7f00_0000, 16, 12, 4, 1);
    for (const entry of [
      soundEntry("sowt"),
      soundEntry("in24", [], 1, bytesOf(1, 2, 4, 2)),
      soundEntry("lpcm", [], 2, shape),
    ]) {
      const old = film(
        Buffer.from("sixteen bytes ofREST"),
        (start) => [movieHeader(), sound(start, { entry, places: places(start) })],
        { type: fileType("qt  ", "qt  ") },
      );
      const { copy, findings, kind } = await cleanBytes(old);
      expect([kind, findings]).toEqual(["mov", ["hidden: mdat without a track"]]);
      expect(Buffer.from(copy).toString("latin1").endsWith("mdatsixteen bytes of")).toBe(true);
    }
    for (const entry of [soundEntry("ulaw"), soundEntry("mp4a", [], 1, zeros(16))]) {
      const file = film(media, (start) => [movieHeader(), sound(start, { entry, places: places(start) })]);
      expect(typeof (await tryToClean(file))).toBe("object");
    }
  });

  it("keeps the handlers of QuickTime without their names, and no paths of disks", async () => {
    const build = (component: string, path: string, name: string): Buffer =>
      film(
        Buffer.from(PICTURES),
        (start) => [
          movieHeader(),
          pictures(start, {
            references: path === "" ? box("dref", 0, 1, box("url ", 1)) : box("dref", 0, 1, box("alis", 1, path)),
            inInformation: [box("vmhd", zeros(12)), box("hdlr", 0, "dhlr", "alis", component, zeros(8), name)],
          }),
        ],
        { type: fileType("qt  ", "qt  ") },
      );
    const { copy, findings } = await cleanBytes(build("appl", `/Users/${SECRET}`, "\x1bCore Media Data Handler"));
    expect(Buffer.compare(copy, build("\0\0\0\0", "", "\0"))).toBe(0);
    expect(findings).toEqual([
      "program: hdlr name = Core Media Data Handler",
      "program: hdlr",
      `link: dref alis = /Users/${SECRET}`,
    ]);
    expect(await tryToClean(iso({ inInformation: [box("hdlr", 0)] }))).toBe("cleaning.malformed");
    expect(await tryToClean(iso({ inInformation: [box("hdlr")] }))).toBe("cleaning.malformed");
  });

  it("writes a type before old QuickTime files, which have none", async () => {
    const old = film(media, (start) => [movieHeader(), pictures(start)], { type: box("wide") });
    const { copy, kind } = await cleanBytes(old);
    expect(kind).toBe("mov");
    expect(Buffer.from(copy.subarray(4, 12)).toString("latin1")).toBe("ftypqt  ");
  });

  it("tells kinds by their brands", async () => {
    for (const [brand, kind] of [
      ["M4A ", "m4a"],
      ["qt  ", "mov"],
      ["XAVC", "mp4"],
    ] as const) {
      expect(
        (await cleanBytes(film(media, (start) => [movieHeader(), sound(start)], { type: fileType(brand) }))).kind,
      ).toBe(kind);
    }
  });

  it("names an encoder that names itself in the first picture, and leaves the picture as it is", async () => {
    const said = "x264 - core 164 r3095 options: cabac=1";
    const message = bytesOf("\x06\x05", Buffer.of(16 + said.length), zeros(16), said, "\x80");
    const sample = bytesOf(message.length, message);
    const chunks = (start: number): TrackParts["chunks"] => [[start, sample.length]];
    const file = film(sample, (start) => [movieHeader(), pictures(start, { chunks: chunks(start) })]);
    expect((await cleanBytes(file)).left).toEqual([`program: SEI user data = ${said}`]);
    const empty = film(Buffer.from(said), () => [
      movieHeader(),
      pictures(0, { places: [box("stsc", 0, 0), box("stsz", 0, 0, 0), box("stco", 0, 1, 0xffff)] }),
    ]);
    expect((await cleanBytes(empty)).left).toEqual([]);
  });

  it("refuses what it cannot clean, each by its reason", async () => {
    const of = (...boxes: readonly Uint8Array[]): Buffer =>
      film(media, (start) => [movieHeader(), pictures(start), ...boxes]);
    const places = (...boxes: readonly Uint8Array[]): Buffer => iso({ places: boxes });
    const [map, sizes, offsets] = [box("stsc", 0, 1, 1, 1, 1), box("stsz", 0, 0, 1, 4), box("stco", 0, 1, 900)];
    for (const [file, code] of [
      [film(media, () => []), "cleaning.unsupported"],
      [film(media, (start) => [pictures(start)]), "cleaning.malformed"],
      [of(movieHeader()), "cleaning.malformed"],
      [of(box("pssh", zeros(16))), "cleaning.encrypted"],
      [of(box("cmov")), "cleaning.unsupported"],
      [of(box("rmra")), "cleaning.unsupported"],
      [of(pictures(0)), "cleaning.malformed"],
      [of(pictures(0, { id: 3 })), "cleaning.malformed"],
      [of(pictures(0, { id: 3, handler: "pict" })), "cleaning.unsupported"],
      [of(...Array.from({ length: 1001 }, () => box("trak"))), "cleaning.too_large"],
      [of(box("trak")), "cleaning.malformed"],
      [iso({ entry: pictureEntry("encv") }), "cleaning.encrypted"],
      [iso({ entry: pictureEntry("jpeg") }), "cleaning.unsupported"],
      [iso({ entry: zeros(0) }), "cleaning.malformed"],
      [iso({ entry: box("avc1") }), "cleaning.malformed"],
      [iso({ entry: Buffer.concat([avc(), avc()]) }), "cleaning.malformed"],
      [iso({ references: box("dref", 0, 1, box("url ", 0, "https://example.org")) }), "cleaning.unsupported"],
      [iso({ references: box("dref", 0, 0) }), "cleaning.malformed"],
      [iso({ inTrack: [box("edts", box("elst", 0, 9))] }), "cleaning.malformed"],
      [iso({ inTable: [box("cslg", 0)] }), "cleaning.malformed"],
      [iso({ inTable: [box("sbgp", 0, "roll", 9)] }), "cleaning.malformed"],
      [iso({ inTable: [box("sbgp", 0, "roll")] }), "cleaning.malformed"],
      [iso({ inTable: [box("sgpd", 0, "roll")] }), "cleaning.malformed"],
      [iso({ inTable: [box("sgpd", 0x100_0000, "roll", 0, 1)] }), "cleaning.unsupported"],
      [iso({ inTable: [box("stts", 0, 0)] }), "cleaning.malformed"],
      [iso({ flags: 3 + 0x300_0000 }), "cleaning.malformed"],
      [places(map, sizes), "cleaning.malformed"],
      [places(box("stsc", 0, 9), sizes, offsets), "cleaning.malformed"],
      [places(box("stsc", 0, 1, 2, 1, 1), sizes, offsets), "cleaning.malformed"],
      [places(map, box("stsz", 0, 0, 9), offsets), "cleaning.malformed"],
      [places(map, box("stz2", 0, 3, 1, "x"), offsets), "cleaning.malformed"],
      [places(map, sizes, box("stco", 0, 9)), "cleaning.malformed"],
      [places(map, sizes, box("stco", 0, 1, 4)), "cleaning.malformed"],
      [places(map, sizes, box("stco", 0, 1, 0x7fff_ffff)), "cleaning.malformed"],
      [bytesOf(fileType("isom"), 0xffff, "mdat"), "cleaning.malformed"],
      [fileType("isom"), "cleaning.malformed"],
      [
        Buffer.concat([fileType("isom"), ...Array.from({ length: 1_000_001 }, () => box("free"))]),
        "cleaning.too_large",
      ],
    ] as const) {
      expect(await tryToClean(file)).toBe(code);
    }
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(
      film(Buffer.from("media"), (start) => [movieHeader(), pictures(start, { chunks: [[start, 5]] })]),
    );
  });
});
