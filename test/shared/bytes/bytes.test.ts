import { describe, expect, it } from "vitest";
import fc from "fast-check";
import {
  ByteQueue,
  compareBytes,
  concatBytes,
  copyBytes,
  equalBytes,
  isZeroBytes,
  startsWithBytes,
  u32,
} from "../../../shared/bytes/index.ts";

const few = fc.uint8Array({ maxLength: 6, max: 3 });

describe("bytes", () => {
  it("compare as Node compares them", () => {
    fc.assert(
      fc.property(few, few, (a, b) => {
        expect(Math.sign(compareBytes(a, b))).toBe(Buffer.compare(a, b));
        expect(equalBytes(a, b)).toBe(Buffer.compare(a, b) === 0);
        expect(startsWithBytes(concatBytes(a, b), a)).toBe(true);
        expect(startsWithBytes(a, b)).toBe(equalBytes(a.slice(0, b.length), b));
        expect(isZeroBytes(a)).toBe(a.every((byte) => byte === 0));
      }),
    );
  });

  it("are copied out of a view on a larger buffer", () => {
    const copy = copyBytes(new Uint8Array([1, 2, 3, 4]).subarray(1, 3));
    expect(copy.buffer.byteLength).toBe(2);
    expect(copy).toEqual(Uint8Array.of(2, 3));
  });

  it("of a u32 are big-endian, and no other number has any (PROTOCOL.md §1.1)", () => {
    expect(u32(0)).toEqual(Uint8Array.of(0, 0, 0, 0));
    expect(u32(0x01020304)).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(u32(2 ** 32 - 1)).toEqual(Uint8Array.of(255, 255, 255, 255));
    for (const value of [-1, 2 ** 32, 0.5, Number.NaN]) expect(() => u32(value)).toThrow(RangeError);
  });
});

describe("a byte queue", () => {
  it("gives what was added, in order, however it is added and dropped", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.uint8Array({ maxLength: 40 }), fc.nat(50))), (steps) => {
        const queue = new ByteQueue();
        let expected: number[] = [];
        for (const step of steps) {
          if (typeof step === "number") {
            queue.drop(step);
            expected = expected.slice(step);
          } else {
            queue.add(step);
            expected = [...expected, ...step];
          }
          expect(queue.length).toBe(expected.length);
          expect([...queue.peek()]).toEqual(expected);
        }
      }),
    );
  });
});
