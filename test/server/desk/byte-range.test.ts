import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseByteRange } from "../../../server/desk/byte-range.ts";

describe("a byte range (RFC 9110 §14.1.2)", () => {
  it.each([
    ["bytes=0-0", { start: 0, end: 1 }],
    ["bytes=0-", { start: 0, end: 100 }],
    ["bytes=99-", { start: 99, end: 100 }],
    ["bytes=10-19", { start: 10, end: 20 }],
    ["bytes=90-1000000", { start: 90, end: 100 }],
    ["bytes=-1", { start: 99, end: 100 }],
    ["bytes=-1000", { start: 0, end: 100 }],
  ])("%s of 100 bytes", (header, range) => {
    expect(parseByteRange(header, 100)).toEqual(range);
  });

  it.each([
    ...["bytes=100-", "bytes=-0", "bytes=-", "bytes=5-4", "bytes=0-1,3-4", "bytes=a-b", "bytes=1", "Bytes=0-1"],
    ...["items=0-1", "", "bytes= 0-1", "bytes=0-1 ", "bytes=0x1-2", "bytes=1e3-", "bytes=9999999999999999-"],
  ])("refuses %j", (header) => {
    expect(parseByteRange(header, 100)).toBeNull();
  });

  it("is never empty nor outside", () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, size) => {
        const range = parseByteRange(`bytes=${text}`, size);
        expect(range === null || (range.start >= 0 && range.start < range.end && range.end <= size)).toBe(true);
      }),
    );
  });
});
