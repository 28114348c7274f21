import { describe, expect, it } from "vitest";
import {
  box,
  bytesOf,
  fileType,
  film,
  movieHeader,
  soundEntry,
  track,
  u16,
  zeros,
} from "../../../support/cleaning/box-writer.ts";
import { cleanBytes, expectBounded } from "../../../support/cleaning/cleaned.ts";

const NAME = "Lavc59.37.100";
/** Millions of samples. */
const LONG = { timeout: 60_000 };
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

/** A track of samples that follow each other in one chunk, whose sizes stand in a box. */
function chunk(samples: readonly Uint8Array[], sizes: Uint8Array, entry = soundEntry("mp4a")): Buffer {
  return film(Buffer.concat(samples), (start) => {
    const places = [box("stsc", 0, 1, 1, samples.length, 1), sizes, box("stco", 0, 1, start)];
    return [movieHeader(), track({ id: 1, handler: "soun", entry, chunks: [], places })];
  });
}

const table = (samples: readonly Uint8Array[]): Buffer =>
  box("stsz", 0, 0, samples.length, ...samples.map(({ length }) => length));

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
    ["its name", fill(NAME), fill(zeros(NAME.length))],
    ["a name behind zeros", fill(`\0${NAME}\0`), fill(zeros(NAME.length + 2))],
  ])("is taken out of each frame, wherever in a stretch it is: %s", async (_what, named, silent) => {
    const frames = (filled: Uint8Array): readonly Uint8Array[] =>
      Array.from({ length: 3000 }, (_value, index) => (index % 256 === 1 ? filled : zeros(200).fill(0x21)));
    const { copy, findings, left } = await cleanBytes(chunk(frames(named), table(frames(named))));
    expect({ findings, left }).toEqual({ findings: [FOUND], left: [] });
    expect(Buffer.compare(copy, chunk(frames(silent), table(frames(silent))))).toBe(0);
  });

  it.each([
    ["all of one size", box("stsz", 0, fill(NAME).length, 3)],
    ["short ones", box("stz2", 0, 8, 3, Buffer.alloc(3).fill(fill(NAME).length))],
    ["middle ones", box("stz2", 0, 16, 3, u16(...Array<number>(3).fill(fill(NAME).length)))],
  ])("is taken out by the sizes of samples, %s", async (_which, sizes) => {
    const { copy, findings, left } = await cleanBytes(chunk([fill(NAME), fill(NAME), fill(NAME)], sizes));
    expect({ findings, left }).toEqual({ findings: [FOUND], left: [] });
    const silent = fill(zeros(NAME.length));
    expect(Buffer.compare(copy, chunk([silent, silent, silent], sizes))).toBe(0);
  });

  it("is named as left where it is in a long sample, also where two pieces of it meet", async () => {
    for (let at = 262_090; at < 262_150; at += 1) {
      const sample = bytesOf(zeros(at), NAME, zeros(300_000));
      const { left } = await cleanBytes(chunk([sample], table([sample])));
      expect(left).toEqual([`program: sound samples = ${NAME}`]);
    }
  });

  it("is named as left in all of a film whose sound is MP3, far from where stretches begin", async () => {
    const samples = [zeros(50_000).fill(0x55), Buffer.from("LAME3.100"), zeros(50_000).fill(0x55)];
    const { findings, left } = await cleanBytes(chunk(samples, table(samples), soundEntry(".mp3")));
    expect({ findings, left }).toEqual({ findings: [], left: ["program: sound samples = LAME3.100"] });
  });

  it("is named as left where not all sound of a track is AAC, or where frames begin is not known", async () => {
    const samples = [fill(NAME)];
    const entries = bytesOf(soundEntry("alac"), soundEntry("mp4a"));
    const mixed = chunk(samples, table(samples), entries);
    // The number of entries, which stands before the first.
    mixed.writeUInt32BE(2, mixed.indexOf(entries) - 4);
    const plain = soundEntry("mp4a", [], 1, bytesOf(1, 0, fill(NAME).length, 2));
    const moments = chunk(samples, box("stsz", 0, 1, 1), plain);
    expect(await cleanBytes(mixed)).toMatchObject({ findings: [], left: [`program: sound samples = ${NAME}`] });
    expect(await cleanBytes(moments)).toMatchObject({ left: [] });
  });

  it.each([
    ["samples than anybody looks at", 8_000_001, 1, zeros(8_000_001)],
    ["filling than anybody overwrites", 250_001, 6, Buffer.alloc(6 * 250_001, Buffer.from("cc00776f7264", "hex"))],
  ])("says that sound was not looked at where there is more %s", LONG, async (_what, count, size, media) => {
    const places = (start: number): readonly Uint8Array[] => [
      box("stsc", 0, 1, 1, count, 1),
      box("stsz", 0, size, count),
      box("stco", 0, 1, start),
    ];
    const { left } = await cleanBytes(
      film(media, (start) => [
        movieHeader(),
        track({ id: 1, handler: "soun", entry: soundEntry("mp4a"), chunks: [], places: places(start) }),
      ]),
    );
    expect(left).toEqual(["program: sound samples"]);
  });

  it("says that sound was not looked at where a file says that it has more than fits into it", async () => {
    const media = zeros(100_000);
    const file = film(media, (start) => [
      movieHeader(),
      track({
        id: 1,
        handler: "soun",
        entry: soundEntry("mp4a"),
        chunks: Array.from({ length: 6 }, () => [start, media.length] as const),
      }),
    ]);
    expect(await cleanBytes(file)).toMatchObject({ left: ["program: sound samples"] });
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

  it("is taken out of tracks that stand in another order than their samples", async () => {
    const two = (text: string | Uint8Array): Buffer =>
      film(bytesOf(fill(text), fill(text)), (start) =>
        [movieHeader()].concat(
          [1, 0].map((place) => {
            const { length } = fill(text);
            const chunks = [[start + place * length, length]] as const;
            return track({ id: place + 1, handler: "soun", entry: soundEntry("mp4a"), chunks });
          }),
        ),
      );
    const { copy, findings } = await cleanBytes(two(NAME));
    expect(findings).toEqual([FOUND]);
    expect(Buffer.compare(copy, two(zeros(NAME.length)))).toBe(0);
  });

  describe("in fragments", () => {
    const [first, named] = [Buffer.from("first"), fill(NAME)];
    const fragment = (media: Buffer, ...runs: readonly ((at: number) => Uint8Array)[]): Buffer => {
      const build = (at: number): Buffer =>
        box("moof", box("mfhd", 0, 1), box("traf", box("tfhd", 0x2_0000, 1), ...runs.map((run) => run(at))));
      return bytesOf(build(build(0).length + 8), box("mdat", media));
    };
    const sized = (...sizes: readonly number[]) => {
      return (at: number): Buffer => box("trun", 0x201, sizes.length, at, ...sizes);
    };
    const file = (format: string, size: number, ...fragments: readonly Uint8Array[]): Buffer =>
      bytesOf(
        fileType("iso5", "iso5"),
        box(
          "moov",
          movieHeader(),
          track({ id: 1, handler: "soun", entry: soundEntry(format), chunks: [] }),
          box("mvex", box("trex", 0, 1, 1, 10, size, 0)),
        ),
        ...fragments,
      );
    const silent = fill(zeros(NAME.length));

    it("is taken out of each sample of each run of each fragment", async () => {
      const of = (filled: Buffer): Buffer => {
        const media = bytesOf(first, filled, first, filled);
        const second = (at: number): Buffer => sized(5, filled.length)(at + 5 + filled.length);
        // How long each lasts, its size, and its flags.
        const timed = (at: number): Buffer => box("trun", 0x701, 2, at, 9, 5, 0, 9, filled.length, 0);
        return file(
          "mp4a",
          0,
          ...Array.from({ length: 40 }, () => fragment(media, sized(5, filled.length), second)),
          fragment(bytesOf(first, filled), timed),
        );
      };
      const { copy, findings, left } = await cleanBytes(of(named));
      expect({ findings, left }).toEqual({ findings: [FOUND], left: [] });
      expect(Buffer.compare(copy, of(silent))).toBe(0);
    });

    it("is taken out where all samples are of the size that the film says", async () => {
      const of = (filled: Buffer): Buffer =>
        file(
          "mp4a",
          filled.length,
          fragment(bytesOf(filled, filled), (at) => box("trun", 1, 2, at)),
        );
      const { copy, findings, left } = await cleanBytes(of(named));
      expect({ findings, left }).toEqual({ findings: [FOUND], left: [] });
      expect(Buffer.compare(copy, of(silent))).toBe(0);
    });

    it("is named as left in other sound", async () => {
      const told = file("alac", 0, fragment(named, sized(named.length)), fragment(first, sized(5)));
      expect(await cleanBytes(told)).toMatchObject({ findings: [], left: [`program: sound samples = ${NAME}`] });
    });

    it("says that sound was not looked at where there are more samples than anybody looks at", LONG, async () => {
      const told = file(
        "mp4a",
        0,
        fragment(first, sized(5), (at) => box("trun", 1, 8_000_001, at)),
        fragment(named, sized(named.length)),
      );
      expect(await cleanBytes(told)).toMatchObject({ findings: [], left: ["program: sound samples"] });
    });
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(sounds("mp4a", fill(NAME)));
  });
});
