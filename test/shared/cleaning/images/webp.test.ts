import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cameraExif, SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { cleaned, refusalFor, survives } from "../../../support/cleaning/examined.ts";
import {
  tellingAnimation,
  tellingWebp,
  VP8,
  VP8L,
  vp8x,
  webpChunk,
  webpOf,
  XMP_PACKET,
} from "../../../support/cleaning/picture-files.ts";

function chunksOf(file: Uint8Array): readonly string[] {
  const view = Buffer.from(file);
  expect(view.readUInt32LE(4) + 8).toBe(view.length);
  const types: string[] = [];
  for (let at = 12; at < view.length;) {
    types.push(view.toString("latin1", at, at + 4));
    const length = view.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return types;
}

const flagsOf = (file: Uint8Array): number => file[20] ?? 0;

describe("cleanWebp", () => {
  it("says what programs put into a picture, and keeps its colors, its alpha and the way it is turned", async () => {
    const { copy, told } = await cleaned(tellingWebp());
    for (const line of [
      "hidden: WebP after RIFF",
      `device: ICC desc = ${SENTINEL} 2023-05-17`,
      "unknown: WebP VP8L",
      "device: Exif Make = Samsung",
      `person: XMP dc:creator = ${SENTINEL}`,
      "unknown: WebP LENS",
    ])
      expect(told).toContain(line);
    expect(chunksOf(copy)).toEqual(["VP8X", "ICCP", "ALPH", "VP8 ", "EXIF"]);
    expect(flagsOf(copy)).toBe(0x38);
  });

  it("looks into the frames of an animation, and keeps their timing", async () => {
    const { copy, told } = await cleaned(tellingAnimation());
    for (const line of [`person: XMP dc:creator = ${SENTINEL}`, "unknown: WebP odd!", "unknown: WebP VP8"])
      expect(told).toContain(line);
    expect(chunksOf(copy)).toEqual(["VP8X", "ANIM", "ANMF", "ANMF", "EXIF"]);
    expect(flagsOf(copy)).toBe(0x0a);
  });

  it.each([
    ["lossy", VP8],
    ["lossless", VP8L],
  ])("leaves a picture without metadata as it is (%s)", async (_name, picture) => {
    const plain = webpOf(picture);
    expect(await cleaned(plain)).toEqual({ copy: new Uint8Array(plain), told: [] });
  });

  it("does not turn a picture whose file cannot say so", async () => {
    const { copy } = await cleaned(webpOf(VP8L, webpChunk("EXIF", cameraExif(6)), webpChunk("XMP ", XMP_PACKET)));
    expect(copy).toEqual(new Uint8Array(webpOf(VP8L)));
  });

  it("names metadata that is too large to be read", async () => {
    const { told } = await cleaned(webpOf(VP8, webpChunk("XMP ", new Uint8Array(5_000_000))));
    expect(told).toEqual(["unknown: WebP XMP"]);
  });

  it.each([
    [
      "a length that is longer than the file",
      Buffer.concat([webpOf(VP8).subarray(0, 4), Buffer.from("\xff\xff\xff\x7fWEBPVP8 ", "latin1")]),
    ],
    ["no picture", webpOf(vp8x(0))],
    ["another chunk first", webpOf(webpChunk("EXIF", "x"), VP8)],
    ["a head of another length", webpOf(webpChunk("VP8X", "x"), VP8)],
    [
      "a frame without a picture",
      webpOf(vp8x(2), webpChunk("ANIM", new Uint8Array(6)), webpChunk("ANMF", new Uint8Array(16))),
    ],
    ["a chunk that is longer than the file", webpOf(VP8.subarray(0, -4))],
  ])("refuses a damaged one: %s", async (_name, file) => {
    expect(await refusalFor(file)).toBe("cleaning.malformed");
  });

  it("refuses more chunks than animations have, in frames too", async () => {
    const empty = Buffer.concat(new Array<Uint8Array>(60_000).fill(webpChunk("odd!")));
    expect(await refusalFor(webpOf(vp8x(0), VP8, empty))).toBeNull();
    expect(await refusalFor(webpOf(vp8x(0), VP8, empty, empty))).toBe("cleaning.too_large");
    const frame = webpChunk("ANMF", new Uint8Array(16), VP8, empty);
    const animation = webpOf(vp8x(2), webpChunk("ANIM", new Uint8Array(6)), frame, frame);
    expect(await refusalFor(animation)).toBe("cleaning.too_large");
  });

  it("comes to a whole copy or none, whatever chunks are put in", async () => {
    const type = fc.constantFrom("ICCP", "ANIM", "ANMF", "ALPH", "VP8 ", "VP8L", "EXIF", "XMP ", "quux", "VP8X");
    const chunk = fc.tuple(type, fc.uint8Array({ maxLength: 30 })).map(([name, bytes]) => webpChunk(name, bytes));
    await fc.assert(
      fc.asyncProperty(fc.nat(255), fc.array(chunk, { maxLength: 6 }), async (flags, chunks) =>
        survives(webpOf(vp8x(flags), ...chunks)),
      ),
    );
  });
});
