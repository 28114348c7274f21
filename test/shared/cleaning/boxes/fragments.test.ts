import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  fileType,
  movieHeader,
  pictureEntry,
  soundEntry,
  track,
  zeros,
} from "../../../support/cleaning/box-writer.ts";

const SECRET = "Mitra of Tehran";
const picture = track({ id: 1, handler: "vide", entry: pictureEntry("avc1"), chunks: [] });
const sound = track({ id: 2, handler: "soun", entry: soundEntry("mp4a"), chunks: [] });
const places = track({ id: 3, handler: "meta", entry: box("gpmd", zeros(8)), chunks: [] });
const defaults = (id: number): Buffer => box("trex", 0, id, 1, 10, 3, 0);
const start = (...tracks: readonly Uint8Array[]): Buffer =>
  bytesOf(
    fileType("iso5", "iso5"),
    box("moov", movieHeader(), ...tracks, box("mvex", box("mehd", 0, 2000), defaults(1), defaults(2))),
  );
const head = box("mfhd", 0, 1);
const time = box("tfdt", 0x100_0000, 0, 5);

/** A fragment of pictures whose offset is that of the media data behind it. */
function fragment(media: string, make: (at: number) => Uint8Array, ...more: readonly Uint8Array[]): Buffer {
  const build = (at: number): Buffer => box("moof", head, make(at), ...more);
  return bytesOf(build(build(0).length + 8), box("mdat", media));
}

const run = (at: number, ...sizes: readonly number[]): Buffer => box("trun", 0x201, sizes.length, at, ...sizes);
const own = (id: number, ...runs: readonly Uint8Array[]): Buffer =>
  box("traf", box("tfhd", 0x2_0000, id), time, ...runs);

describe("cleanFilm with fragments", () => {
  it("keeps fragments that tell nothing as they are", async () => {
    const one = fragment("the pictures", (at) => own(1, run(at, 4, 8)));
    const other = fragment("more of them", (at) => own(1, run(at, 12)));
    const file = bytesOf(start(picture, sound), one, other);
    const { copy, findings } = await cleanBytes(file);
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, file)).toBe(0);
  });

  it("leaves out the places that are told along, indexes, and what no track uses, with the offsets right", async () => {
    const trak = (at: number): Buffer =>
      bytesOf(
        own(3, run(at, SECRET.length)),
        own(1, run(at + SECRET.length, 12)),
        box("traf", box("tfhd", 0x2_0000, 9)),
      );
    const one = fragment(`${SECRET}the pictures${SECRET}`, trak, box("uuid", SECRET.padEnd(16), SECRET));
    const only = fragment(SECRET, (at) => own(3, run(at, SECRET.length)));
    const file = bytesOf(
      start(picture, sound, places),
      box("sidx", SECRET),
      one,
      only,
      box("prft", SECRET),
      box("mfra", SECRET),
    );
    const { copy, findings } = await cleanBytes(file);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    const expected = bytesOf(
      start(picture, sound),
      fragment("the pictures", (at) => own(1, run(at, 12))),
    );
    expect(Buffer.compare(copy, expected)).toBe(0);
    expect(findings).toEqual([
      `time: prft = ${SECRET}`,
      "place: trak meta gpmd",
      `unknown: uuid ${Buffer.from(SECRET.padEnd(16)).toString("hex")} = ${SECRET}`,
    ]);
  });

  it("counts offsets from wherever a fragment says: the file, its own start, or the track before", async () => {
    const expected = bytesOf(
      start(picture, sound),
      fragment("pictureSOUND!more", (at) =>
        bytesOf(
          box("traf", box("tfhd", 0x2_0000, 1), box("trun", 0x201, 1, at, 7), box("trun", 0x1, 0, at + 7)),
          box(
            "traf",
            box("tfhd", 0x2_0010, 2, 3),
            box("trun", 0x1, 2, at + 7),
            box("trun", 0x1, 1, at + 13),
            run(at + 16, 1),
          ),
        ),
      ),
    );
    const before = start(picture, sound).length;
    const make = (at: number): Buffer =>
      bytesOf(
        box("traf", box("tfhd", 0x1, 1, 0, before), box("trun", 0x201, 1, at, 7), box("trun", 0, 0)),
        box("traf", box("tfhd", 0x10, 2, 3), box("trun", 0, 2), box("trun", 0, 1), box("trun", 0x200, 1, 1)),
      );
    const { copy, findings } = await cleanBytes(bytesOf(start(picture, sound), fragment("pictureSOUND!more", make)));
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, expected)).toBe(0);
  });

  it("keeps what runs say of each sample, and takes sizes from where they are", async () => {
    const full = (at: number): Buffer => box("trun", 0xf05, 2, at, 7, ...[10, 4, 0, 0], ...[10, 8, 0, 0]);
    const header = box("tfhd", 0x2_003a, 1, 1, 10, 12, 0);
    const file = bytesOf(
      start(picture, sound),
      fragment("the pictures", (at) => box("traf", header, box("tfdt", 0, 5), full(at))),
      fragment("the pictures", (at) => box("traf", header, box("trun", 0x1, 1, at))),
      fragment("the", (at) => box("traf", box("tfhd", 0x2_0000, 1), box("trun", 0x1, 1, at))),
    );
    const { copy, findings } = await cleanBytes(file);
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, file)).toBe(0);
    const more = fragment("the pictures", (at) =>
      box("traf", box("tfhd", 0x2_0000, 1, SECRET), box("trun", 0x201, 1, at, 12, SECRET)),
    );
    expect((await cleanBytes(bytesOf(start(picture), more))).findings).toEqual(["hidden: tfhd", "hidden: trun"]);
  });

  it("refuses what refers to anything but media, and what is locked or cut", async () => {
    const of = (...parts: readonly Uint8Array[]): Buffer =>
      bytesOf(
        start(picture),
        fragment("the pictures", () => box("traf", ...parts)),
      );
    const header = box("tfhd", 0x2_0000, 1);
    for (const [file, code] of [
      [of(), "cleaning.malformed"],
      [of(box("tfhd", 0)), "cleaning.malformed"],
      [of(box("tfhd", 1, 1)), "cleaning.malformed"],
      [of(header, box("trun", 0)), "cleaning.malformed"],
      [of(header, box("trun", 0x201, 9, 0)), "cleaning.malformed"],
      [of(header, run(0, 12)), "cleaning.malformed"],
      [of(header, box("senc", 0)), "cleaning.encrypted"],
      [bytesOf(start(picture), box("moof"), 99, "mdat", 0), "cleaning.malformed"],
    ] as const) {
      expect(await tryToClean(file)).toBe(code);
    }
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(
      bytesOf(
        start(picture),
        fragment("media", (at) => own(1, run(at, 5))),
      ),
    );
  });
});
