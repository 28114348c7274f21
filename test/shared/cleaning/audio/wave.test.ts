import { describe, expect, it } from "vitest";
import { examine } from "../../../../shared/cleaning/examine.ts";
import type { ByteSource } from "../../../../shared/bytes/index.ts";
import { cleanBytes, expectBounded, secretsIn, tryToClean } from "../../../support/cleaning/cleaned.ts";
import { id3Frame, id3Tag, riff, riffChunk, waveFormat } from "../../../support/cleaning/wave-writer.ts";

const SECRET = "Mitra of Tehran";
const sound = Buffer.from([1, 2, 3, 4, 5, 6]);
const plain = riff(waveFormat(1, 2), riffChunk("data", sound));

const broadcast = Buffer.alloc(602 + 20);
broadcast.write(SECRET, 0);
broadcast.write("Recorder 7", 256);
broadcast.write("2024-05-06", 320);
broadcast.write("A=PCM", 602);

const everything = riff(
  riffChunk("JUNK", Buffer.alloc(4)),
  riffChunk("bext", broadcast),
  waveFormat(1, 2),
  riffChunk("LIST", Buffer.concat([Buffer.from("INFO"), riffChunk("IART", SECRET), riffChunk("IXXX", "odd")])),
  riffChunk("LIST", Buffer.concat([Buffer.from("adtl"), riffChunk("labl", `\0\0\0\0${SECRET}`)])),
  riffChunk("iXML", `<x>${SECRET}</x>`),
  riffChunk("_PMX", `<x:xmpmeta xmlns:x="adobe:ns:meta/">${SECRET}</x:xmpmeta>`),
  riffChunk("id3 ", id3Tag(3, [id3Frame("TPE1", `\0${SECRET}`)])),
  riffChunk("cue ", SECRET),
  riffChunk("data", Buffer.concat([sound, Buffer.of(9)])),
  riffChunk("FLLR", SECRET),
  Buffer.from(`\x01\x02${SECRET}`),
);

describe("cleanWave", () => {
  it("keeps a wave file that tells nothing as it is", async () => {
    const { copy, findings, kind } = await cleanBytes(plain);
    expect([kind, findings]).toEqual(["wav", []]);
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("leaves out everything but format and sound, and says what it was", async () => {
    const { copy, findings } = await cleanBytes(everything);
    expect(secretsIn(everything, SECRET)).toEqual(["UTF-8"]);
    expect(secretsIn(copy, SECRET)).toEqual([]);
    expect(Buffer.compare(copy, plain)).toBe(0);
    for (const each of [
      "hidden: data remainder",
      "hidden: JUNK",
      `description: bext Description = ${SECRET}`,
      "person: bext Originator = Recorder 7",
      "time: bext OriginationDate = 2024-05-06",
      "history: bext CodingHistory = A=PCM",
      `person: INFO IART = ${SECRET}`,
      "description: INFO IXXX = odd",
      `description: LIST adtl = ${SECRET}`,
      `description: iXML = <x>${SECRET}</x>`,
      `person: ID3v2 TPE1 = ${SECRET}`,
      `unknown: cue = ${SECRET}`,
      `hidden: FLLR = ${SECRET}`,
    ]) {
      expect(findings.map((line) => line.replace("cue  ", "cue "))).toContain(each);
    }
    expect(findings.some((line) => line.startsWith("hidden: after the last chunk"))).toBe(true);
  });

  it("keeps the second half of a format only where a codec has one, and the count of samples", async () => {
    const coefficients = Buffer.alloc(32, 7);
    const adpcm = riff(waveFormat(2, 256, coefficients), riffChunk("fact", "1234"), riffChunk("data", sound));
    expect(Buffer.compare((await cleanBytes(adpcm)).copy, adpcm)).toBe(0);
    const padded = riff(waveFormat(1, 2, Buffer.from(SECRET)), riffChunk("fact", "12"), riffChunk("data", sound));
    const { copy, findings } = await cleanBytes(padded);
    expect(findings).toEqual(["hidden: fmt padding"]);
    expect(Buffer.compare(copy, plain)).toBe(0);
  });

  it("knows the extensible form by its subformat", async () => {
    const end = Buffer.from("000000001000800000aa00389b71", "hex");
    const extensible = (codec: number): Buffer => Buffer.concat([Buffer.alloc(6), Buffer.of(codec, 0), end]);
    const file = (extra: Uint8Array): Buffer => riff(waveFormat(0xfffe, 2, extra), riffChunk("data", sound));
    expect(Buffer.compare((await cleanBytes(file(extensible(1)))).copy, file(extensible(1)))).toBe(0);
    expect(await tryToClean(file(extensible(0x50)))).toBe("cleaning.unsupported");
    expect(await tryToClean(file(Buffer.alloc(22, 1)))).toBe("cleaning.unsupported");
    expect(await tryToClean(file(Buffer.alloc(8)))).toBe("cleaning.malformed");
  });

  it("takes all that is there for sound where a recorder was cut off", async () => {
    const whole = riff(waveFormat(1, 2), riffChunk("data", sound, 0xffff_ffff));
    expect(Buffer.compare((await cleanBytes(whole)).copy, plain)).toBe(0);
    const cut = riff(waveFormat(1, 2), riffChunk("data", sound, 1000));
    expect(Buffer.compare((await cleanBytes(cut)).copy, plain)).toBe(0);
  });

  it("reads the size of RF64 from its ds64, and writes RIFF where that is enough", async () => {
    const sizes = Buffer.alloc(28);
    sizes.writeBigUInt64LE(BigInt(sound.length), 8);
    const chunks = [riffChunk("ds64", sizes), waveFormat(1, 2), riffChunk("data", sound, 0xffff_ffff)];
    const file = riff(...chunks, riffChunk("cue ", SECRET));
    file.write("RF64");
    const { copy, findings } = await cleanBytes(file);
    expect(Buffer.compare(copy, plain)).toBe(0);
    expect(findings).toHaveLength(1);
  });

  it("writes RF64 where the sound is longer than RIFF can say, and reads none of it", async () => {
    const length = 5_000_000_000;
    const start = riff(waveFormat(1, 2), riffChunk("data", "", 0xffff_ffff));
    const source: ByteSource = {
      size: start.length + length,
      read: async (offset, count) => {
        const bytes = new Uint8Array(count);
        if (offset < start.length) bytes.set(start.subarray(offset, offset + count));
        return await Promise.resolve(bytes);
      },
    };
    const answer = await examine(source);
    if (!answer.ok) throw new Error(answer.code);
    const { copy, findings } = answer.value;
    expect(findings).toEqual([]);
    const head = Buffer.from(await copy.read(0, 80));
    expect(head.toString("latin1", 0, 4)).toBe("RF64");
    expect(head.readBigUInt64LE(20)).toBe(BigInt(copy.size - 8));
    expect(head.readBigUInt64LE(28)).toBe(BigInt(length));
  });

  it("names what is in the padding byte, and refuses what it does not know", async () => {
    const odd = riff(waveFormat(6, 1), riffChunk("data", Buffer.of(1, 2, 3)));
    expect((await cleanBytes(odd)).findings).toEqual([]);
    odd[odd.length - 1] = 65;
    expect((await cleanBytes(odd)).findings).toEqual(["hidden: data padding"]);
    const data = riffChunk("data", sound);
    for (const [file, code] of [
      [riff(waveFormat(0x50, 2), data), "cleaning.unsupported"],
      [riff(data), "cleaning.malformed"],
      [riff(waveFormat(1, 2)), "cleaning.malformed"],
      [riff(riffChunk("fmt ", "short"), data), "cleaning.malformed"],
      [riff(waveFormat(2, 2, Buffer.alloc(100)), data), "cleaning.malformed"],
      [riff(waveFormat(1, 2), data, data), "cleaning.unsupported"],
      [riff(...Array.from({ length: 10_001 }, () => riffChunk("JUNK", ""))), "cleaning.too_large"],
    ] as const) {
      expect(await tryToClean(file)).toBe(code);
    }
  });

  it("ends with a copy or a refusal whatever was changed", async () => {
    await expectBounded(riff(riffChunk("JUNK", "1234"), waveFormat(2, 2, Buffer.alloc(4)), riffChunk("data", sound)));
  });
});
