import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, memorySource, type Bytes, type ByteSource } from "../../../shared/bytes/index.ts";
import { copyOf, isUnchanged, type Piece } from "../../../shared/cleaning/pieces.ts";

const bytes = (...values: readonly number[]): Bytes => Uint8Array.from(values);

describe("copyOf", () => {
  it("reads any part of any list of pieces as if they had been joined", async () => {
    const file = Uint8Array.from({ length: 64 }, (_value, index) => index);
    const stretch = fc
      .tuple(fc.nat(64), fc.nat(64))
      .map(([one, other]) => ({ offset: Math.min(one, other), length: Math.abs(one - other) }));
    const written = fc.uint8Array({ maxLength: 9 }).map((values) => new Uint8Array(values));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(stretch, written)), fc.nat(), fc.nat(), async (pieces, one, other) => {
        const joined = concatBytes(
          ...pieces.map((each) =>
            each instanceof Uint8Array ? each : file.subarray(each.offset, each.offset + each.length),
          ),
        );
        const copy = copyOf(memorySource(file), pieces);
        expect(copy.size).toBe(joined.length);
        const [from, to] = [one % (joined.length + 1), other % (joined.length + 1)].toSorted((a, b) => a - b);
        expect(await copy.read(from ?? 0, (to ?? 0) - (from ?? 0))).toEqual(joined.subarray(from, to));
      }),
    );
  });

  it("refuses what is outside of the copy", async () => {
    const pieces: readonly Piece[] = [bytes(1, 2), { offset: 0, length: 1 }];
    const copy = copyOf(memorySource(bytes(9)), pieces);
    for (const [offset, length] of [
      [0, 4],
      [3, 1],
      [-1, 1],
      [0, -1],
    ] as const) {
      await expect(copy.read(offset, length)).rejects.toThrow(RangeError);
    }
  });
});

describe("isUnchanged", () => {
  it("is true of what has the bytes of the file, however it is put together, and of nothing else", async () => {
    const half = Uint8Array.from({ length: 32 }, (_value, index) => index);
    const file = concatBytes(half, half);
    const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 63 }), { maxLength: 8 });
    const ways = fc.array(fc.constantFrom("kept", "kept", "moved", "written", "changed"), { minLength: 10 });
    await fc.assert(
      fc.asyncProperty(cuts, ways, async (chosen, chosenWays) => {
        const ends = [...new Set([...chosen, 32, 64])].toSorted((a, b) => a - b);
        let isSame = true;
        const pieces = ends.map((end, index): Piece => {
          const offset = ends[index - 1] ?? 0;
          const way = chosenWays[index];
          if (way === "kept") return { offset, length: end - offset };
          if (way === "moved") return { offset: (offset + 32) % 64, length: end - offset };
          const written = file.slice(offset, end);
          if (way === "written") return written;
          isSame = false;
          return written.map((byte, at) => (at === written.length - 1 ? byte + 1 : byte));
        });
        expect(await isUnchanged(memorySource(file), pieces)).toBe(isSame);
        expect(await isUnchanged(memorySource(file), pieces.slice(0, -1))).toBe(false);
        expect(await isUnchanged(memorySource(file), [...pieces, bytes(0)])).toBe(false);
      }),
    );
  });

  it("sees a byte at the end of what is compared in parts, and reads nothing of what stays where it was", async () => {
    const file = Uint8Array.from({ length: 2_100_000 }, (_value, index) => index);
    const reads: number[] = [];
    const whole = memorySource(file);
    const source: ByteSource = {
      ...whole,
      read: (offset, length) => {
        reads.push(length);
        return whole.read(offset, length);
      },
    };
    expect(await isUnchanged(source, [{ offset: 0, length: file.length }])).toBe(true);
    expect(reads).toEqual([]);
    expect(await isUnchanged(source, [file])).toBe(true);
    expect(reads).toEqual([1_048_576, 1_048_576, 2848]);
    expect(await isUnchanged(source, [file.with(-1, 0)])).toBe(false);
  });
});
