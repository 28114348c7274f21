import { describe, expect, it } from "vitest";
import { cleanBytes, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import {
  box,
  bytesOf,
  fileType,
  film,
  movieHeader,
  track,
  u16,
  zeros,
  type TrackParts,
} from "../../../support/cleaning/box-writer.ts";
import { AVC_ENTRY, avcSlice } from "../../../support/cleaning/coded-samples.ts";

const picture = avcSlice();
const entry = (type: string): Buffer => box(type, zeros(6), u16(1), zeros(30));
const text = (words: string | Uint8Array): Buffer => {
  const bytes = typeof words === "string" ? Buffer.from(words) : words;
  return bytesOf(u16(bytes.length), bytes);
};

/** A film of a picture and a track of words, of which each chunk has one. */
function spoken(chunks: readonly Uint8Array[], parts: Partial<TrackParts> = {}): Buffer {
  return film(Buffer.concat([picture, ...chunks]), (start) => {
    let at = start + picture.length;
    const places = chunks.map((chunk) => {
      at += chunk.length;
      return [at - chunk.length, chunk.length] as const;
    });
    return [
      movieHeader(),
      track({ id: 1, handler: "vide", entry: AVC_ENTRY, chunks: [[start, picture.length]] }),
      track({ id: 2, handler: "sbtl", entry: entry("tx3g"), chunks: places, inInformation: [], ...parts }),
    ];
  });
}

const TELEMETRY = [
  ["place", "HOME(13.4050,52.5200) GPS(13.4051,52.5201,19)"],
  ["place", "[latitude: 52.52] [longtitude: 13.40]"],
  ["place", "F/2.8, GPS (13.4050, 52.5200, 19), D 3.20m, H 10.30m"],
  ["place", "13.40501, 52.52001"],
  ["place", "+52.5200+013.4050/"],
  ["place", "52°31'12\"N 13°24'18\"E"],
  ["place", "$GPRMC,142231,A,5231.20,N"],
  ["time", "2026.05.01 14:22:31 45 km/h"],
  ["device", "ISO 100, EV 0"],
] as const;

describe("wordsStay", () => {
  it.each(TELEMETRY)("leaves out a track that tells a %s: %s", async (aspect, words) => {
    for (const chunks of [[text(words)], [...Array.from({ length: 50 }, () => text("We go on.")), text(words)]]) {
      const { copy, findings, left } = await cleanBytes(spoken(chunks));
      expect(secretsIn(copy, words)).toEqual([]);
      expect(Buffer.from(copy).includes("tx3g")).toBe(false);
      expect(findings).toEqual([`${aspect}: trak sbtl tx3g = ${words}`]);
      expect(left).toEqual([]);
    }
  });

  it("names what is told together, in one line for each", async () => {
    const words = "HOME(13.4050,52.5200) 2026.05.01 14:22:31";
    expect((await cleanBytes(spoken([text(words)]))).findings).toEqual([
      `place: trak sbtl tx3g = ${words}`,
      `time: trak sbtl tx3g = ${words}`,
    ]);
  });

  it("keeps what people say, and names it with its first words", async () => {
    for (const words of [
      "They came at night, at 2 or 3.",
      "On 1.5.2026 I went home (with my sister).",
      "It cost 12.50, and 3.25 more.",
      "آنها شب آمدند",
    ]) {
      const file = spoken([text(""), bytesOf(text(""), text(words)), text("more")]);
      const { copy, findings, left } = await cleanBytes(file);
      expect(findings).toEqual([]);
      expect(Buffer.compare(copy, file)).toBe(0);
      expect(left).toEqual([`description: trak sbtl tx3g = ${words}`]);
    }
    expect((await cleanBytes(spoken([text("")]))).left).toEqual([]);
    expect((await cleanBytes(spoken([zeros(0)]))).left).toEqual([]);
  });

  it("reads words of 16 bits, of web subtitles and of captions", async () => {
    const little = Buffer.from("\ufeffGPS(13.4050,52.5200)", "utf16le");
    const said = Buffer.from("\ufeffThey came", "utf16le");
    for (const [telling, kept] of [
      [little, said],
      [Buffer.from(little).swap16(), Buffer.from(said).swap16()],
    ] as const) {
      expect((await cleanBytes(spoken([text(telling)]))).findings).toEqual([
        "place: trak sbtl tx3g = GPS(13.4050,52.5200)",
      ]);
      expect((await cleanBytes(spoken([text(kept)]))).left).toEqual(["description: trak sbtl tx3g = They came"]);
    }
    const web = (words: string): Buffer =>
      spoken([box("vttc", box("payl", words))], { handler: "text", entry: entry("wvtt") });
    expect((await cleanBytes(web("GPS(13.4050,52.5200)"))).findings).toHaveLength(1);
    expect((await cleanBytes(web("They came"))).left).toEqual(["description: trak text wvtt = They came"]);
    const caption = (words: string): Buffer =>
      spoken(
        [
          box(
            "cdat",
            Buffer.from(words).map((byte) => byte | 0x80),
          ),
        ],
        { handler: "clcp", entry: entry("c608") },
      );
    expect((await cleanBytes(caption("GPS(13.4050,52.5200)"))).findings).toHaveLength(1);
    expect((await cleanBytes(caption("They came"))).left).toEqual(["description: trak clcp c608 = They came"]);
  });

  it("names words in fragments, and refuses telemetry there", async () => {
    const fragmented = (words: string): Buffer => {
      const media = text(words);
      const build = (at: number): Buffer =>
        box("moof", box("mfhd", 0, 1), box("traf", box("tfhd", 0x2_0000, 2), box("trun", 0x201, 1, at, media.length)));
      const tracks = [
        track({ id: 1, handler: "vide", entry: AVC_ENTRY, chunks: [] }),
        track({ id: 2, handler: "sbtl", entry: entry("tx3g"), chunks: [], inInformation: [] }),
      ];
      const defaults = box("mvex", box("trex", 0, 1, 1, 10, 0, 0), box("trex", 0, 2, 1, 10, 0, 0));
      const head = bytesOf(fileType("iso5", "iso5"), box("moov", movieHeader(), ...tracks, defaults));
      return bytesOf(head, build(build(0).length + 8), box("mdat", media));
    };
    expect((await cleanBytes(fragmented("They came"))).left).toEqual(["description: trak sbtl tx3g = They came"]);
    expect((await cleanBytes(fragmented(""))).left).toEqual([]);
    expect(await tryToClean(fragmented("GPS(13.4050,52.5200)"))).toBe("cleaning.unsupported");
  });
});
