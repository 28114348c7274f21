import { describe, expect, it } from "vitest";
import {
  box,
  bytesOf,
  fileType,
  film,
  movieHeader,
  soundEntry,
  track,
  zeros,
} from "../../../support/cleaning/box-writer.ts";
import { cleanBytes, expectBounded } from "../../../support/cleaning/cleaned.ts";

const NAME = "Lavc59.37.100";
const FOUND = `program: AAC fill element = ${NAME}`;

/** A fill element of so many bytes, whose kind is that of filling unless told, with whole bytes from the first on. */
function fill(text: string | Uint8Array, kind = 0): Buffer {
  const count = text.length + 2;
  const head =
    count < 15
      ? Buffer.of(0xc0 | (count << 1) | (kind >> 3), (kind & 7) << 5)
      : Buffer.of(0xde, (count - 14) << 1, (kind & 7) << 5);
  return bytesOf(head, text, "\0\x02more of the sound");
}

function sounds(format: string, ...chunks: readonly Uint8Array[]): Buffer {
  return film(Buffer.concat(chunks), (start) => {
    let at = start;
    const places = chunks.map((chunk) => {
      at += chunk.length;
      return [at - chunk.length, chunk.length] as const;
    });
    return [movieHeader(), track({ id: 1, handler: "soun", entry: soundEntry(format), chunks: places })];
  });
}

describe("the name of an encoder in sound", () => {
  it.each([NAME, "Lavc 59", "A longer name of somebody's program"])(
    "is taken out of what fills the first frame, and nothing else is: %s",
    async (name) => {
      const { copy, findings, left } = await cleanBytes(sounds("mp4a", fill(name), Buffer.from("next")));
      expect({ findings, left }).toEqual({ findings: [`program: AAC fill element = ${name}`], left: [] });
      expect(Buffer.compare(copy, sounds("mp4a", fill(zeros(name.length)), Buffer.from("next")))).toBe(0);
    },
  );

  it("is taken out of a film that was put together of several", async () => {
    const told = sounds("mp4a", Buffer.from("first"), fill(NAME), Buffer.from("between"), fill(NAME));
    const { copy, findings } = await cleanBytes(told);
    expect(findings).toEqual([FOUND]);
    expect(Buffer.from(copy).includes("Lavc")).toBe(false);
    expect(copy).toHaveLength(told.length);
  });

  it.each([
    ["in another kind of sound", "alac", fill(NAME)],
    ["in an element that is not for filling", "mp4a", fill(NAME, 9)],
    ["further on", "mp4a", bytesOf("sound", NAME)],
    ["of another program", "mp4a", bytesOf("sound", NAME.replace("Lavc", "libfaac "))],
  ])("is named as left %s", async (_where, format, chunk) => {
    const told = sounds(format, chunk);
    const { copy, findings, left } = await cleanBytes(told);
    expect(findings).toEqual([]);
    expect(left).toEqual([expect.stringMatching(/^program: sound samples = (?:Lavc|libfaac )59\.37\.100$/)]);
    expect(Buffer.compare(copy, told)).toBe(0);
  });

  it.each([
    ["sound of another kind", Buffer.of(0x21, 0x10, 4, 0x60)],
    ["filling that says nothing", fill(zeros(20))],
    ["filling that is no text", fill(Buffer.from("abc\xff\0d", "latin1"))],
    ["filling that is cut off", fill("cut off here, says nobody").subarray(0, 9)],
    ["nothing", zeros(0)],
  ])("is not seen in %s", async (_what, chunk) => {
    const plain = sounds("mp4a", chunk, Buffer.from("next"));
    const { copy, findings, left } = await cleanBytes(plain);
    expect({ findings, left }).toEqual({ findings: [], left: [] });
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("is taken out once where tracks share their samples", async () => {
    const shared = (chunk: Buffer): Buffer =>
      film(chunk, (start) => [
        movieHeader(),
        ...[1, 2].map((id) =>
          track({ id, handler: "soun", entry: soundEntry("mp4a"), chunks: [[start, chunk.length]] }),
        ),
      ]);
    const { copy, findings } = await cleanBytes(shared(fill(NAME)));
    expect(findings).toEqual([FOUND]);
    expect(Buffer.compare(copy, shared(fill(zeros(NAME.length))))).toBe(0);
  });

  it("is taken out of fragments", async () => {
    const fragment = (media: Buffer): Buffer => {
      const build = (at: number): Buffer =>
        box("moof", box("mfhd", 0, 1), box("traf", box("tfhd", 0x2_0000, 1), box("trun", 0x201, 1, at, media.length)));
      return bytesOf(build(build(0).length + 8), box("mdat", media));
    };
    const file = (first: Buffer): Buffer =>
      bytesOf(
        fileType("iso5", "iso5"),
        box(
          "moov",
          movieHeader(),
          track({ id: 1, handler: "soun", entry: soundEntry("mp4a"), chunks: [] }),
          box("mvex", box("trex", 0, 1, 1, 10, 0, 0)),
        ),
        fragment(first),
        fragment(Buffer.from("second")),
      );
    const { copy, findings, left } = await cleanBytes(file(fill(NAME)));
    expect({ findings, left }).toEqual({ findings: [FOUND], left: [] });
    expect(Buffer.compare(copy, file(fill(zeros(NAME.length))))).toBe(0);
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(sounds("mp4a", fill(NAME)));
  });
});
