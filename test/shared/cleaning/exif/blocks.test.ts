import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { iptcFindings } from "../../../../shared/cleaning/exif/iptc.ts";
import { photoshopFindings } from "../../../../shared/cleaning/exif/photoshop.ts";
import type { Finding } from "../../../../shared/cleaning/findings.ts";

const lines = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`);

function dataSet(record: number, number: number, text: string): Buffer {
  return Buffer.concat([Uint8Array.of(0x1c, record, number, 0, text.length), Buffer.from(text)]);
}

function resource(number: number, content: Uint8Array, name = ""): Buffer {
  const head = Buffer.from([0x38, 0x42, 0x49, 0x4d, number >> 8, number & 0xff, name.length]);
  const named = Buffer.concat([head, Buffer.from(name), Buffer.alloc((name.length + 1) % 2)]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  return Buffer.concat([named, size, content, Buffer.alloc(content.length % 2)]);
}

describe("iptcFindings", () => {
  it("says what agencies write, and names what it does not know", () => {
    const block = Buffer.concat([
      dataSet(1, 90, "\x1b%G"),
      dataSet(2, 0, "\0\x02"),
      dataSet(2, 80, "Mitra"),
      dataSet(2, 90, "Tehran"),
      dataSet(2, 231, "x"),
    ]);
    expect(lines(iptcFindings(block))).toEqual([
      "person: IPTC By-line = Mitra",
      "place: IPTC City = Tehran",
      "unknown: IPTC 2:231 = x",
    ]);
  });
});

describe("photoshopFindings", () => {
  it("says what programs keep beside a picture", () => {
    const block = Buffer.concat([
      resource(0x0404, dataSet(2, 25, "prison")),
      resource(0x0424, Buffer.from("<a xmp:CreatorTool='GIMP'/>"), "odd"),
      resource(0x040c, Buffer.alloc(5)),
      resource(0x03ed, Buffer.alloc(16), "even"),
      resource(0x0fff, Buffer.alloc(1)),
    ]);
    expect(lines(photoshopFindings(block))).toEqual([
      "description: IPTC Keywords = prison",
      "program: XMP xmp:CreatorTool = GIMP",
      "thumbnail: Photoshop thumbnail = null",
      "unknown: Photoshop 0x0fff = null",
    ]);
  });

  it("ends where a list ends too early", () => {
    expect(photoshopFindings(resource(0x0fff, Buffer.alloc(0), "a long name").subarray(0, 15))).toEqual([]);
  });
});

it("never fails, whatever is in a block", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
      iptcFindings(Uint8Array.of(0x1c, 2, ...bytes));
      photoshopFindings(Uint8Array.of(0x38, 0x42, 0x49, 0x4d, ...bytes));
    }),
  );
});
