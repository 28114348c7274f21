import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import { apeTag, id3v1, longId3v1, mp3Frame, mp3Info, type InfoParts } from "../../../support/cleaning/mp3-writer.ts";
import { id3Frame, id3Tag } from "../../../support/cleaning/wave-writer.ts";

const SECRET = "Mitra of Tehran";
const frames = ["one", "two", "three", "four"].map((word) => mp3Frame(word));
const sound = Buffer.concat(frames);
const bytes = (...parts: readonly (Uint8Array | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part, "latin1") : part)));

const tag = id3Tag(3, [
  id3Frame("TPE1", `\0${SECRET}`),
  id3Frame("APIC", `\0image/png\0\x03\0${SECRET}`),
  id3Frame("PRIV", `${SECRET}\0${SECRET}`),
  Buffer.alloc(20),
]);
/** With a footer, as at the end of a file. */
const titled = id3Tag(4, [id3Frame("TIT2", `\0${SECRET}`)], 0x10);
const lastTag = bytes(titled, "3DI", titled.subarray(3, 10));
const lyrics = `LYRICSBEGIN[00:01]${SECRET}LYRICSEND`;
const longLyrics = `LYRICSBEGININD00002 0EAR00015${SECRET}000043LYRICS200`;

/** Everything that can stand beside sound, and a line of what it tells. */
const TAGS: readonly (readonly [Uint8Array | string, string])[] = [
  [tag, `person: ID3v2 TPE1 = ${SECRET}`],
  [lastTag, `description: ID3v2 TIT2 = ${SECRET}`],
  [id3v1(SECRET, SECRET, "2024"), `person: ID3v1 artist = ${SECRET}`],
  [longId3v1(SECRET), `description: ID3v1+ title = ${SECRET}`],
  [apeTag({ Artist: SECRET }), `person: APE Artist = ${SECRET}`],
  [apeTag({ "Cover Art (Front)": SECRET }, 2, 2), "thumbnail: APE Cover Art (Front)"],
  [apeTag({ Mood: SECRET }), `description: APE Mood = ${SECRET}`],
  [apeTag({ x: SECRET }), "unknown: APE tag"],
  [lyrics, `description: Lyrics3 = [00:01]${SECRET}`],
  [longLyrics, `description: Lyrics3 = IND00002 0EAR00015${SECRET}000043`],
  [SECRET, `hidden: between frames = ${SECRET}`],
  [`TAG${SECRET}`, `hidden: between frames = TAG${SECRET}`],
  [`LYRICSBEGIN${SECRET}`, `hidden: between frames = LYRICSBEGIN${SECRET}`],
  [bytes("\xff\xff\xf3", SECRET), `hidden: between frames = ÿÿó${SECRET}`],
];

/** Fields of the frame that says how long the sound is. */
function readInfo(file: Uint8Array, side = 13): Record<string, unknown> {
  const info = Buffer.from(file).subarray(side);
  return {
    magic: info.toString("latin1", 0, 4),
    flags: info.readUInt32BE(4),
    frames: info.readUInt32BE(8),
    bytes: info.readUInt32BE(12),
    places: [...info.subarray(16, 116)],
    encoder: info.toString("latin1", 120, 129).replaceAll("\0", ""),
    cuts: info.readUIntBE(141, 3),
    sound: info.readUInt32BE(148),
  };
}

describe("cleanMp3", () => {
  it("keeps frames as they are", async () => {
    for (const first of [0xfff3, 0xfff2]) {
      const file = bytes(...["x", "y", "z"].map((word) => mp3Frame(word, 1, first)));
      expect(await cleanBytes(file)).toEqual({ kind: "mp3", copy: new Uint8Array(file), findings: [], left: [] });
    }
  });

  it("leaves out what stands before, behind and between frames, and says what it tells", async () => {
    for (const [part, line] of TAGS) {
      for (const file of [
        bytes(tag, part, sound),
        bytes(sound, part),
        bytes(sound, part, sound),
        bytes(sound, "\0\0", part),
      ]) {
        const { copy, findings } = await cleanBytes(file);
        expect(findings).toContain(line);
        expect(secretsIn(copy, SECRET)).toEqual([]);
        expect(Buffer.from(copy).subarray(0, sound.length)).toEqual(sound);
        expect([sound.length, 2 * sound.length]).toContain(copy.length);
      }
    }
    const old = await cleanBytes(bytes(sound, apeTag({ Artist: SECRET }, 1), id3v1(SECRET)));
    expect(Buffer.compare(old.copy, sound)).toBe(0);
    expect(old.findings).toContain(`description: ID3v1 title = ${SECRET}`);
    expect(old.findings).toContain(`person: APE Artist = ${SECRET}`);
  });

  it("does not take what follows a frame that was cut off for sound", async () => {
    const cut = mp3Frame("cut", 8);
    for (const part of [...TAGS.slice(0, 10).map(([each]) => each), apeTag({ Artist: SECRET }, 1)]) {
      for (const length of [2, 20, 100, 150, 190]) {
        for (const file of [
          bytes(sound, cut.subarray(0, length), part),
          bytes(sound, cut.subarray(0, length), part, id3v1(SECRET)),
        ]) {
          const { copy } = await cleanBytes(file);
          expect(Buffer.compare(copy, sound)).toBe(0);
        }
      }
    }
    for (const [part] of TAGS.slice(0, 10)) {
      const { copy } = await cleanBytes(bytes(sound, cut.subarray(0, 30), part, sound));
      expect(secretsIn(copy, SECRET)).toEqual([]);
      expect(copy.length).toBe(2 * sound.length);
    }
  });

  it("takes for a last tag only what is whole", async () => {
    const ape = apeTag({ Artist: "x" }, 1);
    const changed = (tagged: Uint8Array, at: number, value: number): Buffer => {
      const file = bytes(tagged);
      file[file.length + at] = value;
      return file;
    };
    for (const part of [
      changed(ape, -20, 31),
      changed(ape, -18, 1),
      changed(ape, -20, 40),
      changed(apeTag({ Artist: "x" }), -20, 200),
      changed(lastTag, -7, 0xff),
      changed(lastTag, -1, 1),
      bytes("LYRICSEND"),
      bytes("LYRICSBEGIN000099LYRICS200"),
      bytes("LYRICSBEGIN-00011LYRICS200"),
    ]) {
      expect(Buffer.from((await cleanBytes(bytes(sound, part))).copy).subarray(0, sound.length)).toEqual(sound);
    }
    const long = bytes("LYRICSBEGIN", SECRET.repeat(5000), "075011LYRICS200");
    const answer = await cleanBytes(bytes(sound, long, ...Array.from({ length: 20 }, () => id3v1("x"))));
    expect(Buffer.compare(answer.copy, sound)).toBe(0);
    expect((await cleanBytes(bytes(sound, long))).findings).toEqual(["description: Lyrics3"]);
  });

  it("says nothing of zero bytes, and leaves them out", async () => {
    const { copy, findings } = await cleanBytes(bytes(sound, Buffer.alloc(50), sound, Buffer.alloc(50)));
    expect(findings).toEqual([]);
    expect(Buffer.compare(copy, bytes(sound, sound))).toBe(0);
  });

  it("writes anew how long the sound is and what to cut off, without who says so", async () => {
    for (const [parts, magic, cuts] of [
      [{ frames: 4, cuts: 0x240_123 }, "Info", 0x240_123],
      [{ frames: 5, cuts: 0x240_123, magic: "Xing" }, "Xing", 0x240_000],
      [{ frames: 4, cuts: 0x240_123, encoder: "Lavc59.37", flags: 3 }, "Info", 0x240_123],
      [{ frames: 4, cuts: 0x240_123, encoder: "Lavf59", flags: 14 }, "Info", 0x240_000],
    ] as const) {
      const { copy, findings } = await cleanBytes(bytes(mp3Info(parts), sound));
      const encoder = "encoder" in parts ? parts.encoder : "LAME3.100";
      expect(findings).toEqual([`program: LAME tag = ${encoder}`]);
      const { places, ...info } = readInfo(copy);
      expect(info).toEqual({ magic, flags: 15, frames: 4, bytes: 192 + 96, encoder: "LAME", cuts, sound: 96 });
      expect(places).toEqual(
        Array.from({ length: 100 }, (_value, percent) =>
          Math.floor((256 * (192 + 24 * Math.floor(percent / 25))) / 288),
        ),
      );
      expect(Buffer.from(copy).subarray(192)).toEqual(sound);
    }
  });

  it("writes the checksum that players look at", async () => {
    const { copy } = await cleanBytes(bytes(mp3Info({ frames: 4 }), sound));
    // CRC-16/ARC, worked out bit by bit from the highest, in place of from the lowest.
    const reversed = (value: number, bits: number): number =>
      Number.parseInt([...value.toString(2).padStart(bits, "0")].toReversed().join(""), 2);
    let sum = 0;
    for (const byte of copy.subarray(0, 13 + 154)) {
      sum ^= reversed(byte, 8) << 8;
      for (let bit = 0; bit < 8; bit += 1) sum = ((sum << 1) ^ ((sum & 0x8000) === 0 ? 0 : 0x8005)) & 0xffff;
    }
    expect(Buffer.from(copy).readUInt16BE(13 + 154)).toBe(reversed(sum, 16));
  });

  it("keeps nothing that the first frame could hold besides", async () => {
    const checksummed = mp3Info({ first: 0xfff2, frames: 4 });
    checksummed.write(SECRET.slice(0, 9), 4);
    for (const frame of [
      mp3Info({ more: SECRET.slice(0, 12) }),
      mp3Info({ encoder: "", more: SECRET.slice(0, 12) }),
      mp3Info({ encoder: SECRET.slice(0, 9) }),
      mp3Info({ encoder: "LAME", more: SECRET.slice(0, 12) }),
      checksummed,
    ]) {
      const { copy, findings } = await cleanBytes(bytes(frame, sound));
      expect(findings).toHaveLength(1);
      expect(secretsIn(copy, SECRET.slice(0, 9))).toEqual([]);
      expect(copy[1]).toBe(0xf3);
    }
    const untrusted = await cleanBytes(bytes(mp3Info({ encoder: "GOGO3.13", cuts: 0x240_123 }), sound));
    expect(readInfo(untrusted.copy)).toMatchObject({ encoder: "", cuts: 0, frames: 4 });
    const short = await cleanBytes(bytes(mp3Frame(`Xing\0\0\0\x01\0\0\0\x09${SECRET}`, 3), sound));
    expect(short.findings).toEqual([`hidden: Xing header`]);
    expect(Buffer.from(short.copy).subarray(0, 34).toString("latin1", 13)).toBe(
      "Xing\0\0\0\x03\0\0\0\x04\0\0\0\xa8\0\0\0\0\0",
    );
    const shortest = await cleanBytes(bytes(mp3Frame("Xing"), sound));
    expect(shortest.findings).toEqual(["unknown: Xing header"]);
    expect(Buffer.compare(shortest.copy, sound)).toBe(0);
  });

  it("writes one kind of header in place of the other", async () => {
    const vbri = mp3Frame(bytes(Buffer.alloc(36 - 13), "VBRI", SECRET), 8);
    const { copy, findings } = await cleanBytes(bytes(vbri, sound));
    expect(findings).toEqual(["program: VBRI header"]);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    expect(readInfo(copy)).toMatchObject({ magic: "Xing", frames: 4, bytes: 288, encoder: "", cuts: 0 });
  });

  it("leaves out headers in the middle, where two files were put together", async () => {
    const { copy, findings } = await cleanBytes(bytes(sound, mp3Info({ encoder: SECRET.slice(0, 9) }), sound));
    expect(findings[0]).toContain("program: Xing header between frames");
    expect(Buffer.compare(copy, bytes(sound, sound))).toBe(0);
    // A frame of sound may hold the same letters.
    const loud = mp3Frame("Xing");
    loud[5] = 1;
    expect((await cleanBytes(bytes(sound, loud, sound))).findings).toEqual([]);
  });

  it("names encoders that write their names between the sound", async () => {
    const name = mp3Frame("LAME3.100UU");
    expect((await cleanBytes(bytes(name, sound))).left).toEqual(["program: MPEG ancillary data = LAME3.100"]);
  });

  it("works out the places of long files", async () => {
    const long = bytes(mp3Info(), ...Array.from({ length: 9000 }, () => mp3Frame("x")));
    const { places, frames: count } = readInfo((await cleanBytes(long)).copy);
    expect(count).toBe(9000);
    expect(places).toEqual(
      Array.from({ length: 100 }, (_value, percent) =>
        Math.floor((256 * (192 + 24 * 4 * Math.floor((90 * percent) / 4))) / (192 + 24 * 9000)),
      ),
    );
  });

  it("reads all versions and kinds of frames", async () => {
    // Header, and what the formula of the standard says: 144 or 72 times the rate by the sample rate.
    for (const [header, length] of [
      [0xfffb_9000, 417],
      [0xfffb_92c0, 418],
      [0xfffb_18c0, 144],
      [0xfff3_80c0, 208],
      [0xffe3_88c0, 576],
      [0xffe3_8400, 384],
    ] as const) {
      const info: InfoParts = { frames: 3 };
      const one = Buffer.alloc(length);
      one.writeUInt32BE(header);
      const file = bytes(one, one, one);
      expect(Buffer.compare((await cleanBytes(file)).copy, file)).toBe(0);
      const side = header >>> 16 === 0xfffb ? (header % 256 === 0 ? 36 : 21) : header % 256 === 0 ? 21 : 13;
      const told = Buffer.from(one);
      mp3Info(info).copy(told, side, 13, Math.min(192, 13 + length - side));
      expect((await cleanBytes(bytes(told, file))).findings).not.toEqual([]);
    }
  });

  it("refuses what it cannot read, each by its reason", async () => {
    const free = mp3Frame();
    free.writeUInt16BE(0x04c0, 2);
    for (const [file, code] of [
      [bytes(free, free, free), "cleaning.unsupported"],
      [tag, "cleaning.malformed"],
      [bytes(tag, "no sound at all"), "cleaning.malformed"],
      [mp3Info(), "cleaning.malformed"],
      [bytes(sound, Buffer.alloc(4_194_305)), "cleaning.malformed"],
      [bytes(...Array.from({ length: 2002 }, () => bytes(sound, longId3v1("")))), "cleaning.too_large"],
      [bytes(mp3Frame(), "no frames behind"), "cleaning.malformed"],
      [bytes(mp3Frame(), mp3Frame().subarray(0, 20)), "cleaning.malformed"],
    ] as const) {
      expect(await tryToClean(file)).toBe(code);
    }
  });

  it("reads what wants to be read again and again in bounded time", { timeout: 20_000 }, async () => {
    const marks = Buffer.alloc(4000, 0xff);
    const many = bytes(...Array.from({ length: 500 }, () => bytes("LYRICSBEGIN", marks)));
    expect(await tryToClean(bytes(sound, many))).toMatchObject({ kind: "mp3" });
    expect(await tryToClean(bytes(sound, Buffer.alloc(1_000_000, 0xff)))).toMatchObject({ kind: "mp3" });
    const likely = bytes("\xff\xf3\x14\xc0\0".repeat(30_000));
    expect(await tryToClean(bytes(sound, "\0", likely))).toBe("cleaning.malformed");
  });

  it("ends with a copy or a refusal whatever was changed", { timeout: 60_000 }, async () => {
    await expectBounded(
      bytes(id3Tag(3, [id3Frame("TPE1", "\0x")]), mp3Info({ frames: 4 }), sound, apeTag({ Artist: "x" })),
    );
    const parts = fc.constantFrom(
      ...TAGS.map(([part]) => bytes(part)),
      ...frames,
      mp3Info(),
      Buffer.from("\xff\xf3", "latin1"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(parts, { maxLength: 8 }), async (list) => {
        const answer = await tryToClean(bytes(sound, ...list, sound));
        if (typeof answer === "string") throw new Error(answer);
        expect(secretsIn(answer.copy, SECRET)).toEqual([]);
      }),
    );
  });
});
