import { describe, expect, it } from "vitest";
import { cleanBytes, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  film,
  movieHeader,
  pictureEntry,
  soundEntry,
  track,
  u16,
  zeros,
} from "../../../support/cleaning/box-writer.ts";

const SECRET = "Mitra of Tehran";

function withEntry(handler: string, entry: Uint8Array): Buffer {
  const inInformation =
    handler === "vide" || handler === "soun" ? {} : { inInformation: [box("gmhd", box("gmin", zeros(16)))] };
  return film(Buffer.from("media"), (start) => [
    movieHeader(),
    track({ id: 1, handler: "soun", entry: soundEntry("alac"), chunks: [[start, 5]] }),
    track({ id: 2, handler, entry, chunks: [[start, 5]], ...inInformation }),
  ]);
}

const picture = (...boxes: readonly Uint8Array[]): Buffer => withEntry("vide", pictureEntry("hvc1", boxes));
const sound = (...boxes: readonly Uint8Array[]): Buffer => withEntry("soun", soundEntry("mp4a", boxes));

/** One array of units of a type. */
const units = (type: number, ...all: readonly Uint8Array[]): Buffer =>
  bytesOf(Buffer.of(type), u16(all.length), ...all.flatMap((unit) => [u16(unit.length), unit]));
const hevc = (...arrays: readonly Uint8Array[]): Buffer => box("hvcC", zeros(22), Buffer.of(arrays.length), ...arrays);

async function expectSame(file: Buffer): Promise<void> {
  const { copy, findings } = await cleanBytes(file);
  expect(findings).toEqual([]);
  expect(Buffer.compare(copy, file)).toBe(0);
}

async function expectLeftOut(file: Buffer, expected: Buffer, ...findings: readonly string[]): Promise<void> {
  const cleaned = await cleanBytes(file);
  expect(secretsIn(cleaned.copy, SECRET)).toEqual([]);
  expect(cleaned.findings).toEqual(findings);
  expect(Buffer.compare(cleaned.copy, expected)).toBe(0);
}

describe("sample descriptions", () => {
  it("keep what decoders and displays need", async () => {
    await expectSame(picture(box("colr", "nclx", zeros(7)), box("pasp", 1, 1), box("colr", "nclc", zeros(6))));
    await expectSame(sound(box("esds", 0, Buffer.of(3, 25, 0, 1, 0, 4, 17, 0x40)), box("btrt", 0, 1, 2)));
    await expectSame(sound(box("wave", box("frma", "mp4a"), box("esds", zeros(9)), box("\0\0\0\0"))));
    await expectSame(withEntry("sbtl", box("tx3g", zeros(6), u16(1), "words")));
  });

  it("leave out what says who made an encoder", async () => {
    await expectLeftOut(
      sound(box("damr", "VLC ", zeros(5))),
      sound(box("damr", zeros(9))),
      "program: damr vendor = VLC",
    );
    const spherical = (source: string): Buffer =>
      picture(box("sv3d", box("svhd", 0, `${source}\0`), box("proj", zeros(4))));
    await expectLeftOut(spherical(SECRET), spherical(""), `program: svhd metadata_source = ${SECRET}`);
    const flac = (last: number): Buffer => bytesOf(0, Buffer.of(last, 0, 0, 34), zeros(34));
    const words = box("dfLa", flac(0), Buffer.of(0x84, 0, 0, SECRET.length), SECRET);
    await expectLeftOut(sound(words), sound(box("dfLa", flac(0x80))), "description: dfLa");
    await expectLeftOut(sound(box("priv", SECRET)), sound(), `unknown: priv = ${SECRET}`);
  });

  it("leave out messages of encoders about themselves, and keep those about light", async () => {
    const parameters = units(0x20, Buffer.from("\x40\x01parameters"));
    const light = Buffer.of(0x4e, 1, 144, 4, 0, 0, 0, 0, 0x80);
    const own = Buffer.concat([Buffer.of(0x4e, 1, 5, 30), Buffer.from(SECRET)]);
    const expected = picture(hevc(parameters, units(0x27, light)));
    await expectSame(expected);
    await expectLeftOut(
      picture(hevc(parameters, units(0x27, own, light, bytesOf(light, SECRET)))),
      expected,
      `program: hvcC SEI user data = ${SECRET}`,
      `unknown: hvcC SEI 144 = ${SECRET}`,
    );
    await expectLeftOut(
      picture(hevc(parameters, units(0x27, own))),
      picture(hevc(parameters)),
      `program: hvcC SEI user data = ${SECRET}`,
    );
    const slice = bytesOf("\x02\x01", SECRET);
    await expectLeftOut(
      picture(hevc(units(0x20, slice), units(1, slice), parameters)),
      picture(hevc(parameters)),
      `hidden: hvcC HEVC unit 32 = ${SECRET}`,
      `hidden: hvcC HEVC unit 1 = ${SECRET}`,
    );
    await expectLeftOut(picture(box("hvcC", zeros(23), SECRET)), picture(hevc()), "hidden: hvcC");
  });

  it("leave out what is beside the parameter sets of AVC", async () => {
    const avc = (profile: number, ...parts: readonly (string | Uint8Array)[]): Buffer =>
      withEntry("vide", pictureEntry("avc1", [box("avcC", Buffer.of(1, profile, 0, 30, 0xff), ...parts)]));
    const unit = (text: string): Buffer => bytesOf(u16(text.length), text);
    const sets = bytesOf(Buffer.of(0xe1), unit("\x67sequence"), Buffer.of(1), unit("\x68picture"));
    const colors = bytesOf(Buffer.of(0xfd, 0xf8, 0xf8, 1), unit("\x6dmore"));
    for (const file of [avc(66, sets), avc(100, sets), avc(100, sets, colors)]) await expectSame(file);
    await expectLeftOut(avc(66, sets, SECRET), avc(66, sets), "hidden: avcC");
    await expectLeftOut(avc(66, sets, colors, SECRET), avc(66, sets), "hidden: avcC");
    await expectLeftOut(avc(100, sets, SECRET), avc(100, sets), "hidden: avcC");
    await expectLeftOut(avc(100, sets, colors, SECRET), avc(100, sets, colors), "hidden: avcC");
    await expectLeftOut(avc(100, sets, "xy"), avc(100, sets), "hidden: avcC");
    const told = bytesOf(Buffer.of(0xe2), unit(`\x06${SECRET}`), sets.subarray(1));
    await expectLeftOut(avc(100, told, colors), avc(100, sets, colors), `hidden: avcC = ${SECRET}`);
    await expectLeftOut(picture(box("vpcC", zeros(12), SECRET)), picture(box("vpcC", zeros(12))), "hidden: vpcC");
  });

  it("leave out what is beside the sequence header of AV1", async () => {
    const av1 = (...parts: readonly (string | Uint8Array)[]): Buffer => picture(box("av1C", zeros(4), ...parts));
    await expectSame(av1());
    const sequence = Buffer.of(0x0a, 2, 1, 2);
    await expectSame(av1(sequence));
    const told = bytesOf(Buffer.of(0x2a, SECRET.length + 1, 4), SECRET);
    await expectLeftOut(av1(sequence, told), av1(sequence), `unknown: OBU metadata 4 = ${SECRET}`);
  });

  it("keep a color profile without its maker, and leave out what is none", async () => {
    await expectLeftOut(picture(box("colr", "prof", SECRET)), picture(), "unknown: ICC profile");
    await expectLeftOut(picture(box("colr", "what", SECRET)), picture(), "unknown: colr what");
    const numbers = (more: string): Buffer => picture(box("colr", "nclx", zeros(7), more));
    await expectLeftOut(numbers(SECRET), numbers(""), "hidden: colr");
  });

  it("refuse what is locked, damaged, or would hide another kind of file", async () => {
    const still = box("esds", 0, Buffer.of(3, 25, 0, 1, 0, 4, 0x80, 17, 0x6c, 17));
    const colors = pictureEntry("avc1");
    colors.writeUInt16BE(8, colors.length - 4);
    for (const [file, code] of [
      [picture(box("sinf")), "cleaning.encrypted"],
      [sound(still), "cleaning.unsupported"],
      [sound(box("esds", "x")), "cleaning.malformed"],
      [sound(box("dfLa", zeros(42))), "cleaning.malformed"],
      [picture(box("sv3d", box("svhd", 0))), "cleaning.malformed"],
      [picture(box("colr", "nclx")), "cleaning.malformed"],
      [picture(box("hvcC", "x")), "cleaning.malformed"],
      [picture(box("av1C", "x")), "cleaning.malformed"],
      [picture(box("avcC", "x")), "cleaning.malformed"],
      [picture(box("avcC", zeros(70_000))), "cleaning.malformed"],
      [picture(box("hvcC", zeros(70_000))), "cleaning.malformed"],
      [picture(box("hvcC", zeros(22), Buffer.of(1))), "cleaning.malformed"],
      [picture(box("hvcC", zeros(22), Buffer.of(1, 0x20), u16(1, 9))), "cleaning.malformed"],
      [withEntry("vide", colors), "cleaning.unsupported"],
      [withEntry("soun", soundEntry("mp4a", [], 3)), "cleaning.unsupported"],
      [withEntry("text", box("text", zeros(51))), "cleaning.unsupported"],
      [withEntry("subt", box("tx3g", zeros(5000))), "cleaning.unsupported"],
    ] as const) {
      expect(await tryToClean(file)).toBe(code);
    }
  });
});
