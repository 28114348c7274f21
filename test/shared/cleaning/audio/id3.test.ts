import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findInId3, id3Bytes } from "../../../../shared/cleaning/audio/id3.ts";
import { FindingList } from "../../../../shared/cleaning/finding-list.ts";
import { id3Frame, id3Tag } from "../../../support/cleaning/wave-writer.ts";

function linesOf(tag: Uint8Array): readonly string[] {
  const findings = new FindingList();
  findInId3(tag, findings);
  return findings.all.map(({ aspect, at, value }) => `${aspect}: ${at} = ${String(value)}`);
}

const bigEndian = (text: string): Buffer => Buffer.from(text, "utf16le").swap16();

describe("findInId3", () => {
  it("says what each kind of frame tells, in each encoding", () => {
    const frames = [
      id3Frame("TPE1", "\0Mitra\0Ali"),
      id3Frame("TDRC", "\x032024-05-06"),
      id3Frame("TSSE", Buffer.concat([Buffer.of(1), Buffer.from("\ufeffLavf", "utf16le")])),
      id3Frame("TXXX", Buffer.concat([Buffer.of(2), bigEndian("key\0value")])),
      id3Frame("COMM", "\0engname\0words"),
      id3Frame("APIC", "\0image/png\0\x03\0picture"),
      id3Frame("PRIV", "owner\0secret"),
      id3Frame("WOAR", "https://example.org"),
      id3Frame("GEOB", "\0x"),
      id3Frame("ZZZZ", "odd"),
    ];
    expect(linesOf(id3Tag(3, frames))).toEqual([
      "unknown: ID3v2 = null",
      "person: ID3v2 TPE1 = Mitra Ali",
      "time: ID3v2 TDRC = 2024-05-06",
      "program: ID3v2 TSSE = Lavf",
      "description: ID3v2 TXXX = key value",
      "description: ID3v2 COMM = name words",
      "thumbnail: ID3v2 APIC = null",
      "identifier: ID3v2 PRIV = owner",
      "link: ID3v2 WOAR = https://example.org",
      "hidden: ID3v2 GEOB = null",
      "unknown: ID3v2 ZZZZ = odd",
    ]);
  });

  it("reads version 2.2, extended headers, and what was made not to look like sound", () => {
    expect(linesOf(id3Tag(2, [id3Frame("TP1", "\0Mitra")]))).toContain("person: ID3v2 TP1 = Mitra");
    const extended = Buffer.concat([Buffer.from([0, 0, 0, 6]), Buffer.alloc(6)]);
    expect(linesOf(id3Tag(3, [extended, id3Frame("TPE1", "\0Mitra")], 0x40))).toContain("person: ID3v2 TPE1 = Mitra");
    const newer = Buffer.from([0, 0, 0, 6, 1, 0]);
    expect(linesOf(id3Tag(4, [newer, id3Frame("TPE1", "\0Mitra")], 0x40))).toContain("person: ID3v2 TPE1 = Mitra");
    const text = Buffer.concat([Buffer.of(1, 0xff, 0, 0xfe), Buffer.from("Mitra", "utf16le")]);
    const frame = id3Frame("TPE1", text);
    frame.writeUInt32BE(text.length - 1, 4);
    expect(linesOf(id3Tag(3, [frame], 0x80))).toContain("person: ID3v2 TPE1 = Mitra");
  });

  it("says how long a tag is", () => {
    expect(id3Bytes(id3Tag(3, [Buffer.alloc(300)]))).toBe(310);
    expect(id3Bytes(id3Tag(4, [Buffer.alloc(300)], 0x10))).toBe(320);
    for (const [at, byte] of [
      [0, 0x58],
      [3, 0xff],
      [4, 0xff],
      [9, 0x80],
    ] as const) {
      const broken = id3Tag(3, []);
      broken[at] = byte;
      expect(id3Bytes(broken)).toBeNull();
    }
    expect(id3Bytes(id3Tag(3, []).subarray(0, 9))).toBeNull();
  });

  it("reads anything in bounded time", () => {
    expect(linesOf(Buffer.from("ID3"))).toEqual(["unknown: ID3v2 = null"]);
    fc.assert(
      fc.property(
        fc.constantFrom(2, 3, 4),
        fc.nat(255),
        fc.uint8Array({ maxLength: 300 }),
        (version, flags, content) => {
          expect(linesOf(id3Tag(version, [content], flags)).length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
