import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memorySource } from "../../../../shared/bytes/index.ts";
import { cleanPng } from "../../../../shared/cleaning/images/png.ts";
import { cleanBytes } from "../../../support/cleaning/cleaned.ts";
import { SENTINEL } from "../../../support/cleaning/camera-exif.ts";
import { pngChunk, pngWith } from "../../../support/cleaning/picture-files.ts";

const HIDDEN = ["hidden: PNG IDAT"];

interface Shape {
  readonly width?: number;
  readonly height?: number;
  readonly depth?: number;
  readonly color?: number;
  readonly interlaced?: boolean;
}

/** A PNG file with this data in as many chunks as are given. */
function pngOf(data: readonly Uint8Array[], shape: Shape = {}): Buffer {
  const { width = 2, height = 2, depth = 8, color = 0, interlaced = false } = shape;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width);
  head.writeUInt32BE(height, 4);
  head.set([depth, color, 0, 0, interlaced ? 1 : 0], 8);
  const chunks = data.map((bytes) => pngChunk("IDAT", bytes));
  return Buffer.concat([pngWith([]).subarray(0, 8), pngChunk("IHDR", head), ...chunks, pngChunk("IEND")]);
}

async function leftOf(file: Buffer): Promise<readonly string[]> {
  const { copy, findings, left } = await cleanBytes(file);
  expect(findings).toEqual([]);
  expect(Buffer.compare(copy, file)).toBe(0);
  return left;
}

const pixels = deflateSync(Buffer.alloc(6));

describe("what is in a PNG picture's data besides its pixels", () => {
  it("is nothing in a picture that has them, whatever chunks they stand in", async () => {
    const parts = [pixels.subarray(0, 3), Buffer.alloc(0), pixels.subarray(3)];
    for (const file of [pngWith([]), pngOf([pixels]), pngOf(parts)]) expect(await leftOf(file)).toEqual([]);
  });

  it.each([
    ["behind what is deflated", [Buffer.concat([pixels, Buffer.from(SENTINEL)])]],
    ["in a chunk of its own behind it", [pixels, Buffer.from(SENTINEL)]],
    ["deflated with the pixels", [deflateSync(Buffer.concat([Buffer.alloc(6), Buffer.from(SENTINEL)]))]],
    ["deflated with the pixels, and very long", [deflateSync(Buffer.alloc(50_000_000))]],
    ["or nobody can tell: it is damaged", [Buffer.from("no zlib at all")]],
    ["or nobody can tell: it was cut off", [pixels.subarray(0, -5)]],
  ])("is named as left %s", async (_where, data) => {
    expect(await leftOf(pngOf(data))).toEqual(HIDDEN);
  });

  it.each([
    [{ width: 9, depth: 1 }, 2 * 3],
    [{ width: 3, depth: 16, color: 6 }, 2 * 25],
    [{ width: 5, color: 2 }, 2 * 16],
    [{ width: 5, color: 4, depth: 8 }, 2 * 11],
    [{ width: 5, color: 3, depth: 2 }, 2 * 3],
    // Passes of 1, 1, 1, 2, 2, 4 and 4 rows, without those that have no column.
    [{ width: 8, height: 8, interlaced: true }, 2 + 2 + 3 + 2 * 3 + 2 * 5 + 4 * 5 + 4 * 9],
    [{ width: 1, height: 1, interlaced: true }, 2],
    [{ width: 3, height: 2, interlaced: true, color: 2 }, 4 + 4 + 4 + 10],
  ] as const)("is told from the pixels of every kind: %j", async (shape, bytes) => {
    expect(await leftOf(pngOf([deflateSync(Buffer.alloc(bytes))], shape))).toEqual([]);
    expect(await leftOf(pngOf([deflateSync(Buffer.alloc(bytes + 1))], shape))).toEqual(HIDDEN);
  });

  it("is not known of pictures that are too large, or of no kind that there is", async () => {
    expect(await leftOf(pngOf([pixels], { width: 40_000, height: 40_000 }))).toEqual(["unknown: PNG IDAT"]);
    expect(await leftOf(pngOf([pixels], { color: 1 }))).toEqual(["unknown: PNG IDAT"]);
  });

  it("is told whatever stands behind the pixels", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1, maxLength: 40 }), async (bytes) => {
        expect(await leftOf(pngOf([Buffer.concat([pixels, bytes])]))).toEqual(HIDDEN);
      }),
      { numRuns: 50 },
    );
  });

  it("fails where the file cannot be read", async () => {
    const file = pngOf([deflateSync(Buffer.from(SENTINEL.repeat(9)))]);
    const source = memorySource(file);
    let reads = 0;
    const lost = {
      ...source,
      read: async (offset: number, length: number) => {
        reads += 1;
        if (reads > 1) throw new Error("the disk is gone");
        return await source.read(offset, length);
      },
    };
    await expect(cleanPng(lost, "png", () => undefined)).rejects.toThrow("the disk is gone");
  });
});
