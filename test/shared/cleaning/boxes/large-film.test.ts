import { expect, it } from "vitest";
import type { ByteSource } from "../../../../shared/bytes/index.ts";
import { examine } from "../../../../shared/cleaning/examine.ts";
import { box, bytesOf, fileType, movieHeader, pictureEntry, track } from "../../../support/cleaning/box-writer.ts";
import { FILM_SECOND_BYTES, filmStart } from "../../../support/cleaning/large-media.ts";

const GIB = 1_073_741_824;

/** A film whose media data is all zero, and read from nowhere. */
function sparse(start: Uint8Array, size: number): { readonly source: ByteSource; readonly reads: number[] } {
  const reads: number[] = [];
  const read = async (offset: number, length: number): Promise<Uint8Array<ArrayBuffer>> => {
    reads.push(length);
    const bytes = new Uint8Array(length);
    if (offset < start.length) bytes.set(start.subarray(offset, offset + length));
    return await Promise.resolve(bytes);
  };
  return { source: { size, read }, reads };
}

it("cleans an hour of film of 1 GiB from its tables and its sound alone", async () => {
  const seconds = 3600;
  const start = filmStart(seconds);
  const { source, reads } = sparse(start, start.length + seconds * FILM_SECOND_BYTES);
  expect(source.size).toBeGreaterThan(0.99 * GIB);
  const answer = await examine(source);
  if (!answer.ok) throw new Error(answer.code);
  expect(answer.value.copy.size).toBe(source.size);
  expect(answer.value.pieces.length).toBeLessThan(100);
  expect(Math.max(...reads)).toBeLessThanOrEqual(1_048_576);
  expect(reads.reduce((sum, length) => sum + length, 0)).toBeLessThan(64 * 1_048_576);
});

it("writes offsets of 64 bits where a film is longer than 32 bits can say", async () => {
  const size = 6 * GIB;
  const entry = pictureEntry("avc1");
  const places = (at: number): readonly Uint8Array[] => [
    box("stsc", 0, 1, 1, 1, 1),
    box("stsz", 0, 0x7000_0000, 3),
    box("co64", 0, 3, ...[0, 1, 2].flatMap((index) => wide(at + index * 0x7000_0000))),
  ];
  const build = (at: number): Buffer =>
    bytesOf(
      fileType("isom", "isom"),
      box("moov", movieHeader(), track({ id: 1, handler: "vide", entry, chunks: [], places: places(at) })),
      ...[1, "mdat", ...wide(size + 16)],
    );
  const start = build(build(0).length);
  const { source } = sparse(start, start.length + size);
  const answer = await examine(source);
  if (!answer.ok) throw new Error(answer.code);
  const { copy, findings } = answer.value;
  expect(findings.map(({ at }) => at)).toEqual(["mdat without a track"]);
  const media = copy.size - 3 * 0x7000_0000;
  const head = Buffer.from(await copy.read(0, media));
  expect(head.readBigUInt64BE(media - 8)).toBe(BigInt(3 * 0x7000_0000 + 16));
  const offsets = head.indexOf("co64") + 12;
  expect([0, 1, 2].map((index) => Number(head.readBigUInt64BE(offsets + 8 * index)) - media)).toEqual(
    [0, 1, 2].map((index) => index * 0x7000_0000),
  );
});

/** A number as two of 32 bits. */
function wide(value: number): readonly number[] {
  return [Math.floor(value / 0x1_0000_0000), value % 0x1_0000_0000];
}
