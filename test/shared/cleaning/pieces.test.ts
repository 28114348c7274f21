import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { concatBytes, memorySource, type Bytes } from "../../../shared/bytes/index.ts";
import { copyOf, type Piece } from "../../../shared/cleaning/pieces.ts";

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
