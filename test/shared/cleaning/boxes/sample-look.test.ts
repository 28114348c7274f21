import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  fileType,
  movieHeader,
  pictureEntry,
  track,
  u16,
  zeros,
} from "../../../support/cleaning/box-writer.ts";
import {
  AVC_ENTRY,
  avcMessages,
  avcSlice,
  CAMERA_DATA,
  filmOf,
  message,
  unit,
  userMessage,
} from "../../../support/cleaning/coded-samples.ts";

const leftOf = async (entry: Uint8Array, ...chunks: readonly Uint8Array[]): Promise<readonly string[]> => {
  const file = filmOf(entry, chunks);
  const { copy, findings, left } = await cleanBytes(file);
  expect(findings).toEqual([]);
  // Samples stay the bytes they are, whatever is told of them.
  expect(Buffer.compare(copy, file)).toBe(0);
  return left;
};
const avc = async (...chunks: readonly Uint8Array[]): Promise<readonly string[]> => leftOf(AVC_ENTRY, ...chunks);

describe("SampleLook", () => {
  it("says nothing of pictures without messages, and of messages about how they are shown", async () => {
    const shown = avcMessages(message(1, zeros(3)), message(137, zeros(24)), message(6, Buffer.of(0x80)));
    expect(await avc(bytesOf(unit("\x09\xf0"), unit("\x67\x42"), unit("\x68\xce"), shown, avcSlice()))).toEqual([]);
  });

  it("names place, time, camera and model that AVCHD cameras write beside pictures", async () => {
    const sample = bytesOf(unit("\x09\xf0"), avcMessages(message(1, zeros(2)), message(5, CAMERA_DATA)), avcSlice());
    expect(await avc(sample)).toEqual([
      "place: SEI user data MDPM",
      "time: SEI user data MDPM = 2026-05-01 14:22:31",
      "device: SEI user data MDPM = HDR-CX405",
    ]);
    const start = CAMERA_DATA.subarray(0, 20);
    expect(await avc(avcMessages(message(5, start)))).toEqual(["unknown: SEI user data MDPM"]);
    expect(await avc(avcMessages(message(5, bytesOf(start, "\x01\x13\0\0\0\0"))))).toEqual([
      "time: SEI user data MDPM",
    ]);
    expect(await avc(avcMessages(message(5, bytesOf(start, "\x01\x70\0\0\0\0"))))).toEqual([
      "device: SEI user data MDPM",
    ]);
  });

  it.each([
    ["GPS+13.4050+52.5200/2026-05-01T14:22:31 Sony HDR-CX405 SN0012345", ["place", "time", "device"]],
    ["recorded on 2026-05-01", ["time"]],
    ["camera of Mitra, number 17", ["unknown"]],
    ["x264 - core 164 r3095", ["program"]],
    ["x264 - core 164 r3095 for GoPro", ["device", "program"]],
  ] as const)("names user data by what it says: %s", async (text, aspects) => {
    const left = await avc(bytesOf(avcMessages(userMessage(text)), avcSlice()));
    expect(left.map((line) => line.split(":")[0])).toEqual(aspects);
    for (const line of left) expect(line).toContain(" = ");
  });

  it("names data that is no text", async () => {
    const binary = message(5, zeros(300).fill(3));
    expect(await avc(avcMessages(binary))).toEqual(["unknown: SEI user data"]);
    expect(await avc(avcMessages(message(200, zeros(4)), message(136, zeros(4))))).toEqual([
      "unknown: SEI 200",
      "time: SEI 136",
    ]);
    expect(await avc(unit("\x18camera of Mitra"))).toEqual(["hidden: AVC unit 24 = camera of Mitra"]);
  });

  it("knows registered data about light, names captions, and everything else", async () => {
    const registered = (...starts: readonly string[]): Promise<readonly string[]> =>
      avc(avcMessages(...starts.map((start) => message(4, bytesOf(start, "more")))));
    expect(await registered("\xb5\0\x3c\0\x01", "\xb5\0\x31DTG1", "\xb5\0\x31GA94\x06")).toEqual([]);
    expect(await registered("\xb5\0\x31GA94\x03")).toEqual(["description: SEI registered user data: captions"]);
    expect(await registered("\x42\0Sony GPS")).toEqual([
      "place: SEI registered user data = Sony GPSmore",
      "device: SEI registered user data = Sony GPSmore",
    ]);
  });

  it("looks at the first sample, the last, and others between, and names each thing once", async () => {
    const plain = (): Buffer => bytesOf(avcSlice(), avcSlice());
    const chunks = Array.from({ length: 100 }, plain);
    const told = bytesOf(avcMessages(userMessage("at 2026-05-01")), avcSlice());
    for (const place of [0, 99]) expect(await avc(...chunks.with(place, told))).toHaveLength(1);
    const many = chunks.map((_chunk, index) => bytesOf(avcMessages(userMessage(`GPS ${index}`)), avcSlice()));
    expect(await avc(...many)).toEqual(["place: SEI user data = GPS 0"]);
    // Behind the first sample of a chunk are others.
    expect(await avc(bytesOf(plain(), told))).toHaveLength(1);
  });

  it("reads units of each codec behind lengths of each width", async () => {
    const told = message(5, bytesOf(zeros(16), "at 2026-05-01"));
    const line = "time: SEI user data = at 2026-05-01";
    const short = bytesOf("\x06", told, "\x80");
    const two = pictureEntry("avc3", [box("avcC", Buffer.of(1, 66, 0, 30, 0xfd, 0xe0, 0))]);
    expect(await leftOf(two, bytesOf(u16(short.length), short))).toEqual([line]);
    const hevc = pictureEntry("hvc1", [box("hvcC", zeros(21), Buffer.of(0xff, 0))]);
    const light = unit("\x7c\x01light");
    expect(await leftOf(hevc, bytesOf(unit("\x4e\x01", told, "\x80"), unit("\x26\x01slice"), light))).toEqual([line]);
    expect(await leftOf(hevc, unit("\x50\x01", told, "\x80"))).toEqual([line]);
    expect(await leftOf(hevc, unit("\x60\x01own data"))).toEqual(["hidden: HEVC unit 48 = own data"]);
    const vvc = pictureEntry("vvc1", [box("vvcC", 0, Buffer.of(0xff, 0))]);
    expect(await leftOf(vvc, bytesOf(unit("\0\x01slice"), unit("\0\xb9", told, "\x80")))).toEqual([line]);
  });

  it("reads metadata of AV1", async () => {
    const entry = pictureEntry("av01", [box("av1C", Buffer.of(0x81, 0, 0, 0))]);
    const obu = (type: number, content: string): Buffer => bytesOf(Buffer.of((type << 3) | 2, content.length), content);
    const frame = obu(6, "frame");
    expect(await leftOf(entry, bytesOf(obu(2, ""), obu(5, "\x04\xb5\0\x3c\0\x01light"), frame))).toEqual([]);
    expect(await leftOf(entry, bytesOf(obu(5, "\x04\xb5\x12\x34at 2026-05-01"), frame))).toHaveLength(1);
    expect(await leftOf(entry, bytesOf(obu(5, "\x04\x26\0at 2026-05-01"), frame))).toEqual([
      "time: OBU metadata 4 = at 2026-05-01",
    ]);
    expect(await leftOf(entry, bytesOf(obu(5, "\x05time"), obu(15, "padding"), frame))).toEqual([
      "time: OBU metadata 5 = time",
      "hidden: OBU 15 = padding",
    ]);
    expect(await leftOf(entry, Buffer.of(0x12, 90))).toEqual(["unknown: av01 units"]);
    expect(await leftOf(entry, Buffer.of(0xff, 90))).toEqual(["unknown: av01 units"]);
  });

  it("says so where it cannot look into pictures", async () => {
    expect(await avc(bytesOf(99, "cut off"))).toEqual(["unknown: avc1 units"]);
    expect(await avc(zeros(8))).toEqual(["unknown: avc1 units"]);
    expect(await leftOf(pictureEntry("hev1"), zeros(8))).toEqual(["unknown: hev1 units"]);
  });

  it("reads the words that older codecs have in their first picture", async () => {
    const words = "\0\0\x01\xb2";
    expect(await leftOf(pictureEntry("mp4v"), bytesOf("start", words, "GPS 1", words, "Lavc59.37"))).toEqual([
      "place: user data = GPS 1",
      "program: user data = Lavc59.37",
    ]);
    expect(await leftOf(pictureEntry("vp09"), bytesOf("picture"))).toEqual([]);
  });

  it("looks into fragments, and their last", async () => {
    const head = bytesOf(
      fileType("iso5", "iso5"),
      box(
        "moov",
        movieHeader(),
        track({ id: 1, handler: "vide", entry: AVC_ENTRY, chunks: [] }),
        box("mvex", box("trex", 0, 1, 1, 10, 0, 0)),
      ),
    );
    const fragment = (media: Buffer): Buffer => {
      const build = (at: number): Buffer =>
        box("moof", box("mfhd", 0, 1), box("traf", box("tfhd", 0x2_0000, 1), box("trun", 0x201, 1, at, media.length)));
      return bytesOf(build(build(0).length + 8), box("mdat", media));
    };
    const plain = Array.from({ length: 60 }, () => fragment(avcSlice()));
    const told = fragment(bytesOf(avcMessages(userMessage("at 2026-05-01")), avcSlice()));
    for (const fragments of [
      [told, ...plain],
      [...plain, told],
    ])
      expect((await cleanBytes(bytesOf(head, ...fragments))).left).toEqual(["time: SEI user data = at 2026-05-01"]);
  });

  it("refuses a file whose tracks have more units than can be looked at", async () => {
    const slices = Buffer.concat(Array.from({ length: 512 }, () => avcSlice(1)));
    const start = bytesOf(fileType("isom", "isom"), box("mdat", slices));
    const at = start.length - slices.length;
    const tracks = Array.from({ length: 400 }, (_value, index) =>
      track({ id: index + 1, handler: "vide", entry: AVC_ENTRY, chunks: [[at, slices.length]] }),
    );
    expect(await tryToClean(bytesOf(start, box("moov", movieHeader(), ...tracks)))).toBe("cleaning.too_large");
  });

  it("ends with a copy or a refusal whatever stands in messages", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), fc.constantFrom(4, 5, 0xff), async (bytes, type) => {
        await avc(bytesOf(unit("\x06", Buffer.of(type), bytes), avcSlice()));
      }),
      { numRuns: 200 },
    );
    await expectBounded(filmOf(AVC_ENTRY, [bytesOf(avcMessages(userMessage("GPS 1")), avcSlice(2))]));
  });
});
