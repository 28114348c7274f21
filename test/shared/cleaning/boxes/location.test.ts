import { describe, expect, it } from "vitest";
import { locationOf } from "../../../../shared/cleaning/boxes/location.ts";
import { bytesOf, u16 } from "../../../support/cleaning/box-writer.ts";

// 3GPP TS 26.244 §8.10, Table 8.10: version and flags, language, name, role, longitude, latitude, altitude.
const fixed = (degrees: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(Math.round(degrees * 65_536));
  return bytes;
};
const loci = (name: Buffer | string, ...numbers: readonly Buffer[]): Uint8Array =>
  bytesOf(Buffer.alloc(4), u16(0x15c7), name, Buffer.of(0), ...numbers, Buffer.alloc(4), "earth\0\0");
const wide = (text: string): Buffer =>
  Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(`${text}\0`, "utf16le").swap16()]);

describe("locationOf", () => {
  it.each([
    [loci("\0", fixed(51.4), fixed(35.7)), "35.699997° N, 51.399994° E"],
    [loci("home\0", fixed(-70.5), fixed(-33.25)), "33.250000° S, 70.500000° W"],
    [loci(wide("خانه"), fixed(51.5), fixed(35.5)), "35.500000° N, 51.500000° E"],
  ])("says where a film was taken", (content, place) => {
    expect(locationOf(content)).toBe(place);
  });

  it("says nothing of what ends before a position", () => {
    const whole = loci("home\0", fixed(1), fixed(2));
    for (let length = 0; length < 20; length += 1) expect(locationOf(whole.subarray(0, length))).toBeNull();
    expect(locationOf(whole.subarray(0, 20))).toBe("2.000000° N, 1.000000° E");
    expect(locationOf(bytesOf(Buffer.alloc(6), wide("x").subarray(0, 4)))).toBeNull();
  });
});
