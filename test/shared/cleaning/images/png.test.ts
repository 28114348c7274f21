import { deflateSync, inflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inflate } from "../../../../shared/cleaning/inflate.ts";
import { pngChunk as ours, zlibStored } from "../../../../shared/cleaning/images/png-chunk.ts";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, refusalFor, survives } from "../../../support/cleaning/examined.ts";
import { pngChunk, pngWith, tellingPng } from "../../../support/cleaning/picture-files.ts";

function chunksOf(file: Uint8Array): readonly string[] {
  const view = Buffer.from(file);
  const types: string[] = [];
  for (let at = 8; at < view.length; at += 12 + view.readUInt32BE(at))
    types.push(view.toString("latin1", at + 4, at + 8));
  return types;
}

describe("cleanPng", () => {
  it("says what screenshots, programs and agencies put into a picture", async () => {
    const { told } = await cleaned(tellingPng());
    for (const line of [
      "unknown: PNG gAMA",
      `device: ICC desc = ${SENTINEL} 2023-05-17`,
      "device: Exif Make = Samsung",
      `person: PNG tEXt Author = ${SENTINEL}`,
      "description: PNG tEXt = no end of the keyword",
      `description: PNG zTXt Comment = ${SENTINEL}`,
      "hidden: PNG zTXt Raw profile type exif",
      `description: PNG iTXt Title = ${SENTINEL}`,
      "description: PNG iTXt Title",
      `person: XMP dc:creator = ${SENTINEL}`,
      "time: PNG tIME = 2024-03-08 14:22:01",
      "time: PNG tIME",
      "device: PNG iDOT",
      "unknown: PNG prVt",
      `program: PNG tEXt Software = ${SENTINEL}`,
      "hidden: PNG IDAT",
      "history: PNG after IEND: an earlier picture",
    ])
      expect(told).toContain(line);
  });

  it("keeps what the picture looks like, and how it is turned and animated", async () => {
    const { copy } = await cleaned(tellingPng());
    const kept = ["IHDR", "sRGB", "gAMA", "pHYs", "iCCP", "eXIf", "acTL", "fcTL", "IDAT", "IDAT", "fdAT", "IEND"];
    expect(chunksOf(copy)).toEqual(kept);
    const profile = Buffer.from(copy);
    const at = profile.indexOf("iCCP") + 4 + "icc".length + 2;
    expect(inflateSync(profile.subarray(at)).toString("latin1", 36, 40)).toBe("acsp");
  });

  it("leaves a picture without metadata as it is", async () => {
    const looks = [
      ["PLTE", 6],
      ["tRNS", 2],
      ["bKGD", 2],
      ["sBIT", 1],
      ["cHRM", 32],
      ["cICP", 4],
      ["mDCV", 24],
      ["cLLI", 8],
    ] as const;
    const plain = pngWith(looks.map(([type, length]) => pngChunk(type, new Uint8Array(length))));
    expect(await cleaned(plain)).toEqual({ copy: new Uint8Array(plain), told: [] });
  });

  it("leaves out what it cannot read, and what is too large to be read", async () => {
    const before = [
      pngChunk("iCCP", "name\0\0", "no zlib"),
      pngChunk("zTXt", "Comment\0\0", deflateSync(new Uint8Array(2_000_000))),
      pngChunk("eXIf", new Uint8Array(5_000_000)),
      pngChunk("tEXt", "GPSLatitude\x0035.7"),
      pngChunk("sBIT", new Uint8Array(9)),
    ];
    const { copy, told } = await cleaned(pngWith(before));
    expect(copy).toEqual(new Uint8Array(pngWith([])));
    expect(told).toEqual([
      "unknown: ICC profile",
      "description: PNG zTXt Comment",
      "hidden: PNG eXIf",
      "place: PNG tEXt GPSLatitude = 35.7",
      "unknown: PNG sBIT",
    ]);
  });

  it("names what stands behind the end", async () => {
    const { told } = await cleaned(Buffer.concat([pngWith([]), Buffer.from(SENTINEL)]));
    expect(told).toEqual(["hidden: PNG after IEND"]);
  });

  it("leaves out what IEND has inside", async () => {
    const plain = pngWith([]);
    const file = Buffer.concat([plain.subarray(0, -12), pngChunk("IEND", SENTINEL)]);
    expect((await cleaned(file)).copy).toEqual(new Uint8Array(plain));
  });

  it.each([
    [
      "Apple's own form",
      Buffer.concat([pngWith([]).subarray(0, 8), pngChunk("CgBI", "abcd"), pngWith([]).subarray(8)]),
    ],
    ["a chunk that it needs and we do not know", pngWith([pngChunk("ABCD", "x")])],
  ])("refuses %s", async (_name, file) => {
    expect(await refusalFor(file)).toBe("cleaning.unsupported");
  });

  it.each([
    ["another chunk first", Buffer.concat([pngWith([]).subarray(0, 8), pngWith([]).subarray(33)])],
    ["a second head", pngWith([pngChunk("IHDR", new Uint8Array(13))])],
    ["a palette that is none", pngWith([pngChunk("PLTE", "four")])],
    ["no picture", Buffer.concat([pngWith([]).subarray(0, 33), pngChunk("IEND")])],
    ["a chunk without a name", pngWith([pngChunk("a b!", "x")])],
  ])("refuses a damaged one: %s", async (_name, file) => {
    expect(await refusalFor(file)).toBe("cleaning.malformed");
  });

  it("refuses more chunks than pictures have", async () => {
    const chunks = new Array<Uint8Array>(100_001).fill(pngChunk("prVt"));
    expect(await refusalFor(pngWith(chunks))).toBe("cleaning.too_large");
  });

  it("comes to a whole copy or none, whatever chunks are put in", async () => {
    const type = fc.constantFrom(
      "tEXt",
      "zTXt",
      "iTXt",
      "eXIf",
      "iCCP",
      "tIME",
      "PLTE",
      "IDAT",
      "fdAT",
      "acTL",
      "quUx",
    );
    const chunk = fc.tuple(type, fc.uint8Array({ maxLength: 30 })).map(([name, bytes]) => pngChunk(name, bytes));
    const list = fc.array(chunk, { maxLength: 5 });
    await fc.assert(fc.asyncProperty(list, list, async (before, after) => survives(pngWith(before, after))));
  });
});

describe("pngChunk and zlibStored", () => {
  it("write what others read", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(Buffer.from(ours("teSt", bytes))).toEqual(pngChunk("teSt", bytes));
        expect(Buffer.compare(inflateSync(zlibStored(bytes)), bytes)).toBe(0);
      }),
    );
    const large = Buffer.alloc(200_000, "abc");
    expect(Buffer.compare(inflateSync(zlibStored(large)), large)).toBe(0);
  });
});

describe("inflate", () => {
  it("gives back what was deflated, up to a limit", async () => {
    const bytes = Buffer.alloc(100_000, "some text");
    expect(await inflate(deflateSync(bytes), "deflate", 100_000)).toEqual(new Uint8Array(bytes));
    expect(await inflate(deflateSync(bytes), "deflate", 99_999)).toBeNull();
    expect(await inflate(deflateSync(Buffer.alloc(50_000_000)), "deflate", 1000)).toBeNull();
  });

  it("refuses what is broken, cut off, or goes on behind its end", async () => {
    const deflated = deflateSync(Buffer.from("some text"));
    expect(await inflate(Buffer.from("no zlib"), "deflate", 1000)).toBeNull();
    expect(await inflate(deflated.subarray(0, -1), "deflate", 1000)).toBeNull();
    expect(await inflate(Buffer.concat([deflated, Buffer.from("x")]), "deflate", 1000)).toBeNull();
  });
});
