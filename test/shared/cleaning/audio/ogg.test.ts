import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { oggChecksum, shifted } from "../../../../shared/cleaning/audio/ogg-checksum.ts";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import { oggComments, oggPage, slowChecksum } from "../../../support/cleaning/ogg-writer.ts";

const SECRET = "Mitra of Tehran";
const join = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));
const zeros = (length: number): Buffer => Buffer.alloc(length);

const vorbisHead = join("\x01vorbis", zeros(23));
const setup = join("\x05vorbis", "tables");
const opusHead = join("OpusHead", zeros(11));

interface Numbers {
  readonly serial?: number;
  readonly from?: number;
}

/** A file of Vorbis: tables share a page with the comments, as libvorbis writes them. */
function vorbis(comments: Uint8Array, { serial = 1, from = 1 }: Numbers = {}, more: Uint8Array | string = ""): Buffer {
  return join(
    oggPage({ serial, sequence: 0, flags: 2 }, join(vorbisHead, more)),
    oggPage({ serial, sequence: from }, join("\x03vorbis", comments, "\x01"), setup),
    oggPage({ serial, sequence: from + 1, granule: 7n }, "the sound"),
    oggPage({ serial, sequence: from + 2, granule: 9n, flags: 4 }, "and more of it"),
  );
}

function opus(comments: Uint8Array, serial = 1, head = opusHead): Buffer {
  return join(
    oggPage({ serial, sequence: 0, flags: 2 }, head),
    oggPage({ serial, sequence: 1 }, join("OpusTags", comments)),
    oggPage({ serial, sequence: 2, granule: 7n }, "the voice"),
  );
}

const silent = oggComments("");

describe("oggChecksum", () => {
  it("is the checksum of the specification, and can be shifted by any length", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), fc.nat(70_000), (bytes, count) => {
        expect(oggChecksum(bytes)).toBe(slowChecksum(bytes));
        expect(shifted(oggChecksum(bytes), count)).toBe(oggChecksum(Buffer.concat([bytes, zeros(count)])));
      }),
      { numRuns: 30 },
    );
  });
});

describe("cleanOgg", () => {
  it("keeps files that tell nothing as they are", async () => {
    for (const file of [vorbis(silent), opus(silent)]) {
      const { copy, findings, kind } = await cleanBytes(file);
      expect([kind, findings]).toEqual(["ogg", []]);
      expect(Buffer.compare(copy, file)).toBe(0);
    }
  });

  it("leaves out comments, renumbers pages with their checksums right, and says what it left out", async () => {
    const comments = oggComments(
      "Lavf59",
      ...[
        `ARTIST=${SECRET}`,
        "DATE=2024-05-06",
        "LOCATION=Evin",
        "ENCODER=Lavc",
        "METADATA_BLOCK_PICTURE=AAAA",
        "no sign",
      ],
      ...["ISRC=1", "URL=https://example.org"],
    );
    const file = join(vorbis(comments, { serial: 77, from: 4 }, SECRET), SECRET, "OggS\0 and OggS");
    const { copy, findings } = await cleanBytes(file);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    expect(Buffer.compare(copy, vorbis(silent))).toBe(0);
    expect(findings).toEqual([
      "identifier: Ogg bitstream serial number = 77",
      "hidden: Ogg identification header",
      "program: Vorbis comment vendor = Lavf59",
      `person: Vorbis comment ARTIST = ${SECRET}`,
      "time: Vorbis comment DATE = 2024-05-06",
      "place: Vorbis comment LOCATION = Evin",
      "program: Vorbis comment ENCODER = Lavc",
      "thumbnail: Vorbis comment METADATA_BLOCK_PICTURE",
      "description: Vorbis comment = no sign",
      "identifier: Vorbis comment ISRC = 1",
      "link: Vorbis comment URL = https://example.org",
      `hidden: after the last page = ${SECRET}OggS`,
    ]);
  });

  it("reads comments that are longer than a page, and damaged ones", async () => {
    const long = join("OpusTags", oggComments("", `TITLE=${SECRET}`, `X=${"y".repeat(140_000)}`));
    const [first, second] = [long.subarray(0, 255 * 255), long.subarray(255 * 255)];
    const file = join(
      oggPage({ serial: 1, sequence: 0, flags: 2 }, opusHead),
      oggPage({ serial: 1, sequence: 1, segments: Array<number>(255).fill(255) }, first),
      oggPage(
        { serial: 1, sequence: 2, flags: 1, segments: Array<number>(255).fill(255) },
        second.subarray(0, 255 * 255),
      ),
      oggPage({ serial: 1, sequence: 3, flags: 1 }, second.subarray(255 * 255)),
      oggPage({ serial: 1, sequence: 4, granule: 7n }, "the voice"),
    );
    const { copy, findings } = await cleanBytes(file);
    expect(Buffer.compare(copy, opus(silent))).toBe(0);
    expect(findings).toContain(`description: Vorbis comment TITLE = ${SECRET}`);
    for (const damaged of [Buffer.alloc(2), Buffer.alloc(5), join(zeros(4), Buffer.of(9, 0, 0, 0), "x")]) {
      expect(Buffer.compare((await cleanBytes(opus(damaged))).copy, opus(silent))).toBe(0);
    }
    expect((await cleanBytes(opus(join(silent, "\0", SECRET)))).findings).toEqual(["hidden: Vorbis comment padding"]);
  });

  it("writes long tables over as many pages as they need", async () => {
    const tables = join("\x05vorbis", Buffer.alloc(255 * 600 - 7, 1));
    const pages = (at: number, ...parts: readonly Uint8Array[]): readonly Uint8Array[] => [
      oggPage({ serial: 1, sequence: 0, flags: 2 }, vorbisHead),
      oggPage({ serial: 1, sequence: 1 }, join("\x03vorbis", silent, "\x01")),
      ...parts.map((part, index) =>
        oggPage(
          {
            serial: 1,
            sequence: 2 + index,
            flags: index === 0 ? 0 : 1,
            segments: segmentsOf(part, index === parts.length - 1),
          },
          part,
        ),
      ),
      oggPage({ serial: 1, sequence: at, granule: 7n }, "the sound"),
    ];
    const third = 255 * 200;
    const parts = [0, 1, 2].map((index) => tables.subarray(index * third, (index + 1) * third));
    const { copy, findings } = await cleanBytes(join(...pages(5, ...parts)));
    expect(findings).toEqual([]);
    expect(Buffer.from(copy.subarray(-9)).toString()).toBe("the sound");
    expect(copy.length).toBe(join(...pages(5, ...parts)).length - 27);
  });

  it("keeps chained and multiplexed streams, and leaves out what is said about them", async () => {
    const skeleton = oggPage({ serial: 9, sequence: 0, flags: 2 }, "fishead\0" + SECRET);
    const more = oggPage({ serial: 9, sequence: 1 }, `fisbone${SECRET}`);
    const file = join(skeleton, vorbis(silent, { serial: 5 }), more, opus(silent, 5));
    const { copy, findings } = await cleanBytes(file);
    expect(Buffer.compare(copy, join(vorbis(silent), opus(silent, 2)))).toBe(0);
    expect(findings).toEqual(["time: Ogg Skeleton", "identifier: Ogg bitstream serial number = 5"]);
  });

  it("knows the headers of FLAC, Speex and Theora", async () => {
    const flac = (count: number, ...blocks: readonly Uint8Array[]): Buffer =>
      join(
        oggPage({ serial: 1, sequence: 0, flags: 2 }, join("\x7fFLAC", Buffer.of(1, 0, 0, count), "fLaC", zeros(38))),
        oggPage({ serial: 1, sequence: 1 }, ...blocks),
        oggPage({ serial: 1, sequence: 2, granule: 7n }, "the sound"),
      );
    const comments = join(Buffer.of(4, 0, 0, 60), oggComments("", `ARTIST=${SECRET}`));
    const noComments = join(Buffer.of(0x84, 0, 0, 8), silent);
    const cleaned = await cleanBytes(flac(2, comments, join(Buffer.of(0x86, 0, 0, 9), SECRET)));
    expect(Buffer.compare(cleaned.copy, flac(1, noComments))).toBe(0);
    expect(cleaned.findings).toEqual([`person: Vorbis comment ARTIST = ${SECRET}`, "unknown: Ogg header"]);

    const speex = (version: string): Buffer => join("Speex   ", version, zeros(72 - version.length));
    const voice = (head: Uint8Array, said: Uint8Array): Buffer =>
      join(
        oggPage({ serial: 1, sequence: 0, flags: 2 }, head),
        oggPage({ serial: 1, sequence: 1 }, said),
        oggPage({ serial: 1, sequence: 2, granule: 7n }, "the voice"),
      );
    const spoken = await cleanBytes(voice(speex("1.2.1"), oggComments("libspeex")));
    expect(Buffer.compare(spoken.copy, voice(speex(""), silent))).toBe(0);
    expect(spoken.findings).toEqual(["program: Speex version = 1.2.1", "program: Vorbis comment vendor = libspeex"]);

    const theora = join(
      oggPage({ serial: 1, sequence: 0, flags: 2 }, join("\x80theora", zeros(35))),
      oggPage({ serial: 1, sequence: 1 }, join("\x81theora", silent), "\x82theora"),
      oggPage({ serial: 1, sequence: 2, granule: 7n }, "the film"),
    );
    expect(Buffer.compare((await cleanBytes(theora)).copy, theora)).toBe(0);
    const surround = opus(silent, 1, join("OpusHead", Buffer.of(1, 2), zeros(8), Buffer.of(1), zeros(4)));
    expect(Buffer.compare((await cleanBytes(surround)).copy, surround)).toBe(0);
  });

  it("names as left the clock that a recording begins with, and that a recording of its own has none", async () => {
    const at = (bytes: number, ...values: readonly number[]): Buffer => join(zeros(bytes), Buffer.from(values));
    // Each counts 256 units a second, but for Opus.
    const theora = join("\x80theora", at(15, 0, 0, 1, 0), Buffer.of(0, 0, 0, 1), zeros(10), Buffer.of(0, 0x40));
    const heads = [
      [join("OpusHead", zeros(11)), join("OpusTags", silent), 48_000n, 0n],
      [join("\x01vorbis", at(5, 0, 1, 0, 0), zeros(14)), join("\x03vorbis", silent, "\x01"), 256n, 0n],
      [join("Speex   ", at(28, 0, 1, 0, 0), zeros(40)), silent, 256n, 0n],
      [
        join("\x7fFLAC", Buffer.of(1, 0, 0, 1), "fLaC", at(14, 0, 0x10, 0, 0), zeros(20)),
        join(Buffer.of(0x84, 0, 0, 8), silent),
        256n,
        0n,
      ],
      [theora, join("\x81theora", silent), 256n, 2n],
    ] as const;
    for (const [head, comments, perSecond, shift] of heads) {
      const tables = head === theora ? ["\x82theora"] : head[0] === 1 ? [setup] : [];
      const recorded = (seconds: bigint): Buffer =>
        join(
          oggPage({ serial: 1, sequence: 0, flags: 2 }, head),
          oggPage({ serial: 1, sequence: 1 }, comments, ...tables),
          oggPage({ serial: 1, sequence: 2, granule: -1n & 0xffff_ffff_ffff_ffffn }, "the"),
          oggPage({ serial: 1, sequence: 3, granule: (seconds * perSecond) << shift }, "voice"),
          oggPage({ serial: 1, sequence: 4, granule: ((seconds + 1n) * perSecond) << shift }, "and more"),
        );
      const leftOf = async (seconds: bigint): Promise<readonly string[]> => (await cleanBytes(recorded(seconds))).left;
      expect(await leftOf(1_700_000_000n)).toEqual(["time: Ogg granule position = 2023-11-14T22:13:20.000Z"]);
      expect(await leftOf(86_400n)).toEqual(["time: Ogg granule position = 24:00:00"]);
      expect(await leftOf(86_399n)).toEqual([]);
    }
  });

  it("refuses what it does not know, and what would lose sound", async () => {
    const first = oggPage({ serial: 1, sequence: 0, flags: 2 }, vorbisHead);
    const header = (...packets: readonly (Uint8Array | string)[]): Buffer =>
      join(first, oggPage({ serial: 1, sequence: 1 }, ...packets));
    const comments = join("\x03vorbis", silent, "\x01");
    const many = Array.from({ length: 1002 }, (_value, serial) => oggPage({ serial, sequence: 0, flags: 2 }, opusHead));
    for (const [file, code] of [
      [oggPage({ serial: 1, sequence: 0, flags: 2 }, "another codec"), "cleaning.unsupported"],
      [oggPage({ serial: 1, sequence: 0, flags: 2 }, join("\x7fFLAC", zeros(46))), "cleaning.unsupported"],
      [oggPage({ serial: 1, sequence: 0, flags: 2 }, "OpusHead"), "cleaning.malformed"],
      [oggPage({ serial: 1, sequence: 0 }, "no beginning"), "cleaning.malformed"],
      [first, "cleaning.malformed"],
      [header("comments"), "cleaning.malformed"],
      [header(comments, "tables"), "cleaning.malformed"],
      [header(comments, setup, "sound"), "cleaning.malformed"],
      [header(comments, join("\x05vorbis", zeros(40_000))), "cleaning.malformed"],
      [join(vorbis(silent), "gap", oggPage({ serial: 1, sequence: 9 }, "lost")), "cleaning.malformed"],
      [join(...many), "cleaning.too_large"],
      [Buffer.from("OggS"), "cleaning.malformed"],
    ] as const) {
      expect([file.length, refusalOf(await tryToClean(file))]).toEqual([file.length, code]);
    }
    const endless = Array.from({ length: 20 }, (_value, index) =>
      oggPage({ serial: 1, sequence: 2 + index, segments: Array<number>(255).fill(255) }, Buffer.alloc(255 * 255, 1)),
    );
    const tooLong = join(header(comments), ...endless, oggPage({ serial: 1, sequence: 99 }, "end"));
    expect(await tryToClean(tooLong)).toBe("cleaning.malformed");
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(opus(oggComments("v", "A=b")));
  });
});

const refusalOf = (answer: unknown): unknown => (typeof answer === "string" ? answer : "cleaned");

/** All whole, but for a last one that ends the packet. */
function segmentsOf(part: Uint8Array, isLast: boolean): readonly number[] {
  return [...Array<number>(Math.floor(part.length / 255)).fill(255), ...(isLast ? [part.length % 255] : [])];
}
